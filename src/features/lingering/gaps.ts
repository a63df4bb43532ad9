/**
 * The stretches without a step in one request's history, by whom they waited for. Pure; instants are milliseconds since 1970.
 *
 * A step moves the request or answers the other side. A note does not: the customer never learns of it. Links, files, corrections, impact and
 * who waits outside move nothing either. Steps of the same instant are one. What was asked for by a named day, and what waits for a part, is no
 * stretch from which anything usual could be told.
 */
import type { Curve, Waits } from "./rules.ts";

/** Entries of the history that are steps, beside replies. */
export const stepKinds = [
  "asked",
  "taken",
  "assigned",
  "undone",
  "released",
  "waiting",
  "resumed",
  "said-by-when",
  "done",
  "confirmed",
  "reopened",
  "withdrawn",
  "merged",
  "split",
  "handed-over",
  "part-asked",
  "part-finished",
] as const;

export interface Step {
  readonly at: number;
  /** One of `stepKinds`, or 'answered' and 'replied' for words of the customer and of the team. */
  readonly kind: string;
  /** For whom it waits from then on: of 'waiting' alone. */
  readonly waitsFor: string | null;
  /** It waits for the part, or it went on in another request. */
  readonly stops: boolean;
}

export interface Gap {
  readonly waits: Curve;
  readonly from: number;
  readonly until: number;
  /** False: it still ran at `until`. */
  readonly ended: boolean;
}

type Standing = Waits | "over";

const after: Readonly<Record<string, (step: Step, now: Standing) => Standing>> = {
  replied: (_step, now) => now,
  "said-by-when": (_step, now) => now,
  answered: (_step, now) => (now === "answer" ? "serve" : now),
  waiting: ({ waitsFor }) =>
    waitsFor === "customer" ? "answer" : waitsFor === "vendor" ? "serve" : "part",
  taken: (_step, now) => (now === "over" || now === "confirm" ? "serve" : now),
  assigned: (_step, now) => now,
  released: (_step, now) => now,
  "part-asked": ({ stops }, now) => (stops ? "part" : now),
  "part-finished": (_step, now) => now,
  merged: ({ stops }, now) => (stops ? "over" : now),
  done: () => "confirm",
  confirmed: () => "over",
  withdrawn: () => "over",
};
const serves = (): Standing => "serve";

/** In the order of the steps; the last one runs until `now` unless the request is over. */
export function gapsOf(steps: readonly Step[], now: number): Gap[] {
  const gaps: Gap[] = [];
  let [standing, before]: [Standing, Standing] = ["serve", "serve"];
  steps.forEach((step, place) => {
    const next = step.kind === "undone" ? before : (after[step.kind] ?? serves)(step, standing);
    [before, standing] = [standing, next];
    const until = steps[place + 1]?.at ?? now;
    if (standing === "over" || standing === "part" || step.kind === "said-by-when") return;
    if (until <= step.at) return;
    gaps.push({ waits: standing, from: step.at, until, ended: place + 1 < steps.length });
  });
  return gaps;
}
