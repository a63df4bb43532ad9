/** Putting kinder words in the place of others, and showing beforehand how that will read. */
import type { Box } from "#web/ui/coaching.tsx";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The sentence around the words, with the kinder ones in their place. */
export function kinderSentence(text: string, { from, to }: Span, kinder: string): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const begins = Math.max(...[". ", "! ", "? ", "\n"].map((end) => endOf(before, end)));
  const ends = /[.!?](?=\s|$)|\n/.exec(after);
  const rest = after.slice(0, ends ? ends.index + ends[0].length : undefined);
  return (before.slice(begins) + kinder + rest).replace(/\s+/g, " ").trim();
}

const endOf = (text: string, end: string): number => {
  const at = text.lastIndexOf(end);
  return at < 0 ? 0 : at + end.length;
};

/** Where the caret stands after a span has become longer or shorter; from within the span it goes to its end. */
export function caretAfter(caret: number, { from, to }: Span, kinder: string): number {
  if (caret <= from) return caret;
  return caret >= to ? caret + kinder.length - (to - from) : from + kinder.length;
}

/** As if it had been typed: the browser's own undo takes it back, and the caret stays with the words beside which it stood. */
export function replaceIn(box: Box, span: Span, kinder: string): void {
  const caret = caretAfter(box.selectionStart ?? box.value.length, span, kinder);
  box.focus({ preventScroll: true });
  box.setSelectionRange(span.from, span.to);
  if (!typeOver(kinder)) {
    box.setRangeText(kinder, span.from, span.to, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  box.setSelectionRange(caret, caret);
}

/** The only way into the browser's own undo; false where a browser has taken it away. */
function typeOver(words: string): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing has replaced it for a text box
  const type = (command: string): boolean => document.execCommand(command, false, words);
  return words === "" ? type("delete") : type("insertText");
}
