import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import { Combobox as Behaviour, useCombobox, type ComboboxStore } from "@mantine/core";
import { use, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import css from "./Combobox.module.css";
import fieldCss from "./TextField.module.css";
import { Avatar } from "./Chip.tsx";
import { OverlayHomeContext } from "./Dialog.tsx";
import { Field, type FieldWords, type Tied } from "./Field.tsx";
import { CloseIcon } from "./icons.ts";
import { IconButton } from "./IconButton.tsx";
import type { Sentences } from "./sentences.ts";
import { useSentences } from "./words.ts";
import { Spinner } from "./Spinner.tsx";

export interface Found {
  id: string;
  name: string;
  /** A second word that tells two of the same name apart: the team, the service's sentence. */
  detail?: string | undefined;
  kind?: "person" | "team" | "thing" | undefined;
}

export interface ComboboxProps<Item extends Found> extends FieldWords {
  value: Item | null;
  onChange: (item: Item | null) => void;
  /** Called as the reader types, also with '' (offer the likely ones). Abort what is asked no more. */
  search: (words: string, signal: AbortSignal) => Promise<readonly Item[]>;
  placeholder?: string | undefined;
  /** Below the found ones: 'The catalogue holds no such service. Ask ... ' */
  footer?: ReactNode;
  disabled?: boolean | undefined;
}

const waitMs = 120;

/** Finds one of many as one types: a person, a team, a service. */
export function Combobox<Item extends Found>(props: ComboboxProps<Item>) {
  const { label, hint, error, optional, hideLabel, onChange } = props;
  const home = use(OverlayHomeContext);
  const [words, setWords] = useState<string | null>(null);
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  const typed = words ?? "";
  const take = (item: Item | undefined): void => {
    if (item) onChange(item);
    setWords(null);
    store.closeDropdown();
  };
  const enter = useEnterThatWaits();
  const { found, foundFor, state } = useFound(
    props.search,
    typed,
    store.dropdownOpened,
    (items, answered) => enter.isMeant(answered) && items.length > 0 && take(items[0]),
  );
  const onKeyDown = (event: KeyboardEvent): void =>
    enter.hear(event, words !== null && foundFor !== words ? words : null);
  useFirstSelected(store, found);
  const choose = (id: string): void => take(found.find((one) => one.id === id));
  return (
    <Field label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      {(tied) => (
        <Behaviour
          store={store}
          onOptionSubmit={choose}
          floatingStrategy="fixed"
          offset={4}
          portalProps={home ? { target: home } : {}}
          transitionProps={{ duration: 0 }}
          classNames={looks}
        >
          <Behaviour.DropdownTarget>
            <span className={fieldCss["box"]} data-invalid={error ? true : undefined}>
              <Typed
                {...props}
                tied={tied}
                store={store}
                words={words}
                onWords={setWords}
                onKeyDown={onKeyDown}
              />
              {state === "searching" && <Spinner />}
            </span>
          </Behaviour.DropdownTarget>
          <Choices {...props} found={found} state={state} />
        </Behaviour>
      )}
    </Field>
  );
}

const looks = {
  dropdown: css["dropdown"] ?? "",
  option: css["option"] ?? "",
  options: css["options"] ?? "",
  footer: css["footer"] ?? "",
};

interface TypedProps<Item extends Found> extends ComboboxProps<Item> {
  tied: Tied;
  store: ComboboxStore;
  /** Null while nothing is being typed: the value's name stands there. */
  words: string | null;
  onWords: (words: string | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Typed<Item extends Found>(props: TypedProps<Item>) {
  const sentences = useSentences();
  const { label, value, onChange, placeholder, disabled, tied, store, words, onWords } = props;
  return (
    <>
      {value && words === null && <Mark item={value} />}
      <Behaviour.EventsTarget withExpandedAttribute>
        <input
          {...tied}
          role="combobox"
          aria-expanded={store.dropdownOpened}
          aria-controls={store.listId ?? undefined}
          className={fieldCss["input"]}
          value={words ?? value?.name ?? ""}
          placeholder={placeholder}
          disabled={disabled}
          autoComplete="off"
          onChange={(event) => {
            onWords(event.currentTarget.value);
            store.openDropdown();
          }}
          onKeyDownCapture={props.onKeyDown}
          onClick={() => store.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            store.closeDropdown();
            onWords(null);
          }}
        />
      </Behaviour.EventsTarget>
      {value && !disabled && (
        <IconButton
          icon={CloseIcon}
          label={sentences.clear(label)}
          className={css["clear"]}
          onClick={() => onChange(null)}
        />
      )}
    </>
  );
}

interface ChoicesProps<Item extends Found> extends ComboboxProps<Item> {
  found: readonly Item[];
  state: SearchState;
}

function Choices<Item extends Found>({ label, value, footer, found, state }: ChoicesProps<Item>) {
  const sentences = useSentences();
  return (
    <Behaviour.Dropdown>
      <Behaviour.Options aria-label={label}>
        {found.map((item) => (
          <Behaviour.Option key={item.id} value={item.id} active={item.id === value?.id}>
            <Mark item={item} />
            <span className={css["words"]}>
              <span>{item.name}</span>
              {item.detail && <span className={css["detail"]}>{item.detail}</span>}
            </span>
          </Behaviour.Option>
        ))}
      </Behaviour.Options>
      <output className={css["status"]}>{wordsFor(state, found.length, sentences)}</output>
      {footer && <Behaviour.Footer>{footer}</Behaviour.Footer>}
    </Behaviour.Dropdown>
  );
}

type SearchState = "idle" | "searching" | "failed";

function wordsFor(state: SearchState, count: number, sentences: Sentences): string {
  if (state === "failed") return sentences.offline;
  if (count > 0) return "";
  return state === "searching" ? sentences.searching : sentences.nothingFound;
}

function Mark({ item }: { item: Found }) {
  return item.kind === "person" || item.kind === "team" ? (
    <Avatar name={item.name} shape={item.kind} size="small" />
  ) : null;
}

function useFirstSelected(store: ComboboxStore, found: readonly Found[]): void {
  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  useEffect(() => {
    if (found.length > 0) latest.current.selectFirstOption();
  }, [found]);
}

/**
 * Enter right after typing means what was typed, not what still stands there from the letters before: it waits for the answer and takes
 * its first. Whoever has walked with the arrows means the one they see. Any other key says that something else is wanted.
 */
function useEnterThatWaits() {
  const waitsFor = useRef<string | null>(null);
  const walked = useRef(false);
  /** `unanswered`: the words to which there is no answer yet; null when what stands there is the answer. */
  const hear = (event: KeyboardEvent, unanswered: string | null): void => {
    if (event.key !== "Enter") walked.current = /^Arrow(Up|Down)$/.test(event.key);
    const holds = isPlainEnter(event) && unanswered !== null && !walked.current;
    waitsFor.current = holds ? unanswered : null;
    if (!holds) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Whether Enter waits for the answer to these words; it is told once. */
  const isMeant = (answered: string): boolean => {
    const meant = waitsFor.current === answered;
    if (meant) waitsFor.current = null;
    return meant;
  };
  return { hear, isMeant };
}

const isPlainEnter = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean =>
  key === "Enter" && !ctrlKey && !metaKey && !nativeEvent.isComposing;

function useFound<Item>(
  search: (words: string, signal: AbortSignal) => Promise<readonly Item[]>,
  words: string,
  isOpen: boolean,
  onAnswer: (items: readonly Item[], words: string) => void,
) {
  const [found, setFound] = useState<readonly Item[]>([]);
  const [foundFor, setFoundFor] = useState<string | null>(null);
  const [state, setState] = useState<SearchState>("idle");
  const latest = useRef({ search, onAnswer });
  useEffect(() => {
    latest.current = { search, onAnswer };
  });
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      setState("searching");
      try {
        const items = await latest.current.search(words, stop.signal);
        if (stop.signal.aborted) return;
        setFound(items);
        setFoundFor(words);
        setState("idle");
        latest.current.onAnswer(items, words);
      } catch {
        if (stop.signal.aborted) return;
        setFound([]);
        setFoundFor(words);
        setState("failed");
      }
    };
    const timer = setTimeout(() => void run(), waitMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, isOpen]);
  return { found, foundFor, state };
}
