import { expect, test } from "vitest";
import { graphOf } from "./layout/graph.ts";
import { layoutOf } from "./layout/layout.ts";
import { wordsIn } from "../use-words.ts";
import { smallChain } from "./samples/sample-chains.ts";
import {
  circleWords,
  linkLabel,
  linkWords,
  seenWords,
  shortTime,
  spotLabel,
  wayWords,
  wholeWords,
} from "./words.ts";

test.each([
  [90, "1.5 min"],
  [7199, "120 min"],
  [10_800, "3 h"],
  [86_400, "24 h"],
  [259_200, "3 d"],
])("%i seconds are %s", (seconds, said) => {
  expect(shortTime(seconds, wordsIn.en)).toBe(said);
});

test.each([
  [null, ""],
  [{ requests: 1, medianSeconds: null }, "1 request in a year, too few to say how long"],
  [{ requests: 4, medianSeconds: 3600 }, "4 requests in a year, too few to say how long"],
  [{ requests: 5, medianSeconds: 10_800 }, "5 requests in a year, median 3 h"],
  [{ requests: 1200, medianSeconds: null }, "1,200 requests in a year, most of them still wait"],
])("what was seen is said with its number: %o", (seen, said) => {
  expect(seenWords(seen, wordsIn.en)).toBe(said);
});

const layout = layoutOf(smallChain);
const { graph } = layout;
const placeOf = (name: string): number => graph.spots.findIndex((spot) => spot.name === name);
const linkOf = (from: string, to: string) =>
  layout.links.find(
    (link) => graph.spots[link.from]!.name === from && graph.spots[link.to]!.name === to,
  )!;

test.each([
  [
    "A laptop that works",
    "Answers to clinics",
    "confirmed, 96 requests in a year, median 6 h",
    "96, 6 h",
  ],
  [
    "Access to a system",
    "Repair of a hearing aid",
    "not yet confirmed, 31 requests in a year, median 9 h",
    "31, 9 h",
  ],
  ["Workplace and keys", "Hearing aids, built", "confirmed, not seen in requests", "not seen"],
  [
    "Hearing aids, built",
    "Repair of a hearing aid",
    "not declared, 3 requests in a year, too few to say how long",
    "3",
  ],
  [
    "A laptop that works",
    "Access to a system",
    "closes a circle, not declared, 7 requests in a year, median 60 min",
    "7, 60 min",
  ],
  [
    "Spare parts for the bench",
    "Repair of a hearing aid",
    "the weakest link, confirmed, 480 requests in a year, median 3 d",
    "480, 3 d",
  ],
  ["Fitting by telephone", "People who wear them", "confirmed", ""],
])("a link is said: from %s to %s", (from, to, said, label) => {
  expect(linkWords(linkOf(from, to), wordsIn.en)).toBe(said);
  expect(linkLabel(linkOf(from, to).link, wordsIn.en)).toBe(label);
});

test("a service says where it leads, a segment how many reach it, a circle who is in it", () => {
  expect(wayWords(graph, placeOf("Access to a system"), wordsIn.en)).toBe(
    "It leads to Opticians and clinics: Access to a system → Repair of a hearing aid → Opticians and clinics.",
  );
  expect(wayWords(graph, placeOf("Fitting by telephone"), wordsIn.en)).toBe(
    "People who wear them buy it.",
  );
  expect(wayWords(graph, placeOf("Salary on time"), wordsIn.en)).toBe(
    "It leads to no customer outside yet.",
  );
  expect(spotLabel(graph, placeOf("Repair of a hearing aid"), wordsIn.en)).toBe(
    "Repair of a hearing aid, Repairs: needs 3, needed for 1",
  );
  expect(spotLabel(graph, placeOf("Opticians and clinics"), wordsIn.en)).toBe(
    "Opticians and clinics, customers outside: reached by 3",
  );
  const { circle } = linkOf("A laptop that works", "Access to a system");
  expect(circleWords(graph, circle!)).toBe(
    "Access to a system → A laptop that works → Access to a system",
  );
});

test("the whole is said before it is drawn", () => {
  expect(wholeWords(layout, wordsIn.en)).toBe(
    "11 services of 6 teams; 8 have a way to customers outside. The weakest link: Spare parts for the bench for Repair of a hearing aid, 480 requests in a year, median 3 d. One link closes a circle.",
  );
  const one = { ...smallChain, links: [], services: smallChain.services.slice(0, 1), segments: [] };
  expect(wholeWords(layoutOf(one), wordsIn.en)).toBe(
    "1 service of 1 team; none has a way to customers outside.",
  );
  expect(graphOf(one).spots).toHaveLength(1);
});
