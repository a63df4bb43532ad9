import { useRef } from "react";
import { useDraft } from "#web/data/draft.ts";
import { useMe } from "#web/session.ts";
import type { Language } from "../data.ts";

/** Words, and the version that their writer had before them: a later one must not lend its number to words that never saw it. */
export interface TypedText {
  readonly version: number;
  readonly source: string;
  /** Of a lesson that is not kept yet: how it shall be called in its address. */
  readonly name?: string;
}

export interface Typed {
  readonly text: TypedText;
  /** It was begun at an earlier visit. */
  readonly wasKept: boolean;
  readonly type: (next: TypedText) => void;
  /** Once `sent` was kept as this version: what was typed since goes on from there. Answers whether nothing was. */
  readonly kept: (sent: TypedText, version: number) => boolean;
  /** Back to what is there. */
  readonly leave: () => void;
}

/** What is typed in each language, kept as a draft; until something is, what is there. `lesson` null: it has no name yet. */
export function useTyped(lesson: string | null, language: Language, present: TypedText): Typed {
  const { id } = useMe();
  const key = `own-lesson:${lesson ?? ""}:${language}:${id}`;
  const draft = useDraft(key);
  const begun = readTyped(draft.text);
  const latest = useRef(new Map<string, TypedText>());
  const type = (next: TypedText): void => {
    latest.current.set(key, next);
    draft.setText(JSON.stringify(next));
  };
  const leave = (): void => {
    latest.current.delete(key);
    draft.clear();
  };
  const kept = (sent: TypedText, version: number): boolean => {
    const now = latest.current.get(key);
    const isAll = now === undefined || (now.source === sent.source && now.name === sent.name);
    if (isAll) leave();
    else type({ ...now, version });
    return isAll;
  };
  const wasKept = draft.wasKept && begun !== null;
  return { text: begun ?? present, wasKept, type, kept, leave };
}

/** The draft is text; anything in it that this screen has not written is left alone. */
export function readTyped(text: string): TypedText | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null; // an empty draft
  }
  if (typeof kept !== "object" || kept === null) return null;
  const { version, source, name } = kept as Partial<Record<keyof TypedText, unknown>>;
  if (typeof source !== "string" || !Number.isSafeInteger(version)) return null;
  const read = { version: version as number, source };
  return typeof name === "string" ? { ...read, name } : read;
}
