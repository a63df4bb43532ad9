/** What names an entry that could not be read: looked for in its lines, for there is nothing else. */
import type { UnreadReason } from "../../contract.ts";
import { cleaned } from "../text.ts";

export interface UnreadEntry {
  /** On which it begins. */
  readonly line: number;
  /** Null where it has none. */
  readonly uid: string | null;
  /** '' where it is private or has none. */
  readonly title: string;
  readonly why: UnreadReason;
}

export function unreadEntry(
  { line, lines }: { readonly line: number; readonly lines: readonly string[] },
  why: UnreadReason,
): UnreadEntry {
  const whole = unfolded(lines);
  const isPrivate = /^(PRIVATE|CONFIDENTIAL)$/i.test((valueOf(whole, "CLASS") ?? "").trim());
  const uid = plain(valueOf(whole, "UID") ?? "");
  const title = plain(valueOf(whole, "SUMMARY") ?? "");
  return {
    line,
    uid: uid === "" ? null : uid,
    title: isPrivate ? "" : cleaned(title.replaceAll(/\s+/g, " ").trim(), 200),
    why,
  };
}

/** RFC 5545, 3.1: what begins with a space belongs to the line before. */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines)
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(whole.pop()! + line.slice(1));
    else whole.push(line);
  return whole;
}

/** The text behind the first colon that stands in no quotes. */
function valueOf(lines: readonly string[], name: string): string | null {
  const head = new RegExp(`^${name}[;:]`, "i");
  const line = lines.find((one) => head.test(one));
  if (line === undefined) return null;
  let isQuoted = false;
  for (let at = name.length; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ":" && !isQuoted) return line.slice(at + 1);
  }
  return null;
}

/** RFC 5545, 3.3.11. */
const plain = (text: string): string =>
  text
    .replaceAll("\u0000", "")
    .replaceAll(/\\([\\;,nN])/g, (_whole, mark: string) => (/n/i.test(mark) ? "\n" : mark));
