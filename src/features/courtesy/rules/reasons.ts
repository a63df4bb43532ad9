/** Why words are advised against, in its parts and as a question. */
import type { Heard, Reason } from "./judge.ts";

export function reasonOf(
  words: string,
  heard: readonly [Heard, (Heard | undefined)?],
  kinder: string,
): Reason {
  const short = (long: string): string => {
    const flat = long.trim().replace(/\s+/g, " ");
    return flat.length > 90 ? `${Array.from(flat).slice(0, 88).join("")}…` : flat;
  };
  const isNothing = kinder.trim() === "" || kinder.length === 1;
  const [reads, also] = heard;
  return {
    said: short(words.replace(/^[\s,;]+/, "")),
    reads,
    ...(also && { also }),
    instead: isNothing ? null : short(kinder),
  };
}

export function questionOf({ said, reads, also, instead }: Reason): string {
  const question =
    instead === null ? "would it say the same without?" : `would "${instead}" say the same?`;
  return `"${said}" may read as ${also ? `${reads} and as ${also}` : reads}; ${question}`;
}
