import { expect, test } from "vitest";
import { layoutOf } from "../layout/layout.ts";
import { smallChain } from "../samples/sample-chains.ts";
import { firstStop, type Step, stepFrom } from "./walk.ts";

const layout = layoutOf(smallChain);
const placeOf = (name: string): number => layout.spots.findIndex((spot) => spot.name === name);

test.each<[string, Step, string | null]>([
  ["Spare parts for the bench", "ahead", "Repair of a hearing aid"],
  ["Repair of a hearing aid", "ahead", "Opticians and clinics"],
  ["Opticians and clinics", "ahead", null],
  ["Opticians and clinics", "back", "Repair of a hearing aid"],
  ["Fitting by telephone", "back", "A laptop that works"],
  ["Fitting by telephone", "down", "Answers to clinics"],
  ["Answers to clinics", "up", "Fitting by telephone"],
  ["Fitting by telephone", "up", null],
  ["Archive of old forms", "ahead", null],
])("from %s the key %s leads to %s", (from, step, to) => {
  const at = stepFrom(layout, placeOf(from), step);
  expect(at === null ? null : layout.spots[at]!.name).toBe(to);
});

test("Tab comes in at a service next to customers", () => {
  expect(layout.spots[firstStop(layout)]!.name).toBe("Fitting by telephone");
  expect(firstStop(layoutOf({ teams: [], services: [], segments: [], links: [] }))).toBe(-1);
});
