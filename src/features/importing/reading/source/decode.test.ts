import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stream } from "../testing/made-for-tests.ts";
import { peek } from "./bytes.ts";
import { decodeText, detectEncoding, encodingSampleBytes } from "./decode.ts";

async function decoded(bytes: Uint8Array, size = 65_536): Promise<string> {
  const begin = await peek(stream(bytes, size), encodingSampleBytes);
  let text = "";
  for await (const piece of decodeText(begin.bytes, detectEncoding(begin.head))) text += piece;
  return text;
}

const wide = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

describe("the encoding is told from the bytes", () => {
  const text = "Zürich;naïve;€\n";
  const cases: [string, Buffer, string, string][] = [
    ["UTF-8", Buffer.from(text), "utf-8", text],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), "utf-8", text],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le", text],
    ["UTF-16 the other way round", wide(`\ufeff${text}`), "utf-16be", text],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "utf-16le", text],
    ["Windows-1252", Buffer.from("Z\xfcrich;na\xefve;\x80\n", "latin1"), "windows-1252", text],
    [
      "a stray byte in UTF-8",
      Buffer.concat([Buffer.from(text), Buffer.from("caf\xe9", "latin1")]),
      "utf-8",
      `${text}café`,
    ],
    [
      "a stray byte at the very end",
      Buffer.from("Zürich \xc3", "latin1"),
      "windows-1252",
      "Zürich Ã",
    ],
    ["NUL bytes", Buffer.from("a\0b\0\0,cdefghijklm"), "utf-8", "ab,cdefghijklm"],
  ];
  test.each(cases)("%s", async (_, bytes, label, expected) => {
    expect(detectEncoding(bytes).label).toBe(label);
    expect(await decoded(bytes)).toBe(expected);
    expect(await decoded(bytes, 1)).toBe(expected);
  });

  test("a stray byte long after the sample is not lost", async () => {
    const bytes = Buffer.concat([
      Buffer.alloc(encodingSampleBytes + 10, "a"),
      Buffer.from([0xe9, 0x2c]),
      Buffer.from("Zürich"),
    ]);
    expect((await decoded(bytes)).slice(encodingSampleBytes + 10)).toBe("é,Zürich");
  });

  test("any UTF-8 comes back whole, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (any, size) => {
          const text = `Zürich ${any.replaceAll("\0", "")}`;
          expect(await decoded(Buffer.from(text), size)).toBe(text);
        },
      ),
    );
  });

  test("any bytes give the same text, however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, size) => {
          expect(await decoded(bytes, size)).toBe(await decoded(bytes));
        },
      ),
    );
  });
});
