import { expect, test } from "vitest";
import type { PathAnswer, WaysOutAnswer } from "#contract/chain";
import { wordsIn } from "./use-words.ts";
import { waysWords } from "./words.ts";

const segment = {
  id: "g1",
  name: "Clinics",
  firstAnswer: null,
  solved: null,
  courtesy: "",
  outcome: null,
};
const service = (name: string): PathAnswer["services"][number] => ({
  id: name,
  name: `Service of ${name}`,
  team: { id: name === "Legal" ? "t1" : name, name },
});
const way = (...teams: string[]): PathAnswer => ({
  services: teams.map(service),
  segment,
  links: [],
  weakest: null,
});
const ways = (change: Partial<WaysOutAnswer>): WaysOutAnswer => ({
  segments: [{ id: "g1", name: "Clinics" }],
  paths: [],
  more: 0,
  missing: null,
  ...change,
});
const insurers = { id: "g2", name: "Insurers" };
const missing = { services: [{ service: service("Sales"), mayName: false }] };

test.each<[string, Partial<WaysOutAnswer>]>([
  ["In the end Legal serves Clinics, directly.", { paths: [way("Legal")] }],
  [
    "In the end Legal serves Clinics, directly and through Sales.",
    { paths: [way("Legal"), way("Legal", "Sales")] },
  ],
  [
    "In the end Legal serves Clinics, through Sales and Repair.",
    { paths: [way("Legal", "Sales", "Repair"), way("Legal", "Sales")] },
  ],
  [
    "In the end Legal serves Clinics and Insurers, among others through Sales.",
    {
      segments: [{ id: "g1", name: "Clinics" }, insurers],
      paths: [way("Legal", "Legal", "Sales")],
      more: 2,
    },
  ],
  [
    "No way leads from Legal to customers outside yet: a link is missing.",
    { missing: { ...missing, kind: "next-link" } },
  ],
  [
    "No way leads from Legal to customers outside: its services, and those that need them, are needed for each other in a circle.",
    { missing: { services: [], kind: "next-link" } },
  ],
  [
    "Legal offers nothing here yet, so no way leads from it.",
    { missing: { services: [], kind: "no-service" } },
  ],
])("%s", (sentence, change) => {
  expect(waysWords(ways(change), wordsIn.en.teamSight.of("Legal"), "t1", wordsIn.en)).toBe(
    sentence,
  );
});
