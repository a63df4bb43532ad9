/** The rule over random lives, against an oracle that looks at every instant by itself and knows no segments. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { History, Life, Step } from "./life.ts";
import { type Holder, type Segment, hidden, segmentsOf } from "./rules.ts";
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

const teams = ["Legal", "Finance", "IT", "Haulier"];
const acts = ["take", "wait", "parts", "parts", "vendor", "go", "hand", "done", "reopen", "undo"];
const drawnStep = fc.record({
  after: fc.integer({ min: 0, max: 6 }),
  act: fc.constantFrom(...acts),
  team: fc.constantFrom(...teams),
});
const drawnLife = fc.record({
  askedAt: fc.integer({ min: 0, max: 12 }),
  team: fc.constantFrom(...teams),
  customer: fc.constantFrom(null, "Sales", "HR"),
  steps: fc.array(drawnStep, { maxLength: 9 }),
  parent: fc.nat(7),
  mergedInto: fc.option(fc.nat(7), { freq: 5 }),
});
const drawn = fc.array(drawnLife, { minLength: 1, maxLength: 7 });
type Drawn = typeof drawnLife extends fc.Arbitrary<infer One> ? One : never;

function stepOf({ act, team }: Drawn["steps"][number], at: number): Step {
  if (act === "hand") return handed(at, team);
  if (act === "undo") return { ...step(at, "undone"), undoes: "done" };
  const plain = { take: taken, go: goesOn, done, reopen: reopened }[act];
  return plain ? plain(at) : waits(at, act === "wait" ? "customer" : (act as "parts" | "vendor"));
}

interface House {
  readonly histories: ReadonlyMap<string, History>;
  readonly partsOf: (id: string) => readonly string[];
}

function houseOf(lives: readonly Drawn[]) {
  const made = lives.map((one, place): History => {
    let at = one.askedAt;
    const steps = one.steps.map((given) => stepOf(given, (at += given.after)));
    const goesOnIn = one.mergedInto === null ? null : String(one.mergedInto % lives.length);
    if (goesOnIn !== null) steps.push(step((at += 1), "merged", { over: "merged" }));
    const begins = { teamId: one.team, hand: "queue" } as const;
    const endedAt = after(steps, begins).over === null ? null : at;
    const { askedAt, customer: customerTeamId } = one;
    return history(String(place), steps, { askedAt, customerTeamId, begins, endedAt, goesOnIn });
  });
  // Circles are drawn as well: nothing keeps a part from being above itself.
  const partsOf: Record<string, string[]> = {};
  lives.forEach(({ parent }, place) => {
    if (place > 0) (partsOf[String(parent % lives.length)] ??= []).push(String(place));
  });
  return {
    histories: new Map(made.map((one) => [one.id, one])),
    world: worldOf(made, partsOf),
  };
}

interface Stands {
  readonly teamId: string;
  readonly hand: string;
  readonly wait: string | null;
  readonly over: string | null;
}

/** How it stands after these steps. */
function after(steps: readonly Step[], begins: History["begins"]): Stands {
  let now: Stands = { ...begins, wait: null, over: null };
  let beforeDone: Stands | null = null;
  for (const { kind, undoes, says } of steps) {
    const back: Stands | null = undoes === "done" ? beforeDone : null;
    if (kind === "done") beforeDone = now;
    now = back ? { ...now, wait: back.wait, over: back.over } : { ...now, ...says };
  }
  return now;
}

/** How it stands at the instant; null: not asked yet, or over for good. */
function standsAt({ begins, askedAt, steps }: History, at: number): Stands | null {
  const past = steps.filter((one) => one.at <= at);
  const now = after(past, begins);
  const comesBack = steps.some(
    (_, place) => place >= past.length && after(steps.slice(0, place + 1), begins).over === null,
  );
  return at >= askedAt && (now.over === null || comesBack) ? now : null;
}

