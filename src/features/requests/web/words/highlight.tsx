import type { ReactNode } from "react";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The text with the beginnings of words marked that were looked for. */
export function highlighted(text: string, looked: string): ReactNode {
  const words = looked.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(stem).join("|")})[\\p{L}]*`, "giu");
  const parts: ReactNode[] = [];
  let at = 0;
  for (const hit of text.matchAll(pattern)) {
    parts.push(text.slice(at, hit.index), <mark key={hit.index}>{hit[0]}</mark>);
    at = hit.index + hit[0].length;
  }
  return [...parts, text.slice(at)];
}

/** 'invoices' also finds 'invoice', as the search of the server does. */
function stem(word: string): string {
  return escaped(word.length > 5 ? word.replace(/(ies|ing|es|ed|s)$/i, "") : word);
}
