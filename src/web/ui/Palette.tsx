/* oxlint-disable jsx-a11y/prefer-tag-over-role --
   A list that the field above it walks (aria-activedescendant) has no element of its own in HTML. */
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import css from "./Palette.module.css";
import { Dialog } from "./Dialog.tsx";
import { RightIcon, SearchIcon } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import type { Sentences } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { optionsFor, type Option, type PaletteFound, type Place } from "./palette-options.ts";
import { useCommands } from "./shortcuts.ts";

/** Finds everything by words; called as the reader types. */
export type PaletteSearch = (
  words: string,
  signal: AbortSignal,
) => Promise<readonly PaletteFound[]>;

export interface PaletteProps {
  onClose: () => void;
  places: readonly Place[];
  search?: PaletteSearch | undefined;
  go: (href: string) => void;
}

/** Ctrl-K: go to a page, do something, find anything. */
export function Palette({ onClose, places, search, go }: PaletteProps) {
  const sentences = useSentences();
  const [words, setWords] = useState("");
  const { found, state } = useSearch(search, words);
  const commands = useCommands();
  const options = useMemo(
    () => optionsFor(words, { places, commands, found, go }),
    [words, places, commands, found, go],
  );
  const run = (option: Option): void => {
    onClose();
    // After the dialog has given the focus back, so that what runs may take it.
    setTimeout(option.run, 0);
  };
  const id = useId();
  const { current, setCurrent, onKeyDown } = useCurrent(options, id, run);
  const lineOf = (option: Option) => (
    <Line
      key={option.key}
      id={`${id}-${option.key}`}
      option={option}
      isCurrent={option === current}
      onPoint={() => setCurrent(options.indexOf(option))}
      onRun={() => run(option)}
    />
  );
  return (
    <Dialog open onClose={onClose} title={sentences.paletteLabel} hideTitle form="palette">
      <div className={css["search"]}>
        <SearchIcon size={18} aria-hidden="true" />
        <input
          data-autofocus=""
          role="combobox"
          aria-label={sentences.paletteLabel}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current && `${id}-${current.key}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={sentences.paletteLabel}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setCurrent(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={sentences.paletteLabel}
        className={css["list"]}
      >
        <Groups options={options}>{lineOf}</Groups>
      </div>
      <output className={css["status"]}>{statusWords(state, options.length, sentences)}</output>
    </Dialog>
  );
}

/** Which option Enter takes; the arrow keys move it, round and round. */
function useCurrent(options: readonly Option[], id: string, run: (option: Option) => void) {
  const [kept, setCurrent] = useState(0);
  const at = Math.min(kept, options.length - 1);
  const current = options[at];
  const currentId = current && `${id}-${current.key}`;
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
  }, [currentId]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setCurrent((at + step + options.length) % Math.max(options.length, 1));
    } else if (event.key === "Enter" && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(current);
    }
  };
  return { current, setCurrent, onKeyDown };
}

interface LineProps {
  id: string;
  option: Option;
  isCurrent: boolean;
  onPoint: () => void;
  onRun: () => void;
}

function Line({ id, option, isCurrent, onPoint, onRun }: LineProps) {
  const Mark = option.icon ?? RightIcon;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={css["option"]}
      onPointerMove={isCurrent ? undefined : onPoint}
      onMouseDown={(event) => {
        // The focus stays in the field; on a touch screen this comes only with a tap.
        event.preventDefault();
        onRun();
      }}
    >
      <Mark size={18} aria-hidden="true" />
      <span className={css["words"]}>
        <span lang={option.lang}>{option.label}</span>
        {option.detail && <span className={css["detail"]}>{option.detail}</span>}
      </span>
      {option.keys && <Kbd keys={option.keys} />}
    </div>
  );
}

type SearchState = "idle" | "searching" | "failed";

function statusWords(state: SearchState, count: number, sentences: Sentences): string {
  if (state === "failed") return sentences.offline;
  if (state === "searching") return sentences.searching;
  return count === 0 ? sentences.nothingFound : "";
}

function Groups({
  options,
  children,
}: {
  options: readonly Option[];
  children: (option: Option) => ReactNode;
}) {
  const sentences = useSentences();
  // In the order of the options: the group of the closest one leads.
  return [...new Set(options.map(({ group }) => group))].map((group) => {
    const own = options.filter((option) => option.group === group);
    return (
      <div key={group} role="group" aria-label={sentences.paletteGroups[group]}>
        <div className={css["group"]} aria-hidden="true">
          {sentences.paletteGroups[group]}
        </div>
        {own.map(children)}
      </div>
    );
  });
}

const waitMs = 120;

function useSearch(search: PaletteSearch | undefined, words: string) {
  const [found, setFound] = useState<readonly PaletteFound[]>([]);
  const [state, setState] = useState<SearchState>("idle");
  useEffect(() => {
    const stop = new AbortController();
    const asked = words.trim();
    const run = async (): Promise<void> => {
      setState(asked === "" ? "idle" : "searching");
      try {
        const hits = asked === "" ? [] : ((await search?.(asked, stop.signal)) ?? []);
        if (stop.signal.aborted) return;
        setFound(hits);
        setState("idle");
      } catch {
        if (!stop.signal.aborted) setState("failed");
      }
    };
    const timer = setTimeout(() => void run(), asked === "" ? 0 : waitMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [search, words]);
  return { found, state };
}
