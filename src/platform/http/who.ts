/** Who asks. Made once for each call by the people feature; rules and access predicates take it as an argument. */
import type { TokenScope } from "./contract.ts";

export const roles = ["administrator", "senior-leader", "mediator", "auditor"] as const;
/** Roles that a person holds in the organisation. Lead, member and guest follow from memberships. */
export type Role = (typeof roles)[number];

export interface WhoInTeam {
  readonly teamId: string;
  readonly lead: boolean;
}

export interface Who {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly teams: readonly WhoInTeam[];
  /** A guest of a vendor sees what concerns the vendor's team and nothing else. */
  readonly guest: boolean;
  /** An IANA zone: the reader's own. */
  readonly zone: string;
  readonly via: "session" | "token" | "command";
  readonly scopes: readonly TokenScope[];
  /** The token that was used, for the audit log. */
  readonly tokenId: string | null;
  /** The session that was used, so that a list of sessions can say which one is this. */
  readonly sessionId?: string;
}

export function holds(who: Who, role: Role): boolean {
  return who.roles.includes(role);
}

export function isIn(who: Who, teamId: string): boolean {
  return who.teams.some((team) => team.teamId === teamId);
}

export function leads(who: Who, teamId: string): boolean {
  return who.teams.some((team) => team.teamId === teamId && team.lead);
}

export function teamIds(who: Who): string[] {
  return who.teams.map((team) => team.teamId);
}
