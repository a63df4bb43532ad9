import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AlarmNow, tellOfAlarms, tellOfNowhere } from "./balance.ts";
import { type CommitmentEnded, tellOfDue, tellOfEnded, tellOfLeaders } from "./commitments.ts";
import { tellOfOutside } from "./outside.ts";
import { tellOfParity } from "./parity.ts";
import { compose, kindOf, type Tellings } from "./parts.ts";

const saidBy = ({ told }: Tellings): string[] =>
  told.map(({ part, sentence }) => `${part}: ${sentence.said}`);

describe("commitments", () => {
  const one = (given: Partial<CommitmentEnded> = {}): CommitmentEnded => ({
    id: "c1",
    what: "No key waits for longer than a day",
    endedHow: "not-kept",
    why: "The locksmith\nwas away.",
    measure: "words",
    aim: null,
    outcomeUnit: null,
    endFigure: null,
    ...given,
  });

  test("what ended is said with why, to be headed by the name of whoever promised it", () => {
    const told = tellOfEnded("2026-10", [one(), one({ id: "c2", endedHow: "kept" })]);
    expect(saidBy(told)).toEqual([
      "praise: kept the commitment “No key waits for longer than a day”. Why: “The locksmith was away.”",
      "ask: did not keep the commitment “No key waits for longer than a day”. Why: “The locksmith was away.”",
    ]);
  });

  test("what was measured stands beside it with its interval; too few stay too few", () => {
    const figure = { n: 3, value: null, low: null, high: null };
    const [told] = tellOfEnded("2026-10", [
      one({ measure: "promise-kept", aim: 0.8, endFigure: figure }),
    ]).told;
    expect(told!.sentence.grounds.slice(1)).toMatchObject([
      { what: "Measured at the end", kind: "share", n: 3, value: null },
      { what: "The aim", value: 80, unit: "%" },
    ]);
  });

  test("a long reason is cut between two words", () => {
    const [said] = saidBy(tellOfEnded("2026-10", [one({ why: "because ".repeat(60) })]));
    expect(said!.length).toBeLessThan(330);
    expect(said!.endsWith("because …”")).toBe(true);
  });

  test("six that ended alike are told together, and nobody is picked out of them", () => {
    const many = Array.from({ length: 6 }, (_, at) => one({ id: `c${at}` }));
    expect(saidBy(tellOfEnded("2026-10", many))).toEqual([
      "ask: 6 commitments of leaders were not kept in October 2026.",
    ]);
    expect(tellOfEnded("2026-10", many.slice(1)).told).toHaveLength(5);
  });

  test("what comes up in the month after is named, three of them", () => {
    expect(
      saidBy(
        tellOfDue(
          "2026-12",
          ["A", "B", "C", "D"].map((what) => ({ what })),
        ),
      ),
    ).toEqual([
      "ask: 4 commitments of leaders come up for review or to the last day in January 2027: “A”, “B”, “C” and 1 more.",
    ]);
    expect(saidBy(tellOfDue("2026-12", []))).toEqual([]);
  });

  test("how many leaders have one is said from the floor on", () => {
    expect(saidBy(tellOfLeaders({ leaders: 11, live: 5 }))).toEqual([
      "opening: 5 of 11 leaders have a live commitment.",
    ]);
    expect(saidBy(tellOfLeaders({ leaders: 4, live: null }))).toEqual([]);
  });
});

describe("parity", () => {
  const service = { id: "s1", name: "Pay a bill early", teamName: "Finance" };
  const hours = 3600;
  const promise = {
    service,
    way: "worse" as const,
    since: "2026-08",
    kind: "done" as const,
    insideSeconds: 264 * hours,
    outsideSeconds: 120 * hours,
  };
  const share = (value: number) => ({ n: 150, value, low: value - 0.05, high: value + 0.05 });
  const kept = {
    service,
    way: "worse" as const,
    since: "2026-08",
    inside: share(0.7),
    outside: share(0.82),
  };

  test.each([
    [
      promise,
      "ask: “Pay a bill early” of Finance came to promise colleagues less than customers outside: done within 11 days on average, against 5 days outside, 2.2 times as long, since August 2026.",
    ],
    [
      { ...promise, insideSeconds: null, kind: "first-reply" as const, outsideSeconds: 3600 },
      "ask: “Pay a bill early” of Finance came to promise colleagues less than customers outside: nothing for a first answer, against 60 minutes outside, since August 2026.",
    ],
    [
      { ...promise, way: "again" as const, since: null, outsideSeconds: 264 * hours },
      "praise: “Pay a bill early” of Finance promises colleagues no less than customers outside again in October 2026: done within 11 days on average, against 11 days outside.",
    ],
  ])("promises %#", (one, said) => {
    const turned = { compared: 3, promises: [one], kept: [] };
    expect(saidBy(tellOfParity("2026-10", turned))).toEqual([said]);
    expect(tellOfParity("2026-10", turned).compared).toBe(6);
  });

  test.each([
    [
      kept,
      [
        "ask: “Pay a bill early” of Finance came to keep fewer of its promises to colleagues than are kept to customers outside: 70 % against 82 %, since August 2026.",
      ],
    ],
    [
      { ...kept, way: "again" as const },
      [
        "praise: “Pay a bill early” of Finance no longer keeps fewer of its promises to colleagues than are kept to customers outside: 70 % against 82 % in the twelve months up to October 2026.",
      ],
    ],
    [{ ...kept, outside: { n: 3, value: null, low: null, high: null } }, []],
  ])("kept promises %#", (one, said) => {
    expect(saidBy(tellOfParity("2026-10", { compared: 3, promises: [], kept: [one] }))).toEqual(
      said,
    );
  });
});

