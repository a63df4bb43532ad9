import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, foldLine, type Invitation, invitationText, uidOf } from "./rules.ts";

const one: Invitation = {
  id: "0198",
  title: "Soup, bread; and talk",
  words: "Bring a spoon\nor two",
  place: "Canteen \\ north",
  startsAt: new Date("2026-03-20T17:00:00Z"),
  endsAt: new Date("2026-03-20T19:00:00.500Z"),
  sequence: 3,
  changedAt: new Date("2026-03-01T08:00:00Z"),
  isCancelled: false,
  url: "https://goodturn.example/gatherings/0198",
};
const linesOf = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");

test("an invitation that calendars read", () => {
  expect(linesOf(invitationText(one))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Goodturn//Gatherings//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:gathering-0198@goodturn",
    "DTSTAMP:20260301T080000Z",
    "LAST-MODIFIED:20260301T080000Z",
    "SEQUENCE:3",
    "STATUS:CONFIRMED",
    "DTSTART:20260320T170000Z",
    "DTEND:20260320T190000Z",
    "SUMMARY:Soup\\, bread\\; and talk",
    "DESCRIPTION:Bring a spoon\\nor two",
    "LOCATION:Canteen \\\\ north",
    "ORGANIZER:urn:uuid:0198",
    "URL:https://goodturn.example/gatherings/0198",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("called off: the same UID, a cancellation", () => {
  const lines = linesOf(invitationText({ ...one, sequence: 4, isCancelled: true }));
  expect(lines).toEqual(
    expect.arrayContaining([
      "METHOD:CANCEL",
      "STATUS:CANCELLED",
      `UID:${uidOf("0198")}`,
      "SEQUENCE:4",
    ]),
  );
});

const octets = (text: string): number => new TextEncoder().encode(text).length;

test("no line is longer than 75 octets, no sign is torn apart, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 90, maxLength: 200 }), (text) => {
      const safe = escapeText(text).replaceAll("\u0000", "");
      const folded = foldLine(`SUMMARY:${safe}`);
      for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(folded.replaceAll("\r\n ", "")).toBe(`SUMMARY:${safe}`);
    }),
  );
});

test("a line is full at 75 octets and not before, and a sign of four goes whole to the next one", () => {
  expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
  expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  expect(foldLine(`${"a".repeat(72)}\u{1f35c}`)).toBe(`${"a".repeat(72)}\r\n \u{1f35c}`);
});

test("words cannot begin a line of their own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("\r", "\n", "a", ":", ";", "\\", "\t") }),
      (text) => {
        expect(escapeText(text)).not.toMatch(/[\r\n]/);
      },
    ),
  );
  const sly = invitationText({ ...one, title: "x\r\nATTENDEE:mailto:a@b.example" });
  expect(linesOf(sly).filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
});
