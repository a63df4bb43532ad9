/** The waves of a year, for the gallery. */
import type { Plan } from "./data.ts";

type Wave = Plan["ahead"][number];
const legal = { id: "t1", name: "Legal" };
const finance = { id: "t2", name: "Finance" };
const survey = { id: "s1", name: "How we serve each other" };
const pulse = { id: "s2", name: "How we fare" };

const short = (provider: Wave["short"][number]["provider"], team: typeof legal | null) => ({
  kind: "customers" as const,
  provider,
  team,
  eligible: 31,
  wanted: 12,
});
const wave = (opensOn: string, given: Partial<Wave> = {}): Wave => ({
  waveId: null,
  survey,
  opensOn,
  people: 62,
  spared: 9,
  short: [],
  isGuess: true,
  ...given,
});

export const wavesAhead: Wave[] = [
  wave("2026-11-23", { isGuess: false }),
  wave("2026-12-07", {
    waveId: "w7",
    survey: pulse,
    people: 77,
    spared: 62,
    short: [{ ...short(null, finance), kind: "staff", wanted: 14 }],
  }),
  wave("2027-02-23"),
  wave("2027-03-08", {
    people: 24,
    spared: 70,
    short: [
      short(legal, finance),
      short(finance, legal),
      short(legal, null),
      short(finance, null),
    ].concat(short({ id: "t3", name: "Sales North" }, finance)),
  }),
];
