/**
 * Who sees and changes the duty of a team. Whoever sees the team (teamsVisibleTo) sees who is on duty; how the turns stand, who has swapped
 * and who is away is the team's own matter.
 */
import { mayAdminister, mayStaff } from "#feature/organisation";
import { isIn, type Who } from "#platform/http/who.ts";
import type { Swap } from "./rules.ts";

/** Sees turns, swaps and absences, and may arrange swaps of their own. */
export function mayTakePart(who: Who, teamId: string): boolean {
  return isIn(who, teamId) || mayAdminister(who);
}

/** Sets the rota, enters absences of members and arranges swaps between any two: leads of the team and administrators. */
export function mayArrange(who: Who, teamId: string): boolean {
  return mayStaff(who, teamId);
}

/** The two of a swap, whoever arranged it, and who arranges for the team. */
export function mayTakeBackSwap(
  who: Who,
  teamId: string,
  swap: Pick<Swap, "personId" | "insteadOfId"> & { readonly byPersonId: string | null },
): boolean {
  const involved = [swap.personId, swap.insteadOfId, swap.byPersonId].includes(who.personId);
  return (involved && isIn(who, teamId)) || mayArrange(who, teamId);
}
