/** Whole pages of goals and initiatives for the gallery. */
import type { WaysOutAnswer } from "#contract/chain";
import type { GoalPageAnswer } from "./data.ts";
import {
  today,
  amara,
  top,
  answers,
  contracts,
  closed,
  tension,
  settled,
  bench,
  orphan,
  early,
  months,
  none,
} from "./example-goals.ts";

export const page: GoalPageAnswer = {
  goal: answers,
  today,
  above: [{ id: "g0", name: top.name }],
  below: [{ ...contracts, parentId: "g1" }],
  series: [
    {
      targetId: "g1t1",
      typed: [],
      readings: months.map((day, at) => {
        const value = 69 + at * 1.8;
        const n = 40 + at * 11;
        return at === 2
          ? { day, n: 3, tooFew: true, ...none }
          : { day, value, low: value - 9, high: value + 7, n, tooFew: false };
      }),
    },
    {
      targetId: "g1t2",
      typed: months.map((day, at) => ({
        day,
        value: 4 + at * 0.12,
        note: at === 5 ? "Counted by hand" : "",
        by: at === 0 ? null : amara,
        at: `${day}T08:00:00Z`,
      })),
      readings: months.map((day, at) => ({
        day,
        value: 4 + at * 0.12,
        low: null,
        high: null,
        n: null,
        tooFew: false,
      })),
    },
  ],
  checkIns: [
    answers.checkIn!,
    {
      id: "c0",
      confidence: "likely",
      words: "We began well.",
      by: null,
      at: "2026-03-02T08:00:00Z",
    },
  ],
  initiatives: [bench, orphan],
  tensions: [tension, settled],
  events: [
    {
      id: "e4",
      at: "2026-06-20T08:00:00Z",
      kind: "tension-named",
      actor: amara,
      detail: { other: contracts.name, words: tension.why },
    },
    {
      id: "e3",
      at: "2026-04-02T08:00:00Z",
      kind: "target-changed",
      actor: amara,
      detail: {
        name: "Promise kept",
        unit: "%",
        from: { aim: 95, baseline: 70, byDay: "2026-12-31" },
        to: { aim: 90, baseline: 70, byDay: "2026-12-31" },
      },
    },
    {
      id: "e2",
      at: "2026-02-02T08:00:00Z",
      kind: "changed",
      actor: null,
      detail: {
        changes: [{ field: "ownerId" }, { field: "byDay", from: "2026-11-30", to: "2026-12-31" }],
      },
    },
    { id: "e1", at: "2026-01-05T08:00:00Z", kind: "set", actor: amara, detail: {} },
  ],
  may: { name: true },
};
export const toRead: GoalPageAnswer = {
  ...page,
  goal: closed,
  above: [],
  below: [],
  series: [],
  checkIns: [],
  initiatives: [],
  tensions: [],
  events: [
    {
      id: "e5",
      at: "2026-06-20T08:00:00Z",
      kind: "closed",
      actor: amara,
      detail: {
        state: "dropped",
        why: closed.stateWhy,
        targets: [{ name: "Promise kept", unit: "%", value: 74, aim: 90, day: today }],
      },
    },
  ],
  may: { name: false },
};

export const list = {
  rows: [top, answers, contracts, closed],
  more: true,
  today,
  may: { write: true, forOrganisation: true },
};
export const nothing = {
  rows: [],
  more: false,
  today,
  may: { write: false, forOrganisation: false },
};
export const initiatives = { rows: [early, bench, orphan], today, may: { write: true } };

const clinics = { id: "g1", name: "Opticians and clinics" };
const served = (id: string, name: string, team: string) => ({
  id,
  name,
  team: { id: team, name: team },
});
export const waysOut: WaysOutAnswer = {
  segments: [clinics],
  paths: [
    {
      services: [
        served("s1", "Repair a hearing aid", "Repair"),
        served("s2", "Send it back", "Post"),
      ],
      segment: { ...clinics, firstAnswer: null, solved: null, courtesy: "", outcome: null },
      links: [
        { id: "l1", confirmed: true, seen: { requests: 41, medianSeconds: 9_000 } },
        { id: "l2", confirmed: false, seen: null },
      ],
      weakest: 0,
    },
  ],
  more: 0,
  missing: null,
};
export const noWays: WaysOutAnswer = {
  segments: [],
  paths: [],
  more: 0,
  missing: { kind: "no-service", services: [] },
};
