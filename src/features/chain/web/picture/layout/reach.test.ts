import fc from "fast-check";
import { expect, test } from "vitest";
import { madeChain, smallChain } from "../samples/sample-chains.ts";
import { graphOf } from "./graph.ts";
import { partOf, reachedFrom, wayToCustomer } from "./reach.ts";

const graph = graphOf(smallChain);
const { spots, ties } = graph;
const placeOf = (name: string): number => spots.findIndex((spot) => spot.name === name);
const namesOf = (places: Iterable<number>): string[] =>
  [...places].map((at) => spots[at]!.name).toSorted();

test("from a service one sees every way to customers, and nothing that leads elsewhere", () => {
  const reached = reachedFrom(graph, placeOf("Access to a system"));
  expect(namesOf(reached.spots)).toEqual([
    "A laptop that works",
    "Access to a system",
    "Answers to clinics",
    "Fitting by telephone",
    "Opticians and clinics",
    "People who wear them",
    "Repair of a hearing aid",
  ]);
  // Both links of the circle between laptop and access are among them.
  expect(reached.ties.size).toBe(8);
});

test("from a segment one sees all that leads there; from a service without a way, what it is needed for", () => {
  expect(namesOf(reachedFrom(graph, placeOf("People who wear them")).spots)).toEqual([
    "A laptop that works",
    "Access to a system",
    "Fitting by telephone",
    "People who wear them",
  ]);
  expect(namesOf(reachedFrom(graph, placeOf("Salary on time")).spots)).toEqual([
    "A letter in another language",
    "Salary on time",
  ]);
});

test("the way to a customer is the shortest", () => {
  const way = wayToCustomer(graph, placeOf("Access to a system"));
  expect(way?.map((at) => spots[at]!.name)).toEqual([
    "Access to a system",
    "Repair of a hearing aid",
    "Opticians and clinics",
  ]);
  expect(wayToCustomer(graph, placeOf("Salary on time"))).toBeNull();
});

const namesIn = (asked: { segmentId?: string; teamId?: string }): string[] => {
  const part = partOf(smallChain, graph, { segmentId: null, teamId: null, ...asked });
  return [...part.services, ...part.segments].map(({ name }) => name).toSorted();
};

test("only what leads to a segment, only what goes through a team, or both", () => {
  expect(namesIn({})).toHaveLength(13);
  expect(namesIn({ segmentId: "People who wear them" })).toEqual([
    "A laptop that works",
    "Access to a system",
    "Fitting by telephone",
    "People who wear them",
  ]);
  expect(namesIn({ teamId: "Repairs" })).toEqual([
    "A laptop that works",
    "Access to a system",
    "Hearing aids, built",
    "Opticians and clinics",
    "Repair of a hearing aid",
    "Spare parts for the bench",
    "Workplace and keys",
  ]);
  expect(namesIn({ teamId: "Repairs", segmentId: "People who wear them" })).toEqual([
    "A laptop that works",
    "Access to a system",
  ]);
});

test("what is shown from a service leads on from there to customers, link by link", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(59), (seed, service) => {
      const chain = madeChain({
        services: 60,
        links: 150,
        teams: 5,
        segments: 3,
        against: 0.2,
        seed,
      });
      const graph = graphOf(chain);
      // Segments stand first.
      const start = 3 + service;
      const reached = reachedFrom(graph, start);
      for (const at of reached.spots) {
        const isShown = (tie: number): boolean => reached.ties.has(tie);
        if (at !== start) expect(graph.arriving[at]!.some(isShown)).toBe(true);
        if (wayToCustomer(graph, start) !== null && graph.spots[at]!.kind === "service")
          expect(graph.leaving[at]!.some(isShown)).toBe(true);
      }
    }),
  );
  expect(ties.length).toBe(smallChain.links.length);
});
