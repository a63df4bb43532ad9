/** What somebody wrote in a mail, without what they quoted and without their signature. Pure. */
import { mostWords } from "../rules.ts";

/** Lines after which everything is quoted, in mails of the programs that people use. */
const quoteHeads: readonly RegExp[] = [
  /^-{2,}\s*(original message|ursprüngliche nachricht|message d'origine|mensaje original|forwarded message|weitergeleitete nachricht)\s*-{2,}$/i,
  /^_{20,}$/,
  /^(on|am|le|el|il|op|w dniu|den)\b.{4,200}\b(wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał\(a\)|skrev)\b.{0,120}:$/i,
];
/** 'From:' or 'Von:' with a line of the sort 'Sent:' within the next three. */
const headerFrom = /^\*?(from|von|de|da|van)\s*:\*?\s+\S/i;
const headerSent = /^\*?(sent|date|gesendet|datum|envoyé|enviado|inviato|verzonden)\s*:\*?\s+\S/i;
const sentFrom =
  /^(sent from my|get outlook for|von meinem .{1,40} gesendet|gesendet von|envoyé de mon|enviado desde)\b.{0,80}$/i;
const longestHead = 400;

function isHead(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (line.length > longestHead) return false;
  // 'On Monday Mira wrote:' is broken into two lines by some programs.
  const withNext = `${line} ${lines[at + 1] ?? ""}`.trim();
  if (quoteHeads.some((head) => head.test(line) || head.test(withNext))) return true;
  return headerFrom.test(line) && lines.slice(at + 1, at + 4).some((next) => headerSent.test(next));
}

/**
 * The words alone. What stands above the first head of a quote counts, lines with '>' never do, and a signature ends at '-- '. Where nothing is
 * left the answer is empty. What is longer than may be kept ends with '[…]'.
 */
export function cutToWords(text: string): string {
  const raws = text.replace(/\r\n?/g, "\n").split("\n");
  const lines = raws.map((raw) => raw.trim());
  const end = raws.findIndex((raw, at) => raw === "-- " || raw === "--" || isHead(lines, at));
  const kept = (end === -1 ? raws : raws.slice(0, end)).filter(
    (_raw, at) => !lines[at]!.startsWith(">") && !sentFrom.test(lines[at]!),
  );
  return shortened(
    kept
      .map((raw) => raw.trimEnd())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

function shortened(words: string): string {
  return words.length <= mostWords ? words : `${words.slice(0, mostWords - 4).trimEnd()} […]`;
}
