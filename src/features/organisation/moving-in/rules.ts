/** Decides what each line of a file would do, from what is there already. Pure: the preview and the act decide the same. */
import type { Role } from "#platform/http/who.ts";
import type { TeamKind } from "../rules.ts";
import type { ReadLine } from "./reading.ts";

export interface KnownTeam {
  readonly id: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly parentId: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly departed: boolean;
  readonly guest: boolean;
  readonly canSignIn: boolean;
  readonly roles: readonly Role[];
  readonly memberships: readonly { readonly teamId: string; readonly lead: boolean }[];
}

export interface Known {
  /** By name in small letters. */
  readonly teams: ReadonlyMap<string, KnownTeam>;
  /** By address in small letters. */
  readonly persons: ReadonlyMap<string, KnownPerson>;
}

export type Act =
  | { readonly do: "team"; readonly name: string; readonly parent: string | null }
  | { readonly do: "person"; readonly name: string; readonly email: string }
  | {
      readonly do: "membership";
      readonly email: string;
      readonly team: string;
      readonly lead: boolean;
    }
  | { readonly do: "role"; readonly email: string; readonly role: Role };

export interface LineOutcome {
  readonly line: number;
  readonly state: "new" | "changed" | "same" | "wrong";
  readonly says: readonly string[];
  readonly acts: readonly Act[];
}

const key = (text: string): string => text.toLowerCase();

/** What lines before this one have decided to make. */
interface SoFar {
  readonly teams: Set<string>;
  readonly persons: Set<string>;
  readonly memberships: Set<string>;
  readonly roles: Set<string>;
  /** For which kind of team the file has someone work, by address. */
  readonly kinds: Map<string, TeamKind>;
}

export function decideLines(lines: readonly ReadLine[], known: Known): LineOutcome[] {
  const soFar: SoFar = {
    teams: new Set(),
    persons: new Set(),
    memberships: new Set(),
    roles: new Set(),
    kinds: new Map(),
  };
  return lines.map((line) => decideLine(line, known, soFar));
}

function decideLine(line: ReadLine, known: Known, soFar: SoFar): LineOutcome {
  const wrong = [...line.wrong, ...clashes(line, known), ...clashWithBefore(line, known, soFar)];
  if (wrong.length > 0) return { line: line.line, state: "wrong", says: wrong, acts: [] };
  const steps = [...teamSteps(line, known, soFar), ...personSteps(line, known, soFar)];
  const acts = steps.map(({ act }) => act);
  const says = steps.map(({ says: words }) => words);
  const isNew = acts.some((act) => act.do === "person" || (line.email === "" && act.do === "team"));
  if (acts.length === 0)
    return { line: line.line, state: "same", says: ["Nothing changes."], acts };
  return { line: line.line, state: isNew ? "new" : "changed", says, acts };
}

function clashes({ email, team, parentTeam, role }: ReadLine, known: Known): string[] {
  const person = known.persons.get(email);
  const its = known.teams.get(key(team));
  const parent = known.teams.get(key(parentTeam));
  const found: string[] = [];
  if (person?.departed) found.push(`${person.name} has left; undo that on their page first.`);
  if (parentTeam !== "" && key(parentTeam) === key(team))
    found.push(`${team} cannot stand below itself.`);
  if (parent?.kind === "vendor" && team !== "" && !its)
    found.push(`${parent.name} is a vendor; its teams are made by hand.`);
  if (email === "" || team === "") return found;
  const guest = person?.guest ?? false;
  if (its?.kind === "vendor" && person && !guest && person.memberships.length > 0)
    found.push(`${person.name} works here and cannot belong to the vendor ${its.name} too.`);
  if (its?.kind !== "vendor" && guest)
    found.push(`${person?.name ?? ""} works for a vendor and cannot belong to ${team} too.`);
  if (its?.kind === "vendor" && (role !== null || (person?.roles.length ?? 0) > 0))
    found.push("A vendor's guest holds no role of the organisation.");
  return found;
}

/** One file must not make someone a guest and a colleague either. */
function clashWithBefore(
  { email, name, team }: ReadLine,
  known: Known,
  { kinds }: SoFar,
): string[] {
  if (email === "" || team === "") return [];
  const kind = known.teams.get(key(team))?.kind ?? "team";
  const before = kinds.get(email);
  if (before === undefined) kinds.set(email, kind);
  return before === undefined || before === kind
    ? []
    : [`${name} cannot belong to a vendor and to one of your teams.`];
}

interface Step {
  readonly act: Act;
  readonly says: string;
}

function teamSteps({ team, parentTeam }: ReadLine, known: Known, { teams }: SoFar): Step[] {
  const steps: Step[] = [];
  const make = (name: string, parent: string | null): void => {
    if (name === "" || known.teams.has(key(name)) || teams.has(key(name))) return;
    teams.add(key(name));
    const below = parent === null ? "" : ` below ${parent}`;
    steps.push({ act: { do: "team", name, parent }, says: `The team ${name} is made${below}.` });
  };
  make(parentTeam, null);
  make(team, parentTeam === "" ? null : parentTeam);
  return steps;
}

function personSteps(line: ReadLine, known: Known, soFar: SoFar): Step[] {
  const { name, email, team, lead, role } = line;
  if (email === "") return [];
  const steps: Step[] = [];
  const person = known.persons.get(email);
  if (!person && !soFar.persons.has(email)) {
    soFar.persons.add(email);
    steps.push({ act: { do: "person", name, email }, says: `${name} is added.` });
  }
  const belongs = `${email} ${key(team)}`;
  const teamId = known.teams.get(key(team))?.id;
  const present = person?.memberships.find((one) => one.teamId === teamId);
  if (team !== "" && !soFar.memberships.has(belongs) && (!present || (lead && !present.lead))) {
    soFar.memberships.add(belongs);
    const says = lead ? `${name} leads ${team}.` : `${name} joins ${team}.`;
    steps.push({ act: { do: "membership", email, team, lead }, says });
  }
  const holds = `${email} ${role ?? ""}`;
  if (role !== null && !person?.roles.includes(role) && !soFar.roles.has(holds)) {
    soFar.roles.add(holds);
    steps.push({ act: { do: "role", email, role }, says: `${name} becomes ${role}.` });
  }
  return steps;
}
