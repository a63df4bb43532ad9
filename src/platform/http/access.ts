/**
 * Who may call a route at all. Required for each route: one without it does not let the process start. Which rows a person sees
 * is decided by the predicate in the feature's access.ts.
 */
import { holds, type Role, type Who } from "./who.ts";

export interface Access {
  /** Read in the list of routes and in the route matrix. */
  readonly name: string;
  admits(who: Who | null): boolean;
  /** Nobody looks who calls: neither cookie nor token is read, and `asked.someone` is null for whoever sends one along. */
  readonly looksAway?: true;
}

/** Anybody, signed in or not. Each route that says this is one more door: give the reason beside it. */
export const anyone: Access = { name: "anyone", admits: () => true };

/** Anybody, and nobody finds out who: for what must not be tied to a person. */
export const unseen: Access = { name: "anyone, unseen", admits: () => true, looksAway: true };

/** What concerns oneself alone: who one is, one's own ways in, what is stored about one. */
export const oneself: Access = { name: "oneself", admits: (who) => who !== null };

/**
 * Whoever takes part, guests of vendors too. What they see is narrowed by the feature's row predicate. An auditor who is in no team reads
 * the audit log and nothing else.
 */
export const signedIn: Access = {
  name: "signed in",
  admits: (who) => who !== null && !auditsOnly(who),
};

function auditsOnly(who: Who): boolean {
  return who.teams.length === 0 && who.roles.length > 0 && who.roles.every((r) => r === "auditor");
}

/** Whoever belongs to the organisation: signed in and no vendor's guest. */
export const colleagues: Access = {
  name: "colleagues",
  admits: (who) => signedIn.admits(who) && who?.guest === false,
};

/** Leads of any team and administrators. */
export const leadsOfTeams: Access = {
  name: "leads",
  admits: (who) =>
    who !== null &&
    !who.guest &&
    (holds(who, "administrator") || who.teams.some((team) => team.lead)),
};

/** Whoever holds one of these roles. */
export function holding(...wanted: [Role, ...Role[]]): Access {
  return {
    name: wanted.join(" or "),
    admits: (who) => who !== null && wanted.some((role) => holds(who, role)),
  };
}
