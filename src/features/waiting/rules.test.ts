/** The rule by examples; rules-everywhere.test.ts holds it against an oracle over random lives. */
import { describe, expect, test } from "vitest";
import type { History, Step } from "./life.ts";
import { type Segment, type World, hidden, segmentsOf } from "./rules.ts";
import {
  done,
  goesOn,
  handed,
  history,
  reopened,
  step,
  taken,
  waits,
  worldOf,
} from "./scene-for-tests.ts";

const words = ({ kind, teamId, from, until, through }: Segment): string =>
  `${from}-${until === Infinity ? "" : until} ${kind}${teamId === null ? "" : ` ${teamId}`}${through.length > 0 ? ` by ${through.join(">")}` : ""}`;
const told = (world: World, id = "it"): string[] => segmentsOf(id, world).map(words);

describe("a request without parts", () => {
  test.each<[string, History, string[]]>([
    ["lies in the queue", history("it", []), ["0- queue Legal"]],
    [
      "is worked on once it is taken",
      history("it", [taken(3)]),
      ["0-3 queue Legal", "3- work Legal"],
    ],
    [
      "waits for its customer and ends when it is done; what follows is closing",
      history(
        "it",
        [
          taken(1),
          waits(2, "customer"),
          goesOn(5),
          done(7),
          step(9, "confirmed", { over: "done" }),
        ],
        { endedAt: 9 },
      ),
      ["0-1 queue Legal", "1-2 work Legal", "2-5 customer", "5-7 work Legal"],
    ],
    [
      "lies with its customer between done and reopened",
      history("it", [taken(1), done(4), reopened(6), done(9)], { endedAt: 9 }),
      ["0-1 queue Legal", "1-4 work Legal", "4-6 customer", "6-9 work Legal"],
    ],
    [
      "is another team's after it was handed over, in its queue first",
      history("it", [taken(1), handed(3, "Finance"), taken(8), done(9)], { endedAt: 9 }),
      ["0-1 queue Legal", "1-3 work Legal", "3-8 queue Finance", "8-9 work Finance"],
    ],
    [
      "is a vendor's where a vendor serves it, or is waited for",
      history("it", [handed(2, "Haulier"), handed(4, "Legal"), waits(5, "vendor"), goesOn(6)]),
      ["0-2 queue Legal", "2-4 vendor Haulier", "4-5 queue Legal", "5-6 vendor", "6- queue Legal"],
    ],
    [
      "is as before when a step is taken back",
      history("it", [taken(1), { ...step(2, "undone"), undoes: "taken" }, done(8)], { endedAt: 8 }),
      ["0-1 queue Legal", "1-2 work Legal", "2-8 queue Legal"],
    ],
    [
      "that was withdrawn by mistake lay with its customer",
      history("it", [
        step(1, "withdrawn", { over: "withdrawn" }),
        { ...step(2, "undone"), undoes: "withdrawn" },
      ]),
      ["0-1 queue Legal", "1-2 customer", "2- queue Legal"],
    ],
    [
      "that was merged and made its own again is as if it had not been",
      history("it", [
        taken(1),
        step(2, "merged", { over: "merged" }),
        step(5, "split", { over: null }),
      ]),
      ["0-1 queue Legal", "1- work Legal"],
    ],
    [
      "of a log ends where the log says so, even where its words say it was done before",
      history("it", [done(4)], { endedAt: 6, endIsTold: true }),
      ["0-6 queue Legal"],
    ],
    ["that ended as it was asked has no life", history("it", [done(0)], { endedAt: 0 }), []],
    [
      "does not live before it was asked",
      history("it", [taken(-5), handed(-2, "IT"), done(3)], { endedAt: 3 }),
      ["0-3 queue IT"],
    ],
  ])("%s", (_, one, expected) => expect(told(worldOf([one]))).toEqual(expected));
});

describe("a request with parts", () => {
  const parent = (until = 20, steps: readonly Step[] = []) =>
    history("it", [taken(1), waits(2, "parts"), ...steps, goesOn(until), done(until + 1)], {
      endedAt: until + 1,
    });
  const part = (id: string, given: Partial<History>, ...steps: Step[]) =>
    history(id, steps, { askedAt: 2, customerTeamId: "Legal", ...given });
  const of = (teamId: string, endedAt: number | null = null): Partial<History> => ({
    begins: { teamId, hand: "queue" },
    endedAt,
  });

  test("is held by whoever holds the part, and by its own team where no part is open", () => {
    const world = worldOf([parent(), part("a", of("Finance", 15), taken(6), done(15))], {
      it: ["a"],
    });
    expect(told(world)).toEqual([
      "0-1 queue Legal",
      "1-2 work Legal",
      "2-6 queue Finance by a",
      "6-15 work Finance by a",
      "15-21 work Legal",
    ]);
  });

  test("is held, of parallel parts, by the one that ended last at each instant; open is last of all", () => {
    const world = worldOf(
      [
        parent(),
        part("a", of("Finance", 10), done(10)),
        part("b", of("IT", 14), done(14)),
        part("c", { ...of("Haulier"), askedAt: 12 }),
      ],
      { it: ["a", "b", "c"] },
    );
    expect(told(world).slice(2)).toEqual([
      "2-12 queue IT by b",
      "12-20 vendor Haulier by c",
      "20-21 work Legal",
    ]);
  });

  test("is held by the team that asked where the part waits for its customer", () => {
    const world = worldOf(
      [parent(), part("a", of("Finance", 20), waits(5, "customer"), goesOn(9), done(20))],
      { it: ["a"] },
    );
    expect(told(world).slice(2, 5)).toEqual([
      "2-5 queue Finance by a",
      "5-9 work Legal by a",
      "9-20 queue Finance by a",
    ]);
  });

  test("follows parts of parts, and a part into what it was merged into", () => {
    const world = worldOf(
      [
        parent(),
        part("a", of("Finance", 20), waits(4, "parts"), goesOn(15), done(20)),
        part(
          "b",
          { ...of("IT", 8), goesOnIn: "c", customerTeamId: "Finance" },
          step(8, "merged", { over: "merged" }),
        ),
        part(
          "c",
          { ...of("IT", 12), customerTeamId: "HR" },
          taken(3),
          waits(10, "customer"),
          done(12),
        ),
      ],
      { it: ["a"], a: ["b"] },
    );
    expect(told(world).slice(2)).toEqual([
      "2-4 queue Finance by a",
      "4-8 queue IT by a>b",
      "8-10 work IT by a>b>c",
      "10-12 work HR by a>b>c",
      "12-20 queue Finance by a",
      "20-21 work Legal",
    ]);
  });

  test("is not led round in a circle, and what is not known is as if it were not there", () => {
    const world = worldOf([parent(), part("a", of("IT"), waits(3, "parts"))], {
      it: ["a", "gone"],
      a: ["it", "a"],
    });
    expect(told(world).slice(2)).toEqual(["2-20 queue IT by a", "20-21 work Legal"]);
  });

  test("says another team, and nothing more, of what the reader may not know", () => {
    const world = worldOf(
      [
        parent(),
        part("a", of("HR", 6), taken(3), waits(4, "customer"), done(6)),
        part("b", { ...of("IT", 9), askedAt: 6 }, done(9)),
        part("c", { ...of("Finance", 20), askedAt: 9 }, done(20)),
      ],
      { it: ["a", "b", "c"] },
    );
    const seen = hidden(segmentsOf("it", world), (id) => id === "c");
    expect(seen.map(words).slice(2)).toEqual([
      "2-9 another",
      "9-20 queue Finance by c",
      "20-21 work Legal",
    ]);
  });
});
