import { expect, expectTypeOf, test } from "vitest";
import { compared } from "./translated-for-tests.ts";
import type { Translated } from "./translated.ts";

const english = {
  title: "Lessons",
  name: "CSV",
  kinds: { one: "a line", other: "two lines" },
  of: (count: number, name: string): string => `${String(count)} of ${name}`,
} as const;

test("words differ, shape and what is given do not", () => {
  const german: Translated<typeof english> = {
    title: "Lektionen",
    name: "CSV",
    kinds: { one: "eine Zeile", other: "zwei Zeilen" },
    of: (count, name) => `in ${name} ${String(count)}`,
  };
  expect(compared(english, german)).toEqual({ alone: [], alike: ["name"], otherGiven: [] });
  expectTypeOf(german.of).toEqualTypeOf<(count: number, name: string) => string>();
});

test("what is missing, too much, or not said of what was given is named", () => {
  const short = { kinds: { one: "eine Zeile", third: "" }, of: (count: number) => String(count) };
  expect(compared(english, short)).toEqual({
    alone: ["title", "name", "kinds.other", "kinds.third"],
    alike: [],
    otherGiven: ["of"],
  });
});

test("a sentence that is missing, too much or of another kind does not compile", () => {
  const { title, name, kinds, of } = english;
  const all: Translated<typeof english>[] = [
    // @ts-expect-error a sentence is missing
    { title, name, of },
    // @ts-expect-error a sentence too many
    { title, name, kinds: { ...kinds, third: "" }, of },
    // @ts-expect-error it is given something else
    { title, name, kinds, of: (count: number, one: Date) => `${String(count)} ${String(one)}` },
  ];
  expect(all).toHaveLength(3);
});
