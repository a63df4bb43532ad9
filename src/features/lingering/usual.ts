/** What is usual: the working time within which nine in ten steps come, by Kaplan and Meier, so that what still waits counts as such. Pure. */
import { kaplanMeier, quantileOf } from "#platform/statistics/kaplan-meier.ts";

/** One stretch without a step, in working seconds of the team that serves. */
export interface Measured {
  readonly requestId: string;
  readonly seconds: number;
  readonly ended: boolean;
}

export interface Usual {
  readonly gaps: number;
  readonly ended: number;
  readonly requests: number;
  /** Null: too few to say, or fewer than nine in ten ever come. */
  readonly seconds: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const share = 0.9;
/** Fewer say nothing: a tenth of thirty is three. */
export const fewestEnded = 30;
export const fewestRequests = 5;

export function usualOf(measured: readonly Measured[]): Usual {
  const requests = new Set(measured.map(({ requestId }) => requestId)).size;
  const curve = kaplanMeier({
    times: measured.map(({ seconds }) => seconds),
    ended: measured.map(({ ended }) => ended),
  });
  const counted = { gaps: curve.n, ended: curve.endings, requests };
  if (curve.endings < fewestEnded || requests < fewestRequests)
    return { ...counted, seconds: null, low: null, high: null };
  const { value, low, high } = quantileOf(curve, share);
  return { ...counted, seconds: value, low, high };
}

/** That of the service where it says something, else that of all services of its team. */
export function chosenUsual<One extends { readonly seconds: number | null }>(
  ofService: One | undefined,
  ofTeam: One | undefined,
): One | null {
  return [ofService, ofTeam].find((one) => one !== undefined && one.seconds !== null) ?? null;
}
