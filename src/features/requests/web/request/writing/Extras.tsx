import { useEffect, useRef, useState, type RefObject } from "react";
import { Button } from "#web/ui/Button.tsx";
import type { Writing } from "#web/ui/Composer.tsx";
import { AttachIcon } from "#web/ui/icons.ts";
import { useShortcut } from "#web/ui/shortcuts.ts";
import type { RequestDetail } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import type { Then } from "./WritingDesk.tsx";

export interface ExtrasProps {
  request: RequestDetail;
  kind: Writing;
  isEmpty: boolean;
  onFiles: (files: readonly File[]) => void;
  onThen: (then: Then) => Promise<void>;
}

/** Beside the send button: what else happens with the reply, and files. */
export function Extras({ request, kind, isEmpty, onFiles, onThen }: ExtrasProps) {
  const [going, setGoing] = useState<Then | null>(null);
  const isProvider = request.side === "provider" && kind === "reply";
  const canWait = isProvider && request.may.includes("wait");
  const canFinish = isProvider && request.may.includes("finish");
  const run = async (then: Then): Promise<void> => {
    if (isEmpty || going !== null) return;
    setGoing(then);
    await onThen(then);
    setGoing(null);
  };
  const { andWait, andDone } = useWords().sentences.writing;
  const wait = (): void => void run("wait-for-customer");
  const finish = (): void => void run("finish");
  const place = useRef<HTMLSpanElement>(null);
  useSendKeys(place, { finish: canFinish ? finish : undefined, wait: canWait ? wait : undefined });
  useShortcut("mod+shift+enter", andDone, finish, { enabled: canFinish && !isEmpty });
  useShortcut("mod+alt+enter", andWait, wait, { enabled: canWait && !isEmpty });
  return (
    <>
      <span ref={place} hidden />
      {canFinish && (
        <Button busy={going === "finish"} disabled={isEmpty} onClick={finish}>
          {andDone}
        </Button>
      )}
      {canWait && (
        <Button busy={going === "wait-for-customer"} disabled={isEmpty} onClick={wait}>
          {andWait}
        </Button>
      )}
      <ChooseFiles onFiles={onFiles} />
    </>
  );
}

interface SendKeys {
  finish: (() => void) | undefined;
  wait: (() => void) | undefined;
}

/** In the text area Ctrl-Enter with Shift or Alt must come before the plain Ctrl-Enter of the composer, which would only reply. */
function useSendKeys(place: RefObject<HTMLElement | null>, keys: SendKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const fieldset = place.current?.closest("fieldset");
    if (!fieldset) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const { finish, wait } = latest.current;
      const run = event.shiftKey ? finish : event.altKey ? wait : undefined;
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    const stop = new AbortController();
    fieldset.addEventListener("keydown", onKeyDown, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, [place]);
}

/** A button, since the place to write is the place to drop. */
export function ChooseFiles({ onFiles }: Pick<ExtrasProps, "onFiles">) {
  const { add } = useWords().sentences.files;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="quiet" icon={AttachIcon} onClick={() => input.current?.click()}>
        {add}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={add}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
