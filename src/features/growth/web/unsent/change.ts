/** A change of a page that is not kept yet, and of which version of it: another one must not lend its number to words that never saw it. */
import type { OpenedPage } from "../journal.ts";
import { type TypedPage, typedFrom, typedIn } from "../typed-page.ts";
import { promptOfDay } from "../words/prompts.ts";

export interface Change {
  readonly version: number;
  readonly typed: TypedPage;
  /** Whether anything was typed: a form that was only opened is not kept on the device. */
  readonly isBegun: boolean;
}

export const changeOf = ({ version, written }: OpenedPage): Change => ({
  version,
  typed: typedFrom(written, promptOfDay(written.day).id),
  isBegun: false,
});

function readChange(kept: unknown): Change | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { version, typed } = kept as Partial<Record<keyof Change, unknown>>;
  const page = typedIn(typed);
  return page === null || !Number.isInteger(version)
    ? null
    : { version: version as number, typed: page, isBegun: true };
}

export const changes = {
  read: readChange,
  isEmpty: (change: Change | null): boolean => change?.isBegun !== true,
} as const;