describe("the balance guard", () => {
  const alarm: AlarmNow = {
    id: "a1",
    teamName: "Quality",
    outcomeName: "Satisfaction",
    segmentName: null,
    unit: "of 5",
    evidence: {
      recent: 3.587,
      usual: 4.1,
      better: [
        { figure: "speed", before: 7200, recent: 3600, requestsBefore: 90, requestsRecent: 40 },
        { figure: "right", before: 0.7, recent: 0.9, requestsBefore: 90, requestsRecent: 40 },
      ],
    },
  };

  test("an alarm says what got worse while what got better, and stands before all else", () => {
    const told = tellOfAlarms([alarm]);
    expect(saidBy(told)).toEqual([
      "ask: Balance alarm: Satisfaction of all customers outside stands at 3.59 of 5, usually 4.1, while Quality became faster and did more right the first time. Is one paid for with the other?",
    ]);
    expect(told.told[0]!.sentence.grounds.map(({ kind, n, value }) => [kind, n, value])).toEqual([
      ["number", null, 3.587],
      ["number", null, 4.1],
      ["seconds", 40, 3600],
      ["seconds", 90, 7200],
      ["share", 40, 0.9],
      ["share", 90, 0.7],
    ]);
  });

  const of = (initiatives: number, services = 2) => ({
    initiatives: { n: 5, withPath: 5 - initiatives },
    goals: { n: 1, withPath: 1 },
    services: { n: 21, withPath: 21 - services },
  });
  const groundsOf = (told: Tellings) => told.told[0]!.sentence.grounds;

  test("what leads nowhere is told first when there is any, and then whenever it changes", () => {
    const first = tellOfNowhere(of(1), null);
    expect(saidBy(first)).toEqual([
      "changed: 1 of 5 initiatives, 0 of 1 goal and 2 of 21 services lead to no customer outside.",
    ]);
    expect(tellOfNowhere(of(1), groundsOf(first)).told).toEqual([]);
    expect(saidBy(tellOfNowhere(of(0), groundsOf(first)))).toEqual([
      "changed: 0 of 5 initiatives (1 before), 0 of 1 goal and 2 of 21 services lead to no customer outside.",
    ]);
    expect(tellOfNowhere(of(0, 0), null).told).toEqual([]);
  });
});

describe("who waits outside", () => {
  const all = { waited: 99, checked: 112, confirmed: 98, teams: 9 };
  test.each([
    [all, "; of 112 claims that were checked 88 % were confirmed."],
    [{ ...all, checked: 4, confirmed: 4 }, "."],
    [{ ...all, teams: 2 }, "."],
  ])("%j", (waited, found) => {
    const told = tellOfOutside("2026-10", waited);
    expect(saidBy(told)).toEqual([
      `opening: For 99 requests of October 2026 a customer outside waited${found}`,
    ]);
    expect(told.told[0]!.sentence.grounds[1]).toMatchObject({
      n: waited.checked,
      value: found === "." ? null : 98 / 112,
    });
  });
  test("nothing is said where nobody waited", () => {
    expect(tellOfOutside("2026-10", { ...all, waited: 0 }).told).toEqual([]);
  });
});

test("of one kind a part holds at most five, those that weigh most, and loses nothing of the others", () => {
  const kinds = fc.constantFrom("kept", "done", "pair");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 99 })), { minLength: 16 }),
      (given) => {
        const told = given.map(([kind, weight], at) => ({
          part: "ask" as const,
          weight,
          sentence: { key: `${kind}:${at}`, said: String(weight), how: "", href: "/", grounds: [] },
        }));
        const { ask } = compose([{ told, compared: 0 }]);
        for (const kind of ["kept", "done", "pair"]) {
          const weights = given.flatMap(([one, weight]) => (one === kind ? [weight] : []));
          const shown = ask.filter((one) => kindOf(one) === kind).map(({ said }) => Number(said));
          expect(shown).toEqual(weights.toSorted((a, b) => b - a).slice(0, 5));
        }
      },
    ),
  );
});
