/** Pure decisions about teams and who may belong to what. */
export type TeamKind = "team" | "vendor";

export interface TeamFacts {
  readonly id: string;
  readonly kind: TeamKind;
  readonly closed: boolean;
  /** From its parent up to the top. */
  readonly ancestorIds: readonly string[];
}

/** May a team of this kind stand below that parent? `teamId` is null for a team that does not exist yet. */
export function decideToNest(
  team: { readonly id: string | null; readonly kind: TeamKind; readonly hasParts?: boolean },
  parent: TeamFacts | null,
): "fits" | "cycle" | "closed" | "kindsMixed" {
  if (parent === null) return "fits";
  if (parent.id === team.id || (team.id !== null && parent.ancestorIds.includes(team.id)))
    return "cycle";
  if (parent.closed) return "closed";
  // A guest sees all teams of the vendor: a team of our own below it would be shown to guests.
  return parent.kind === "vendor" && team.kind !== "vendor" ? "kindsMixed" : "fits";
}

export interface PersonFacts {
  readonly departed: boolean;
  /** Kinds of the teams to which they belong now. */
  readonly kinds: readonly TeamKind[];
  readonly teamIds: readonly string[];
  readonly holdsRole: boolean;
}

export function decideToAdd(
  team: { readonly id: string; readonly kind: TeamKind; readonly closed: boolean },
  person: PersonFacts,
): "add" | "closed" | "departed" | "alreadyMember" | "vendorMixed" | "guestHoldsNoRole" {
  if (team.closed) return "closed";
  if (person.departed) return "departed";
  if (person.teamIds.includes(team.id)) return "alreadyMember";
  if (person.kinds.some((kind) => kind !== team.kind)) return "vendorMixed";
  // A role would show a guest what is not the vendor's.
  return team.kind === "vendor" && person.holdsRole ? "guestHoldsNoRole" : "add";
}

export function decideToGrant(person: {
  readonly departed: boolean;
  readonly guest: boolean;
}): "grant" | "departed" | "guestHoldsNoRole" {
  if (person.departed) return "departed";
  return person.guest ? "guestHoldsNoRole" : "grant";
}

/** Without an administrator nobody could ever make one again. */
export function isLastAdministrator(
  personId: string,
  administratorIds: readonly string[],
): boolean {
  return administratorIds.length === 1 && administratorIds[0] === personId;
}

/** May this person leave, with their open work going to the heir? */
export function decideToDepart(
  person: { readonly id: string; readonly departed: boolean },
  heir: { readonly id: string; readonly departed: boolean; readonly guest: boolean } | null,
  administratorIds: readonly string[],
): "depart" | "departed" | "lastAdministrator" | "heirUnfit" {
  if (person.departed) return "departed";
  if (isLastAdministrator(person.id, administratorIds)) return "lastAdministrator";
  if (heir && (heir.id === person.id || heir.departed || heir.guest)) return "heirUnfit";
  return "depart";
}

interface Inviting {
  /** Whoever has the address already; one known from an import cannot sign in yet. */
  readonly person: (PersonFacts & { readonly canSignIn: boolean }) | null;
  readonly team: { readonly kind: TeamKind; readonly closedAt: unknown } | null;
  readonly role: string | null;
}

/** May an invitation be made? */
export function decideToInvite(
  wanted: Inviting,
): "invite" | "alreadyHere" | "departed" | "closed" | "vendorMixed" | "guestHoldsNoRole" {
  const known = wanted.person ? faultOfPerson(wanted.person) : null;
  if (known) return known;
  if (wanted.team && wanted.team.closedAt !== null) return "closed";
  const kinds = kindsAfterwards(wanted);
  if (wanted.team && kinds.size > 1) return "vendorMixed";
  return kinds.has("vendor") && wouldHoldRole(wanted) ? "guestHoldsNoRole" : "invite";
}

function faultOfPerson(person: NonNullable<Inviting["person"]>): "departed" | "alreadyHere" | null {
  if (person.departed) return "departed";
  return person.canSignIn ? "alreadyHere" : null;
}

/** Kinds of team that the person would be in: what they are in already, and the one they are invited to. */
function kindsAfterwards({ person, team }: Inviting): Set<TeamKind> {
  return new Set([...(person ? person.kinds : []), ...(team ? [team.kind] : [])]);
}

const wouldHoldRole = ({ person, role }: Inviting): boolean =>
  role !== null || person?.holdsRole === true;

export interface Stay {
  readonly team: { readonly id: string; readonly name: string };
  readonly since: Date;
  /** Null: still there. */
  readonly until: Date | null;
}

/** When two people were in one team: each stretch in which a stay of the one meets a stay of the other; newest first. */
export function together(own: readonly Stay[], others: readonly Stay[]): Stay[] {
  const met = own.flatMap((one) =>
    others.flatMap((other) => {
      const { team } = one;
      const since = one.since > other.since ? one.since : other.since;
      const until = earlier(one.until, other.until);
      return team.id === other.team.id && (until === null || since < until)
        ? [{ team, since, until }]
        : [];
    }),
  );
  return met.toSorted((a, b) => b.since.getTime() - a.since.getTime());
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
