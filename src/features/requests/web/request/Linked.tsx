import type { ReactNode } from "react";

const address = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** Plain text whose web addresses can be followed; they open beside Goodturn and learn nothing of it. */
export function Linked({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    parts.push(
      text.slice(at, found.index),
      <a key={found.index} href={found[0]} target="_blank" rel="noopener noreferrer">
        {found[0]}
      </a>,
    );
    at = found.index + found[0].length;
  }
  return [...parts, text.slice(at)];
}
