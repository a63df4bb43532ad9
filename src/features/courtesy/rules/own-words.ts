/** What of a text is its writer's own: quoted mail, code and addresses are blanked out, letter by letter, so that places stay. */

const blanked = (found: string): string => found.replace(/[^\n]/g, " ");

const fence = /^[ \t]*(```|~~~)/;
const quoted = /^[ \t]*(>|&gt;)/;
const endOfOwn = [
  /^[ \t]*On .{4,200} wrote:?[ \t]*$/i,
  /^[ \t]*-{2,} ?(original|forwarded) message ?-{2,}/i,
  /^[ \t]*_{10,}[ \t]*$/,
];
const mailHead = /^[ \t]*\*?(from|sent|date|to|subject):\*?[ \t]\S/i;

/** A line that begins somebody else's mail, which reaches to the end of the text. */
function beginsQuote(line: string, next: string): boolean {
  if (line.length > 400) return false;
  if (endOfOwn.some((pattern) => pattern.test(line))) return true;
  return /^[ \t]*\*?from:/i.test(line) && mailHead.test(line) && mailHead.test(next.slice(0, 400));
}

/** Lines that are not inside a fence, with the fences themselves, blanked or not. */
function withoutFences(lines: readonly string[]): string[] {
  let fenced = "";
  return lines.map((line) => {
    const mark = fence.exec(line)?.[1] ?? "";
    const inside = fenced !== "";
    if (mark && !inside) fenced = mark;
    else if (inside && mark === fenced) fenced = "";
    return inside || mark ? blanked(line) : line;
  });
}

/** The text with quoted lines and fenced code blanked; code and addresses within a line stay. */
export function ownLines(text: string): string {
  const lines = withoutFences(text.split("\n"));
  const theirs = lines.findIndex((line, at) => beginsQuote(line, lines[at + 1] ?? ""));
  return lines
    .map((line, at) => ((theirs >= 0 && at >= theirs) || quoted.test(line) ? blanked(line) : line))
    .join("\n");
}

const inlineCode = /`[^`\n]{1,2000}`/g;
const addresses = /\b(?:https?:\/\/|www\.)[^\s<>()]+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/gi;

/** The text with all that is not its writer's own prose blanked; as long as the text, place by place. */
export function ownWords(text: string): string {
  return ownLines(text).replace(inlineCode, blanked).replace(addresses, blanked);
}

const spoken = /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»/g;

/** Blanks what stands between quotation marks too: somebody else may have said it. */
export function withoutSpeech(text: string): string {
  return text.replace(spoken, blanked);
}
