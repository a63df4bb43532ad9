/** Chains to draw in examples, tests and benchmarks: one as an organisation has it, and made ones of any size. */
import type { Chain, ChainLink } from "../layout/graph.ts";

type Seen = ChainLink["seen"];

const teamNames = ["IT", "Facilities", "Payroll", "Production", "Repairs", "Customer care"];
const serviceNames: readonly (readonly [name: string, team: string])[] = [
  ["A laptop that works", "IT"],
  ["Access to a system", "IT"],
  ["Workplace and keys", "Facilities"],
  ["Salary on time", "Payroll"],
  ["Hearing aids, built", "Production"],
  ["Spare parts for the bench", "Production"],
  ["Repair of a hearing aid", "Repairs"],
  ["Fitting by telephone", "Customer care"],
  ["Answers to clinics", "Customer care"],
  ["A letter in another language", "Customer care"],
  ["Archive of old forms", "Facilities"],
];

interface Said {
  readonly declared?: boolean;
  readonly confirmed?: boolean;
  readonly seen?: Seen;
  readonly weakest?: boolean;
}

function sampleLink(from: string, to: string, said: Said = {}): ChainLink {
  const { declared = true, confirmed = declared, seen = null, weakest = false } = said;
  const isSegment = segments.some(({ id }) => id === to);
  return {
    id: declared ? `${from} > ${to}` : null,
    fromServiceId: from,
    toServiceId: isSegment ? null : to,
    toSegmentId: isSegment ? to : null,
    declared,
    confirmed,
    seen,
    weakest,
  };
}

const segments = [
  { id: "Opticians and clinics", name: "Opticians and clinics" },
  { id: "People who wear them", name: "People who wear them" },
];
const seen = (requests: number, hours: number | null): Seen => ({
  requests,
  medianSeconds: hours === null ? null : hours * 3600,
});

/** A small organisation with one of everything: a circle, a weakest link, one never used, one undeclared, one that leads nowhere. */
export const smallChain: Chain = {
  teams: teamNames.map((name) => ({ id: name, name })),
  services: serviceNames.map(([name, teamId]) => ({ id: name, name, teamId })),
  segments,
  links: [
    sampleLink("A laptop that works", "Fitting by telephone", { seen: seen(212, 4) }),
    sampleLink("A laptop that works", "Answers to clinics", { seen: seen(96, 6) }),
    sampleLink("Access to a system", "Repair of a hearing aid", {
      confirmed: false,
      seen: seen(31, 9),
    }),
    sampleLink("Access to a system", "A laptop that works", { seen: seen(44, 2) }),
    sampleLink("A laptop that works", "Access to a system", { declared: false, seen: seen(7, 1) }),
    sampleLink("Workplace and keys", "Hearing aids, built", {}),
    sampleLink("Spare parts for the bench", "Repair of a hearing aid", {
      seen: seen(480, 71),
      weakest: true,
    }),
    sampleLink("Hearing aids, built", "Repair of a hearing aid", {
      declared: false,
      seen: seen(3, null),
    }),
    sampleLink("Repair of a hearing aid", "Opticians and clinics"),
    sampleLink("Hearing aids, built", "Opticians and clinics"),
    sampleLink("Answers to clinics", "Opticians and clinics"),
    sampleLink("Fitting by telephone", "People who wear them"),
    sampleLink("Salary on time", "A letter in another language", { seen: seen(12, 30) }),
  ],
};

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Made {
  readonly services: number;
  readonly links: number;
  readonly teams: number;
  readonly segments: number;
  /** The share of links that lead away from customers, so that circles come about. */
  readonly against?: number;
  readonly seed?: number;
}

const tiers = 7;

/** A chain of any size. Services stand in tiers, some steps from customers, and are needed for services of nearer tiers, mostly the next. */
export function madeChain(made: Made): Chain {
  const chance = chanceFrom(made.seed ?? 1);
  const upTo = (count: number): number => Math.floor(chance() * count);
  const names = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${word} ${at + 1}`,
      name: `${word} ${at + 1}`,
    }));
  const services = names(made.services, "Service").map((service) => ({
    ...service,
    teamId: `Team ${1 + upTo(made.teams)}`,
  }));
  const tierOf = (service: number): number => Math.floor((service * tiers) / made.services);
  const within = (tier: number): number =>
    Math.min(Math.floor(((tier + chance()) * made.services) / tiers), made.services - 1);
  const links = new Map<string, ChainLink>();
  for (let tries = 0; links.size < made.links && tries < made.links * 20; tries += 1) {
    const from = upTo(made.services);
    const steps = 1 + Math.floor(chance() ** 3 * 4);
    const tier = tierOf(from) + (chance() < (made.against ?? 0.005) ? -steps : steps);
    if (tier < 0) continue;
    const toSegment = tier >= tiers;
    const end = toSegment ? `Segment ${1 + upTo(made.segments)}` : `Service ${within(tier) + 1}`;
    links.set(`${from} ${end}`, madeLink(`Service ${from + 1}`, end, toSegment, chance));
  }
  return {
    teams: names(made.teams, "Team"),
    services,
    segments: names(made.segments, "Segment"),
    links: withWeakest([...links.values()]),
  };
}

/** One link of the whole is the weakest. */
function withWeakest(links: readonly ChainLink[]): ChainLink[] {
  const waited = ({ seen }: ChainLink): number =>
    (seen?.medianSeconds ?? 0) * (seen?.requests ?? 0);
  const [weakest] = links.toSorted((a, b) => waited(b) - waited(a));
  return links.map((link) => ({ ...link, weakest: link === weakest }));
}

function madeLink(from: string, end: string, toSegment: boolean, chance: () => number): ChainLink {
  const declared = toSegment || chance() < 0.7;
  const isSeen = !toSegment && (!declared || chance() < 0.8);
  const requests = Math.ceil(chance() ** 3 * 900);
  const medianSeconds = requests < 5 ? null : Math.round(chance() * 400_000);
  return {
    id: declared ? `${from} > ${end}` : null,
    fromServiceId: from,
    toServiceId: toSegment ? null : end,
    toSegmentId: toSegment ? end : null,
    declared,
    confirmed: declared && chance() < 0.8,
    seen: isSeen ? { requests, medianSeconds } : null,
    weakest: false,
  };
}
