/** Reads a CSV file of people and teams: finds its delimiter and what its columns mean, in English, German or French. */
import { parse } from "csv-parse/sync";
import { roles, type Role } from "#platform/http/who.ts";

export type ColumnMeaning =
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "team"
  | "parentTeam"
  | "lead"
  | "role";

const headers: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  name: ["name", "full name", "person", "vollständiger name", "nom complet", "nom et prénom"],
  firstName: ["first name", "given name", "vorname", "prénom", "prenom"],
  lastName: ["last name", "surname", "family name", "nachname", "nom", "nom de famille"],
  email: [
    "email",
    "mail",
    "email address",
    "e mail address",
    "e mail adresse",
    "emailadresse",
    "adresse email",
    "courriel",
    "adresse mail",
    "adresse e mail",
    "e mail",
  ],
  team: [
    "team",
    "department",
    "group",
    "abteilung",
    "gruppe",
    "équipe",
    "equipe",
    "service",
    "département",
  ],
  parentTeam: [
    "parent team",
    "parent",
    "belongs to",
    "division",
    "übergeordnetes team",
    "oberteam",
    "bereich",
    "équipe parente",
    "direction",
    "above",
  ],
  lead: [
    "lead",
    "is lead",
    "team lead",
    "manager",
    "leitung",
    "teamleitung",
    "leiter",
    "responsable",
    "chef",
  ],
  role: ["role", "roles", "rolle", "rôle"],
};

const yes = new Set(["yes", "y", "true", "1", "x", "lead", "ja", "j", "wahr", "oui", "o", "vrai"]);
const no = new Set(["", "no", "n", "false", "0", "-", "member", "nein", "falsch", "non", "faux"]);

const roleWords: Readonly<Record<string, Role>> = {
  administrator: "administrator",
  admin: "administrator",
  administrateur: "administrator",
  "senior leader": "senior-leader",
  "senior-leader": "senior-leader",
  verwaltung: "administrator",
  leitung: "senior-leader",
  "oberste leitung": "senior-leader",
  direction: "senior-leader",
  mediator: "mediator",
  mediatorin: "mediator",
  mediation: "mediator",
  médiateur: "mediator",
  auditor: "auditor",
  prüfer: "auditor",
  revision: "auditor",
  auditeur: "auditor",
};

export interface ReadLine {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly parentTeam: string;
  readonly lead: boolean;
  readonly role: Role | null;
  /** What cannot be understood, in sentences; empty when the line is good. */
  readonly wrong: readonly string[];
}

export interface ReadTable {
  readonly columns: readonly { header: string; means: ColumnMeaning | null }[];
  readonly lines: readonly ReadLine[];
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[_\-./:*]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function meaningOf(header: string): ColumnMeaning | null {
  const word = plain(header);
  const meanings = Object.keys(headers) as ColumnMeaning[];
  return meanings.find((meaning) => headers[meaning].includes(word)) ?? null;
}

function delimiterOf(csv: string): string {
  const first = csv.slice(0, csv.search(/[\r\n]|$/));
  const counted = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counted.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}

/** 'notReadable' for what is no table, 'noColumns' when neither people nor teams are named in its first line. */
export function readTable(csv: string): ReadTable | "notReadable" | "noColumns" {
  const text = csv.replace(/^\uFEFF/, "");
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      info: true,
      max_record_size: 20_000,
    }) as unknown as typeof rows;
  } catch {
    return "notReadable";
  }
  const [head, ...rest] = rows;
  if (!head) return "notReadable";
  const columns = meanByName(head.record.map((header) => ({ header, means: meaningOf(header) })));
  const named = new Set(columns.map(({ means }) => means));
  const people = named.has("email") && (named.has("name") || named.has("lastName"));
  if (!people && !named.has("team")) return "noColumns";
  const lines = rest.map(({ record, info }) =>
    readLine(info.lines, (wanted) =>
      columns
        .flatMap(({ means }, at) => (means === wanted ? [record[at] ?? ""] : []))
        .join(" ")
        .trim(),
    ),
  );
  return { columns, lines };
}

/** 'Nom' is the surname beside 'Prénom', and the whole name where it stands alone. */
function meanByName(columns: { header: string; means: ColumnMeaning | null }[]) {
  const hasFirst = columns.some(({ means }) => means === "firstName");
  return columns.map(({ header, means }) => ({
    header,
    means: means === "lastName" && !hasFirst ? ("name" as const) : means,
  }));
}

/** The words of a line as they are written, before it is known whether they mean anything. */
interface Written {
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly parentTeam: string;
  readonly leadWord: string;
  readonly roleWord: string;
}

/** Null for no role, undefined for a word that means none. */
function roleOf(word: string): Role | null | undefined {
  if (word === "" || word === "member") return null;
  return Object.hasOwn(roleWords, word) ? roleWords[word] : undefined;
}

const faults: readonly {
  readonly is: (written: Written) => boolean;
  readonly says: (written: Written) => string;
}[] = [
  {
    is: ({ email }) => email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    says: ({ email }) => `'${email}' is no e-mail address.`,
  },
  {
    is: ({ name, email }) => name !== "" && email === "",
    says: () => "An e-mail address is missing.",
  },
  { is: ({ name, email }) => email !== "" && name === "", says: () => "A name is missing." },
  {
    is: ({ name, email, team }) => email === "" && name === "" && team === "",
    says: () => "Neither a person nor a team is named.",
  },
  {
    is: ({ name, team, parentTeam }) => [name, team, parentTeam].some(({ length }) => length > 200),
    says: () => "A name has more than 200 characters.",
  },
  {
    is: ({ leadWord }) => !yes.has(leadWord) && !no.has(leadWord),
    says: ({ leadWord }) => `'${leadWord}' is neither yes nor no, in the column for leads.`,
  },
  {
    is: ({ roleWord }) => roleOf(roleWord) === undefined,
    says: ({ roleWord }) =>
      `'${roleWord}' is no role. Write one of ${roles.join(", ")}, or nothing.`,
  },
];

function readLine(line: number, valueOf: (meaning: ColumnMeaning) => string): ReadLine {
  const written: Written = {
    name: valueOf("name") || `${valueOf("firstName")} ${valueOf("lastName")}`.trim(),
    email: valueOf("email").toLowerCase(),
    team: valueOf("team"),
    parentTeam: valueOf("parentTeam"),
    leadWord: valueOf("lead").toLowerCase(),
    roleWord: plain(valueOf("role")),
  };
  const { name, email, team, parentTeam, leadWord, roleWord } = written;
  return {
    line,
    name,
    email,
    team,
    parentTeam,
    lead: yes.has(leadWord),
    role: roleOf(roleWord) ?? null,
    wrong: faults.filter(({ is }) => is(written)).map(({ says }) => says(written)),
  };
}
