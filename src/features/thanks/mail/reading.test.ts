import { describe, expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { cutToWords } from "./cutting.ts";
import { textOfHtml } from "./html.ts";
import { readMail } from "./reading.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");
const head = `From: Anna Weber <anna@acme.example>
To: thanks+412@brightwater.example
Subject: Danke
Message-ID: <1@acme.example>
`;
const read = async (text: string) => {
  const mail = await readMail(bytes(text));
  if (typeof mail === "string") throw new Error(mail);
  return mail;
};

describe("what a mail says", () => {
  test("plain words, who says it, and the request of its address", async () => {
    expect(await read(`${head}\nThank you for the quick loan.\n\n-- \nAnna Weber\nAcme`)).toEqual({
      saidBy: "Anna Weber",
      subject: "Danke",
      words: "Thank you for the quick loan.",
      messageId: "<1@acme.example>",
      number: 412,
    });
  });

  test("quoted-printable in a codepage, encoded words in the heads", async () => {
    const text = `From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <j@acme.example>
Subject: =?UTF-8?B?RGFua2UgZsO8ciAjNDEy?=
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

Sch=F6n, dass es so schnell ging =96 danke.
`;
    expect(await read(text)).toMatchObject({
      saidBy: "Jörg Müller",
      subject: "Danke für #412",
      words: "Schön, dass es so schnell ging – danke.",
      number: 412,
    });
  });

  test("HTML alone becomes words, without what is in it beside them", async () => {
    const text = `${head}Content-Type: text/html; charset=utf-8

<html><head><style>p{color:red}</style><script>alert(1)</script></head><body><p>Thank you &amp; all the best.</p></body></html>
`;
    const { words } = await read(text);
    expect(words).toContain("Thank you & all the best.");
    expect(words).not.toMatch(/alert|color|</);
  });

  test("several numbers name no request, a number in passing neither", async () => {
    const of = async (subject: string) =>
      (await read(`From: a@b.example\nSubject: ${subject}\n\nThank you.`)).number;
    expect(await of("#412 and #413")).toBeNull();
    expect(await of("412 thanks")).toBeNull();
    expect(await of("Re: request 412")).toBe(412);
  });

  test("a name with line breaks stays in its line, and of an address no more than the house is kept", async () => {
    const { saidBy } = await read(
      `From: =?UTF-8?Q?Anna=0D=0ABcc:_all=40acme?= <a@acme.example>\nSubject: x\n\nThank you.`,
    );
    expect(saidBy).not.toMatch(/[\r\n]/);
    expect((await read(`From: secret.name@acme.example\nSubject: x\n\nThank you.`)).saidBy).toBe(
      "Somebody at acme.example",
    );
  });

  test("a mail without an identity is known by its content", async () => {
    const of = async (words: string) =>
      (await read(`From: a@b.example\nSubject: x\n\n${words}`)).messageId;
    expect(await of("Thank you.")).toBe(await of("Thank you."));
    expect(await of("Thank you.")).not.toBe(await of("Many thanks."));
  });
});

describe("what is refused", () => {
  const depth = (n: number): string => {
    let text = "Content-Type: text/plain\n\nThank you.\n";
    for (let at = 0; at < n; at += 1)
      text = `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n${text}\n--b${at}--\n`;
    return `From: a@b.example\nSubject: x\n${text}`;
  };
  const addresses = Array.from({ length: 50_000 }, (_, at) => `p${at}@example.org`).join(",\n ");
  test.each([
    ["nothing at all", "", "mailNotRead"],
    ["no mail", "PK\u0003\u0004 something else", "mailNotRead"],
    ["parts in parts", depth(60), "mailTooDeep"],
    [
      "fifty thousand addresses",
      `From: a@b.example\nTo: ${addresses}\nSubject: x\n\nThank you.`,
      "mailTooDeep",
    ],
    [
      "an out-of-office answer",
      `${head}Auto-Submitted: auto-replied\n\nI am away.`,
      "mailAutomatic",
    ],
    ["a newsletter", `${head}Precedence: bulk\n\nOffers.`, "mailAutomatic"],
    ["quotes alone", `${head}\n> Thank you.\n> Really.`, "mailEmpty"],
    ["a signature alone", `${head}\n\n-- \nAnna`, "mailEmpty"],
  ])("%s", async (_what, text, reason) => {
    expect(await readMail(bytes(text))).toBe(reason);
  });

  test("a million bytes of quotes in quotes are read in time that grows with their length", async () => {
    const readOf = (lines: number) => {
      const quotes = Array.from(
        { length: lines },
        (_, at) => `${">".repeat((at % 200) + 1)} wrote:`,
      );
      return readMail(bytes(`${head}\nThank you.\n${quotes.join("\n")}`.slice(0, 990_000)));
    };
    expect(await readOf(9_000)).toMatchObject({ words: "Thank you." });
    expect(await growthOf(readOf, 560)).toBeLessThan(mostGrowth);
  });
});

test("HTML that nobody closes is read in time that grows with its length", async () => {
  for (const bad of ["<", "<!--", "<p ", "</", "<blockquote>", "&#"]) {
    const read = (size: number) => textOfHtml(`Thank you.${bad.repeat(size)}`);
    expect(await growthOf(read, 6_250), bad).toBeLessThan(mostGrowth);
  }
  expect(textOfHtml("<p>Thank you.</p><blockquote>Earlier</blockquote><p>All.")).toBe(
    "\nThank you.\n\nAll.",
  );
});

describe("the words alone", () => {
  test.each([
    [
      "an answer above a quote",
      "Thank you.\n\nOn Mon, 2 Mar 2026 at 09:00, Mira <m@b.example> wrote:\n> It is done.",
      "Thank you.",
    ],
    [
      "a head over two lines",
      "Thank you.\nOn Monday, 2 March 2026, Mira of Brightwater\n<m@b.example> wrote:\n> Done.",
      "Thank you.",
    ],
    [
      "in German",
      "Vielen Dank!\n\nAm 02.03.2026 um 09:00 schrieb Mira:\n> Erledigt.",
      "Vielen Dank!",
    ],
    [
      "as Outlook quotes",
      "Thanks a lot.\n\nFrom: Mira\nSent: Monday\nTo: Anna\nSubject: Done\n\nIt is done.",
      "Thanks a lot.",
    ],
    ["as Outlook quotes in German", "Danke.\n\nVon: Mira\nGesendet: Montag\n\nErledigt.", "Danke."],
    [
      "between quotes",
      "> Is it right?\nYes, thank you.\n> And the rest?\nThat too.",
      "Yes, thank you.\nThat too.",
    ],
    ["a telephone's line", "Thank you.\n\nSent from my iPhone", "Thank you."],
    ["dashes that are words", "Thank you --\nreally.", "Thank you --\nreally."],
    [
      "a sentence that begins with On",
      "On Monday you helped us. Thank you.",
      "On Monday you helped us. Thank you.",
    ],
    [
      "a sentence that begins with From",
      "From: the whole crew\nThank you.",
      "From: the whole crew\nThank you.",
    ],
  ])("%s", (_what, text, words) => {
    expect(cutToWords(text)).toBe(words);
  });

  test("what is too long to keep says that it was cut", () => {
    const words = cutToWords("thank you ".repeat(1000));
    expect(words.length).toBeLessThanOrEqual(4000);
    expect(words.endsWith("[…]")).toBe(true);
  });
});
