import { useEffect, useRef, useState, type ReactNode } from "react";
import css from "./Writing.module.css";
import { classNames } from "#web/ui/class-names.ts";

export interface FilesHereProps {
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/** Takes files that are dropped on what it holds, or pasted into it. */
export function FilesHere({ onFiles, children }: FilesHereProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onFiles);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const stop = new AbortController();
    const take = (event: Event, list: FileList | undefined): void => {
      setOver(false);
      if (!list || list.length === 0) return;
      event.preventDefault();
      latest.current([...list]);
    };
    const on = { signal: stop.signal };
    element.addEventListener("paste", (event) => take(event, event.clipboardData?.files), on);
    element.addEventListener("drop", (event) => take(event, event.dataTransfer?.files), on);
    element.addEventListener("dragleave", () => setOver(false), on);
    element.addEventListener(
      "dragover",
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      },
      on,
    );
    return () => stop.abort();
  }, []);
  return (
    <div ref={place} className={classNames(css["place"], isOver && css["over"])}>
      {children}
    </div>
  );
}
