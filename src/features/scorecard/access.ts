/** Who sees scorecards: every colleague, of every team. They hold nothing about a person, and guests of vendors have no business with them. */
import type { Who } from "#platform/http/who.ts";

export function maySeeScorecards(who: Who): boolean {
  return !who.guest;
}
