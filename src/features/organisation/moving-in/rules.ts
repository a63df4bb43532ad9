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

/** A line beside what is known of its person and its teams. */
interface Standing extends Pick<ReadLine, "email" | "team" | "parentTeam" | "role"> {
  readonly person: KnownPerson | undefined;
  readonly its: KnownTeam | undefined;
  readonly parent: KnownTeam | undefined;
}

type Clash = (standing: Standing) => string | false | undefined;

/** Who has left, and where a team may stand. */
const clashesOfAny: readonly Clash[] = [
  ({ person }) => person?.departed && `${person.name} has left; undo that on their page first.`,
  ({ team, parentTeam }) =>
    parentTeam !== "" && key(parentTeam) === key(team) && `${team} cannot stand below itself.`,
  ({ parent, team, its }) =>
    parent?.kind === "vendor" &&
    team !== "" &&
    !its &&
    `${parent.name} is a vendor; its teams are made by hand.`,
];

/** Where the line puts someone into a team: colleagues and guests stay apart, and a guest holds no role. */
const clashesOfMember: readonly Clash[] = [
  ({ person, its }) =>
    its?.kind === "vendor" &&
    person?.guest === false &&
    person.memberships.length > 0 &&
    `${person.name} works here and cannot belong to the vendor ${its.name} too.`,
  ({ person, its, team }) =>
    its?.kind !== "vendor" &&
    person?.guest &&
    `${person.name} works for a vendor and cannot belong to ${team} too.`,
  ({ person, its, role }) =>
    its?.kind === "vendor" &&
    (role !== null || (person !== undefined && person.roles.length > 0)) &&
    "A vendor's guest holds no role of the organisation.",
];

function clashes({ email, team, parentTeam, role }: ReadLine, known: Known): string[] {
  const person = known.persons.get(email);
  const its = known.teams.get(key(team));
  const parent = known.teams.get(key(parentTeam));
  const standing = { email, team, parentTeam, role, person, its, parent };
  const isMember = email !== "" && team !== "";
  return [...clashesOfAny, ...(isMember ? clashesOfMember : [])]
    .map((clash) => clash(standing))
    .filter((says) => typeof says === "string");
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
  if (line.email === "") return [];
  const person = known.persons.get(line.email);
  return [
    ...addingSteps(line, person, soFar),
    ...membershipSteps(line, { person, teamId: known.teams.get(key(line.team))?.id }, soFar),
    ...roleSteps(line, person, soFar),
  ];
}

function addingSteps(
  { name, email }: ReadLine,
  person: KnownPerson | undefined,
  { persons }: SoFar,
): Step[] {
  if (person || persons.has(email)) return [];
  persons.add(email);
  return [{ act: { do: "person", name, email }, says: `${name} is added.` }];
}

function membershipSteps(
  { name, email, team, lead }: ReadLine,
  { person, teamId }: { person: KnownPerson | undefined; teamId: string | undefined },
  { memberships }: SoFar,
): Step[] {
  const belongs = `${email} ${key(team)}`;
  if (team === "" || memberships.has(belongs)) return [];
  const present = person?.memberships.find((one) => one.teamId === teamId);
  // A lead who is written down as a member stays a lead.
  if (present && (present.lead || !lead)) return [];
  memberships.add(belongs);
  const says = lead ? `${name} leads ${team}.` : `${name} joins ${team}.`;
  return [{ act: { do: "membership", email, team, lead }, says }];
}

function roleSteps(
  { name, email, role }: ReadLine,
  person: KnownPerson | undefined,
  { roles }: SoFar,
): Step[] {
  if (role === null) return [];
  const holds = `${email} ${role}`;
  if (person?.roles.includes(role) || roles.has(holds)) return [];
  roles.add(holds);
  return [{ act: { do: "role", email, role }, says: `${name} becomes ${role}.` }];
}
