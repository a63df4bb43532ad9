/** A gathering as an invitation for calendars: RFC 5545, with the methods of RFC 5546. Pure. */

export interface Invitation {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Counts the changes, so that calendars take the newest. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly isCancelled: boolean;
  /** Where it stands in Goodturn. */
  readonly url: string;
}

/** '20261123T170000Z' */
const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, "");

/** Section 3.3.11. Control characters other than the end of a line have no place in a text. */
export const escapeText = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Section 3.1: no line longer than 75 octets, and no sign of UTF-8 torn apart; what goes on begins with a space. */
export function foldLine(line: string): string {
  const most = 75;
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    if (length + size > most) {
      folded += "\r\n ";
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}

/** The UID stays the same for good, whatever is changed. */
export const uidOf = (id: string): string => `gathering-${id}@goodturn`;

export function invitationText(one: Invitation): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Goodturn//Gatherings//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${one.isCancelled ? "CANCEL" : "PUBLISH"}`,
    "BEGIN:VEVENT",
    `UID:${uidOf(one.id)}`,
    `DTSTAMP:${stamp(one.changedAt)}`,
    `LAST-MODIFIED:${stamp(one.changedAt)}`,
    `SEQUENCE:${one.sequence}`,
    `STATUS:${one.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTART:${stamp(one.startsAt)}`,
    `DTEND:${stamp(one.endsAt)}`,
    `SUMMARY:${escapeText(one.title)}`,
    ...(one.words === "" ? [] : [`DESCRIPTION:${escapeText(one.words)}`]),
    ...(one.place === "" ? [] : [`LOCATION:${escapeText(one.place)}`]),
    // No name and no address of anybody: a file is passed on.
    `ORGANIZER:urn:uuid:${one.id}`,
    ...(one.url === "" ? [] : [`URL:${one.url}`]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
