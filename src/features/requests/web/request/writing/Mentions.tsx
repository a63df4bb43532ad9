/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- a list that belongs to the text area, which keeps the focus and has the keys; no element of HTML is that */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import css from "./Writing.module.css";
import { classNames } from "#web/ui/class-names.ts";
import { Avatar } from "#web/ui/Chip.tsx";
import type { Found } from "#web/ui/Combobox.tsx";
import { useFullMe } from "../../data/api.ts";
import { findPersons } from "../../data/finding.ts";
import { usePeopleNamed } from "../../data/reading.ts";
import { useWords } from "../../use-words.ts";
import { mentionAt, withMention, type MentionPlace } from "./mention-place.ts";

export type Mentioned = Pick<Found, "id" | "name">;

/** Those whose name still stands in the text. */
export const mentionedIn = (text: string, chosen: readonly Mentioned[]): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];

export interface MentionsProps {
  text: string;
  /** `person` was mentioned with these words. */
  onText: (text: string, person: Mentioned) => void;
  /** In a note only members of the team can be mentioned. */
  teamId: string | undefined;
  requestId: string;
}

/** People by their name. A vendor's guest does not find colleagues in the list of people, but those whom the request names may be mentioned. */
function useMentionable(place: MentionPlace | null, teamId: string | undefined, requestId: string) {
  const people = useQuery({
    queryKey: ["mentionable", teamId, place?.words],
    queryFn: ({ signal }) => findPersons(teamId)(place?.words ?? "", signal),
    enabled: place !== null,
    placeholderData: (before) => before,
  });
  const asksRequest = useFullMe().guest && place !== null && teamId === undefined;
  const named = usePeopleNamed(requestId, asksRequest);
  if (place === null) return [];
  const listed = people.data ?? [];
  const known = new Set(listed.map(({ id }) => id));
  const more = asksRequest ? (named.data ?? []).filter(({ id }) => !known.has(id)) : [];
  // What stands from the letters before stays only where it fits the ones typed since.
  return [...listed, ...more].filter(fitting(place.words));
}

/** Offers people while '@' and a name are typed in the text area of the composer in which it stands. */
export function Mentions({ text, onText, teamId, requestId }: MentionsProps) {
  const { people } = useWords().sentences.writing;
  const holder = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { place, close } = useMentionPlace(holder, text);
  const found: readonly Found[] = useMentionable(place, teamId, requestId);
  const [at, setAt] = useState(0);
  const current = Math.min(at, found.length - 1);
  const choose = (person: Found | undefined): void => {
    const area = areaOf(holder);
    if (!person || !place || !area) return;
    const next = withMention(text, place, person.name);
    // At once: the next key may come before the next frame, and would stand in the wrong place.
    flushSync(() => {
      onText(next.text, { id: person.id, name: person.name });
      close();
      setAt(0);
    });
    area.focus();
    area.setSelectionRange(next.caret, next.caret);
  };
  useMentionKeys(holder, {
    isOpen: found.length > 0,
    move: (by) => setAt((current + by + found.length) % found.length),
    choose: () => choose(found[current]),
    close,
  });
  useTied(holder, listId, found.length > 0 ? current : null);
  return (
    <div ref={holder} className={css["mentions"]}>
      {found.length > 0 && (
        <ul role="listbox" id={listId} aria-label={people}>
          {found.map((person, index) => (
            <li
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === current}
              className={classNames(css["person"], index === current && css["chosen"])}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <Avatar name={person.name} size="small" />
              <span>
                {person.name} <span className={css["size"]}>{person.detail}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const fitting =
  (words: string) =>
  ({ name }: Found): boolean =>
    name.toLowerCase().includes(words.toLowerCase());

const areaOf = (holder: RefObject<HTMLElement | null>): HTMLTextAreaElement | null =>
  holder.current?.closest("fieldset")?.querySelector("textarea") ?? null;

function useMentionPlace(holder: RefObject<HTMLElement | null>, text: string) {
  const [place, setPlace] = useState<MentionPlace | null>(null);
  useEffect(() => {
    const look = (): void => {
      const area = areaOf(holder);
      const isHere = area !== null && document.activeElement === area;
      setPlace(isHere ? mentionAt(text, area.selectionStart) : null);
    };
    look();
  }, [holder, text]);
  return { place, close: () => setPlace(null) };
}

interface MentionKeys {
  isOpen: boolean;
  move: (by: number) => void;
  choose: () => void;
  close: () => void;
}

/** While people are offered, the arrows, Enter, Tab and Escape are theirs. */
function useMentionKeys(holder: RefObject<HTMLElement | null>, keys: MentionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const area = areaOf(holder);
    if (!area) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { isOpen, move, choose, close } = latest.current;
      if (!isOpen || event.ctrlKey || event.metaKey) return;
      const act = {
        ArrowDown: () => move(1),
        ArrowUp: () => move(-1),
        Enter: choose,
        Tab: choose,
        Escape: close,
      }[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const stop = new AbortController();
    area.addEventListener("keydown", onKeyDown, { signal: stop.signal, capture: true });
    area.addEventListener("blur", () => latest.current.close(), { signal: stop.signal });
    return () => stop.abort();
  }, [holder]);
}

/** Ties the text area to the list for screen readers, as a combobox does. */
function useTied(holder: RefObject<HTMLElement | null>, id: string, at: number | null): void {
  useEffect(() => {
    const area = areaOf(holder);
    if (!area || at === null) return;
    area.setAttribute("aria-controls", id);
    area.setAttribute("aria-activedescendant", `${id}-${at}`);
    area.setAttribute("aria-autocomplete", "list");
    return () => {
      for (const name of ["aria-controls", "aria-activedescendant", "aria-autocomplete"])
        area.removeAttribute(name);
    };
  }, [holder, id, at]);
}
