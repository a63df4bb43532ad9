/** From the query of a list to its filter. Pure. */
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { QueryOf } from "#platform/http/contract.ts";
import { type State, type requestsContract, states } from "./contract.ts";
import type { ListFilter } from "./queries/lists.ts";
import { closedStates, openStates } from "./rules.ts";
import { searchWords, searchedNumber } from "./search-words.ts";

type Given = Omit<QueryOf<(typeof requestsContract)["GET /requests"]>, "limit" | "cursor">;

/** Whether the filter depends on where days begin. */
export const hasDays = ({ askedFrom, askedTo }: Given): boolean =>
  askedFrom !== undefined || askedTo !== undefined;

/** Days are those of `zone`. Null when words were asked for and there is none in what was typed: nothing can be found. */
export function filterOf(
  { q, state, askedFrom, askedTo, following, snippets: _shown, ...same }: Given,
  { me, zone }: { me: string; zone: string },
): ListFilter | null {
  const searched = q === undefined ? {} : searchedBy(q);
  if (searched === null) return null;
  return {
    ...same,
    ...searched,
    ...(following !== undefined && { follower: me }),
    ...(state !== undefined && { states: statesOf(state) }),
    ...(askedFrom !== undefined && { askedFrom: startOfDayInZone(zone, askedFrom) }),
    ...(askedTo !== undefined && { askedTo: startOfDayInZone(zone, dayAfter(askedTo, 1)) }),
  };
}

function searchedBy(typed: string): Pick<ListFilter, "words" | "number"> | null {
  const words = searchWords(typed);
  const number = searchedNumber(typed);
  if (words === null) return null;
  return number === null ? { words } : { words, number };
}

/** A state, or a word for several. */
export function statesOf(word: State | "open" | "closed" | "waiting"): readonly State[] {
  if (word === "open") return openStates;
  if (word === "closed") return [...closedStates, "done"];
  if (word === "waiting") return states.filter((state) => state.startsWith("waiting-"));
  return [word];
}
