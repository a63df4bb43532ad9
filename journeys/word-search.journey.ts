// The search that proves sealed words to be nowhere: it finds them in every writing in which they could stand.
import { expect, test } from "vitest";
import { foundIn } from "./word-search.ts";

const words = [
  "Kestrelmärker über dem Fluss 4711",
  "wagtailgrün",
  "plain words",
  "Über Öl und (Ähre)",
  "naïve ☂ 🪶",
];

test("the search finds words in every writing, wherever among other bytes they stand", () => {
  const among = (bytes: Buffer, before: number): Buffer =>
    Buffer.concat([Buffer.alloc(before, "x"), bytes, Buffer.from("yz")]);
  for (const mark of words)
    for (const before of [0, 1, 2, 3, 4]) {
      const [utf8, utf16] = [Buffer.from(mark), Buffer.from(mark, "utf16le")];
      const writings = [
        among(utf8, before),
        among(utf16, before),
        among(Buffer.from(utf16).swap16(), before),
        Buffer.from(among(utf8, before).toString("base64")),
        Buffer.from(among(utf16, before).toString("base64url")),
        Buffer.from(among(utf8, before).toString("hex")),
        Buffer.from(`/?q=${encodeURIComponent(mark)}`),
        Buffer.from(new URLSearchParams({ q: mark }).toString()),
        // As some programs write it: small letters in the hexadecimal figures, and the words' own capitals kept.
        Buffer.from(encodeURIComponent(mark).replaceAll(/%../g, (sign) => sign.toLowerCase())),
      ];
      for (const [at, writing] of writings.entries())
        expect([mark, before, at, foundIn(writing, words)]).toEqual([mark, before, at, [mark]]);
    }
  expect(foundIn(Buffer.from("Kestrel, Fluss, 4711"), words)).toEqual([]);
});