/** The request in which work on the part goes on at the instant, and by which way; null: the part is not open. */
function openAs(
  house: House,
  id: string,
  at: number,
  way: readonly string[],
): readonly string[] | null {
  const one = house.histories.get(id);
  if (!one || way.includes(id)) return null;
  const now = standsAt(one, at);
  if (now) return now.over === "done" ? null : [...way, id];
  if (at < one.askedAt || one.goesOnIn === null) return null;
  return openAs(house, one.goesOnIn, at, [...way, id]);
}

/** Later than anything that is drawn. */
const horizon = 80;

const isHeld = (teamId: string, kind: string): Holder =>
  teamId === "Haulier" ? { kind: "vendor", teamId } : ({ kind, teamId } as Holder);

function holderAt(
  house: House,
  at: number,
  way: readonly string[],
  askedBy: string | null,
): Holder {
  const one = house.histories.get(way.at(-1)!)!;
  const now = standsAt(one, at)!;
  if (now.over === "done" || now.wait === "customer")
    return askedBy === null
      ? { kind: "customer", teamId: null }
      : isHeld(one.customerTeamId ?? askedBy, "work");
  if (now.wait === "vendor") return { kind: "vendor", teamId: null };
  const last = now.wait === "parts" ? lastOpenPart(house, at, way) : null;
  return last ? holderAt(house, at, last, now.teamId) : isHeld(now.teamId, now.hand);
}

/** The way to the part that stays open longest from the instant on. */
function lastOpenPart(house: House, at: number, way: readonly string[]): readonly string[] | null {
  let last: readonly string[] | null = null;
  let longest = 0;
  for (const part of house.partsOf(way.at(-1)!)) {
    const there = openAs(house, part, at, way);
    const open = there ? hoursOpen(house, part, at, way) : 0;
    if (open > longest) [last, longest] = [there, open];
  }
  return last;
}

function hoursOpen(house: House, part: string, at: number, way: readonly string[]): number {
  let until = at;
  while (until < horizon && openAs(house, part, until, way)) until += 1;
  return until - at;
}

test("segments follow one another without gap or overlap and add up to the life", () => {
  fc.assert(
    fc.property(drawn, (lives) => {
      const { histories, world } = houseOf(lives);
      for (const id of histories.keys()) {
        const life = world.lifeOf(id)!;
        const segments = segmentsOf(id, world);
        expectPartition(segments, life);
        expectPartition(
          hidden(segments, (partId) => Number(partId) % 2 === 0),
          life,
        );
      }
    }),
    { numRuns: 300 },
  );
});

function expectPartition(segments: readonly Segment[], { from, until }: Life): void {
  if (from === until) return expect(segments).toEqual([]);
  expect([segments[0]?.from, segments.at(-1)?.until]).toEqual([from, until]);
  const touches = segments.every(
    ({ from: begins }, at) => at === 0 || begins === segments[at - 1]!.until,
  );
  expect([touches, segments.every((one) => one.until > one.from)]).toEqual([true, true]);
  const closed = segments.filter((one) => one.until !== Infinity);
  const sum = closed.reduce((total, one) => total + one.until - one.from, 0);
  expect(sum).toBe(until === Infinity ? segments.at(-1)!.from - from : until - from);
}

test("each instant is held by whom the oracle names, on the critical path of parts too", () => {
  let throughParts = 0;
  fc.assert(
    fc.property(drawn, (lives) => {
      const { histories, world } = houseOf(lives);
      const house = { histories, partsOf: world.partsOf };
      for (const id of histories.keys()) {
        const { from, until } = world.lifeOf(id)!;
        const segments = segmentsOf(id, world);
        for (let at = from + 0.5; at < Math.min(until, horizon); at += 1) {
          const found = segments.find((one) => one.from <= at && at < one.until)!;
          throughParts += found.through.length > 0 ? 1 : 0;
          const { kind, teamId } = found;
          const oracle = holderAt(house, at, [id], null);
          if (kind !== oracle.kind || teamId !== oracle.teamId)
            expect({ id, at, kind, teamId }).toEqual({ id, at, ...oracle });
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(throughParts).toBeGreaterThan(1_000);
});
