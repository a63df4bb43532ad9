import { useRef, useState } from "react";
import type { Language } from "../data.ts";

/** Words, and the version that their writer had before them: a later one must not lend its number to words that never saw it. */
export interface TypedText {
  readonly version: number;
  readonly source: string;
}

/** What is typed in each language; until something is, what is there. */
export function useTyped(language: Language, present: TypedText) {
  const [all, setAll] = useState<Partial<Record<Language, TypedText>>>({});
  const latest = useRef(all);
  const put = (next: TypedText | undefined): void => {
    latest.current = { ...latest.current, [language]: next };
    setAll(latest.current);
  };
  return {
    typed: all[language] ?? present,
    type: (next: TypedText): void => put(next),
    /** Once `sent` was kept as this version: what was typed since goes on from there. Answers whether nothing was. */
    kept: (sent: TypedText, version: number): boolean => {
      const now = latest.current[language];
      const isAll = now === undefined || now.source === sent.source;
      put(isAll ? undefined : { ...now, version });
      return isAll;
    },
  };
}
