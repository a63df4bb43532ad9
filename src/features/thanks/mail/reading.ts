/** Reads a mail (RFC 5322, MIME): who says it, what it says, and which request it names. Nothing in it gives anybody a right. */
import { createHash } from "node:crypto";
import PostalMime, { type Address, type Email } from "postal-mime";
import { cutToWords } from "./cutting.ts";
import { textOfHtml } from "./html.ts";

export type NotRead = "mailNotRead" | "mailTooDeep" | "mailAutomatic" | "mailEmpty";

export interface MailRead {
  readonly saidBy: string;
  readonly subject: string;
  readonly words: string;
  readonly messageId: string;
  /** Of the request that it names; null: none, or several. */
  readonly number: number | null;
}

/** Beyond these no mail of a person goes; what does is refused before it costs anything. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 65_536, maxRfc822NestingDepth: 0 };
const longestText = 500_000;

export async function readMail(raw: Uint8Array): Promise<MailRead | NotRead> {
  const parsed = await parse(raw);
  if (typeof parsed === "string") return parsed;
  if (!parsed.from && parsed.subject === undefined && parsed.messageId === undefined)
    return "mailNotRead";
  if (isAutomatic(parsed)) return "mailAutomatic";
  const words = keepable(cutToWords(textOf(parsed)), true);
  if (words === "") return "mailEmpty";
  return {
    saidBy: nameOf(parsed.from),
    subject: keepable(parsed.subject ?? "", false).slice(0, 300),
    words,
    messageId: keepable(parsed.messageId ?? "", false).slice(0, 1000) || hashOf(raw),
    number: numberIn(parsed),
  };
}

/** Its plain text, or that of its HTML. */
function textOf({ text = "", html = "" }: Email): string {
  const plain = text.trim() === "" ? textOfHtml(html.slice(0, longestText)) : text;
  return plain.slice(0, longestText);
}

/** The parser's own limits are thrown; there is no other sign of them. */
async function parse(raw: Uint8Array): Promise<Email | NotRead> {
  if (raw.length === 0) return "mailNotRead";
  try {
    return await PostalMime.parse(raw, limits);
  } catch (fault) {
    if (fault instanceof Error && /nesting|header/i.test(fault.message)) return "mailTooDeep";
    throw fault;
  }
}

const headerOf = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value ?? "";

function isAutomatic(mail: Email): boolean {
  const submitted = headerOf(mail, "auto-submitted").trim().toLowerCase();
  const precedence = headerOf(mail, "precedence").trim().toLowerCase();
  return (
    (submitted !== "" && !submitted.startsWith("no")) ||
    ["bulk", "junk", "list", "auto_reply"].includes(precedence) ||
    headerOf(mail, "x-autoreply") !== ""
  );
}

/** Of windows-1252 where a decoder takes it for Latin-1, as that of some releases of Node does: 0x80 to 0x9f, which no text has otherwise. */
const ofWindows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** One line, or several, without what cannot be kept or would break out of its place. */
function keepable(text: string, hasLines: boolean): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  const controls = hasLines ? /[\u0000-\u0008\u000b-\u001f\u007f]/g : /[\u0000-\u001f\u007f]+/g;
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u0080-\u009f]/g, (one) => ofWindows[one.charCodeAt(0) - 0x80] ?? "")
    .replace(controls, hasLines ? "" : " ")
    .trim();
}

/** The name that they give themselves, else where they write from; the address itself is not kept. */
function nameOf(from: Address | undefined): string {
  const name = keepable(from?.name ?? "", false);
  if (name !== "") return name.slice(0, 200);
  const domain = keepable(from?.address?.split("@").at(-1) ?? "", false);
  return domain === "" ? "" : `Somebody at ${domain}`.slice(0, 200);
}

const inAddress = /^[^@+]{1,64}\+(\d{1,9})@/;
const inSubject = /(?:#|\brequest\s+(?:no\.?\s*)?|\banfrage\s+)(\d{1,9})\b/gi;

/** 'request+412@…' among those it was sent to, else '#412' or 'request 412' in its subject. */
function numberIn(mail: Email): number | null {
  const addresses = [
    ...[mail.to, mail.cc].flatMap((all) => (all ?? []).flatMap(addressesOf)),
    mail.deliveredTo ?? "",
    headerOf(mail, "x-original-to"),
  ];
  const sentTo = addresses.flatMap((address) => inAddress.exec(address.trim())?.[1] ?? []);
  const named = sentTo.length > 0 ? sentTo : subjectNumbers(mail.subject ?? "");
  const numbers = [...new Set(named.map(Number))];
  return numbers.length === 1 ? numbers[0]! : null;
}

const addressesOf = (one: Address): string[] =>
  one.group ? one.group.map(({ address }) => address) : [one.address];
const subjectNumbers = (subject: string): string[] =>
  [...subject.matchAll(inSubject)].flatMap(([, number]) => number ?? []);

const hashOf = (raw: Uint8Array): string => createHash("sha256").update(raw).digest("hex");

/** By which the same mail is known again, however it came in. */
export const sourceKeyOf = (messageId: string): string =>
  `mail:${createHash("sha256").update(messageId.trim()).digest("hex")}`;
