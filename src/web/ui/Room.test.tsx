import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Room } from "./Room.tsx";

const saidOf = (written: number, most: number | undefined): string =>
  renderToStaticMarkup(<Room value={"a".repeat(written)} most={most} />).replaceAll(/<[^>]*>/g, "");

test.each([
  ["far from full", 899, 1000, ""],
  ["nearly full", 900, 1000, "Room for 100 more characters."],
  ["almost full", 999, 1000, "Room for 1 more character."],
  ["full", 1000, 1000, "It is full: anything beyond this is cut off."],
  ["a draft from before the limit", 1200, 1000, "It is full: anything beyond this is cut off."],
  ["a code of six", 6, 6, ""],
  ["without a limit", 5000, undefined, ""],
])("%s: %i of %s", (_case, written, most, said) => {
  expect(saidOf(written, most)).toBe(said);
});
