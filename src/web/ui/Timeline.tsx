import type { ReactNode } from "react";
import css from "./Timeline.module.css";
import { Avatar } from "./Chip.tsx";
import { classNames } from "./class-names.ts";
import { When } from "./Deadline.tsx";
import { NoteIcon, type Icon } from "./icons.ts";
import { useSentences } from "./words.ts";

/** The history of a thing, oldest first: what was written, and what happened in between. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={css["timeline"]} aria-label={label}>
      {children}
    </ol>
  );
}

export interface WrittenProps {
  /** A reply is seen by the customer; a note only by the team, on yellow paper. */
  kind: "reply" | "note";
  who: string;
  /** Their team, or 'the customer'. */
  from?: string | undefined;
  at: Date | string;
  /** Plain text; its line breaks are kept. */
  children: ReactNode;
  /** Below the text: files, thanks, buttons. */
  below?: ReactNode;
}

export function Written({ kind, who, from, at, children, below }: WrittenProps) {
  const sentences = useSentences();
  return (
    <li className={classNames(css["written"], css[kind])}>
      <Avatar name={who} />
      <article className={css["sheet"]}>
        <header className={css["head"]}>
          <strong>{who}</strong>
          {from && <span>{from}</span>}
          <When at={at} />
          {kind === "note" && (
            <span className={css["kind"]}>
              <NoteIcon size={16} aria-hidden="true" />
              {sentences.note}. {sentences.noteSeenBy}
            </span>
          )}
        </header>
        <div className={css["text"]}>{children}</div>
        {below && <div className={css["below"]}>{below}</div>}
      </article>
    </li>
  );
}

/** A line between what was written: 'Payroll took it', 'handed on to Legal'. */
export function Happened({
  id,
  icon: Mark,
  at,
  children,
}: {
  /** For links that lead here. */
  id?: string | undefined;
  icon?: Icon | undefined;
  at: Date | string;
  children: ReactNode;
}) {
  return (
    <li id={id} className={css["happened"]}>
      <span className={css["dot"]}>{Mark && <Mark size={16} aria-hidden="true" />}</span>
      <span>
        {children}{" "}
        <span className={css["when"]}>
          <When at={at} />
        </span>
      </span>
    </li>
  );
}
