/** What lingers, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import { longDuration, percent } from "#web/relationship-words.ts";
import type { NextStep, QuietAnswer, TeamLingeringAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";

type Usual = NonNullable<QuietAnswer["usual"]>;

const workingDays = (days: number): string =>
  `${numberWords(days)} working ${days === 1 ? "day" : "days"}`;

/** In days from one day on, to the half; else in hours. `of` the seconds that `usual.days` stand for. */
function amount(seconds: number, { days, seconds: whole }: Usual): string {
  const asDays = days === null || whole === 0 ? 0 : (days * seconds) / whole;
  return asDays < 1 ? longDuration(seconds, "working") : workingDays(Math.round(asDays * 2) / 2);
}

/** What comes within that time, by whom it waits for. */
function isUsual(step: NextStep, usual: Usual): string {
  const within = `within ${amount(usual.seconds, usual)}`;
  const what = usual.of === "service" ? `“${usual.name}”` : `all services of ${usual.name}`;
  if (step === "answer") return `nine in ten questions about ${what} are answered ${within}`;
  if (step === "confirm")
    return `nine in ten customers of ${what} say ${within} whether it was right`;
  return `nine in ten steps of ${what} come ${within}`;
}

/** '4 December' */
export const dayNamed = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );

const quietFor = (days: number): string =>
  days < 1 ? "since the last working day" : `for ${workingDays(days)}`;

/** 'Nothing has moved for 6 working days; nine in ten steps of “Contract review” come within 2 working days.' */
export function quietSentence(quiet: QuietAnswer): string {
  const { usual, step, saidUntil } = quiet;
  const named = saidUntil === null ? [] : [`the next step was to come by ${dayNamed(saidUntil)}`];
  const within = usual ? [isUsual(step, usual)] : [];
  return `${[`Nothing has moved ${quietFor(quiet.workingDays)}`, ...named, ...within].join("; ")}.`;
}

/** 'The smallest next step is yours: say by when.' */
export function stepSentence({ step, mine, person, ofTeam }: QuietAnswer): string {
  const whose = mine ? "is yours" : `lies with ${person?.name ?? ofTeam?.name ?? "the team"}`;
  return `The smallest next step ${whose}: ${sentences.steps[step]}.`;
}

/** 'From 80 stretches of 20 requests; likely 1.5 to 3 working days.' */
export function knownFrom(usual: Usual): string {
  const { gaps, requests, low, high } = usual;
  const from = `From ${numberWords(gaps)} stretches of ${numberWords(requests)} requests`;
  if (low === null || high === null) return `${from}.`;
  return `${from}; likely between ${amount(low, usual)} and ${amount(high, usual)}.`;
}

export const usualWords = (usual: Usual | null): string =>
  usual === null ? sentences.team.unknown : `within ${amount(usual.seconds, usual)}`;

/** '12 of 41 open requests of Legal have been quiet for longer than usual (29 %): 9 with the team, 3 with its customers.' */
export function teamSentence({ team, open, lingering }: TeamLingeringAnswer): string {
  if (open === 0) return sentences.team.none;
  if (!lingering) return `${numberWords(open)} open: ${sentences.team.few}.`;
  const { own, customers } = lingering;
  const all = own + customers;
  if (all === 0) return `None of ${numberWords(open)} open requests of ${team.name} lingers.`;
  const where = `${numberWords(own)} with the team, ${numberWords(customers)} with its customers`;
  return `${numberWords(all)} of ${numberWords(open)} open requests of ${team.name} ${all === 1 ? "has" : "have"} been quiet for longer than usual (${percent(all / open)}): ${where}.`;
}

export function stepsWords(steps: TeamLingeringAnswer["services"][number]["steps"]): string {
  const ordered = steps.toSorted((one, other) => other.requests - one.requests);
  return ordered
    .map(({ step, requests }) => `${numberWords(requests)} ${sentences.counted[step]}`)
    .join(", ");
}
