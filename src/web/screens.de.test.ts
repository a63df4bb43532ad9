import { expect, test } from "vitest";
import { named } from "./entries.ts";
import { screens } from "./routes.tsx";
import { screensInGerman } from "./screens.de.ts";

test("each page that has a name has one in German, and nothing else has", () => {
  const namesOf = (names: object): string[] => ["tab", "place"].filter((name) => name in names);
  const meant = screens
    .map((screen) => [screen.path, namesOf(screen)] as const)
    .filter(([, names]) => names.length > 0);
  const there = Object.entries(screensInGerman).map(([path, names = {}]) => [path, namesOf(names)]);
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(meant));
});

test("a page is found in German by its English name too", () => {
  const meetings = screens.find(({ path }) => path === "/me/meetings")!;
  expect(named(meetings, "en")).toBe(meetings);
  expect(named(meetings, "de")).toMatchObject({ place: "Besprechungen", tab: "Besprechungen" });
  expect(named(meetings, "de").placeFor).toMatch(/pünktlich.*Meetings.*on time/);
});
