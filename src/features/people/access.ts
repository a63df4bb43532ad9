/** Who may come near sessions and tokens. */
import type { Access } from "#platform/http/access.ts";
import { holds, type Who } from "#platform/http/who.ts";

/** Somebody at a browser. A program's token never makes another token or ends a session, so that revoking it is enough. */
export const inPerson: Access = {
  name: "signed in, in person (no token)",
  admits: (who) => who !== null && who.via === "session",
};

export const administratorInPerson: Access = {
  name: "administrators, in person (no token)",
  admits: (who) => who !== null && who.via === "session" && mayLookAfterWaysIn(who),
};

export function mayLookAfterWaysIn(who: Who): boolean {
  return holds(who, "administrator") && !who.guest;
}
