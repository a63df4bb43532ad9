/** The calls that are measured, made for persons of the filled house (bench/filling) who may make them. */
import { createHash } from "node:crypto";
import { findWhoBySession } from "../src/features/organisation/queries.ts";
import { listRequests } from "../src/features/requests/queries/lists.ts";
import { findRequest } from "../src/features/requests/queries/one.ts";
import type { Who } from "#platform/http/who.ts";
import type { Call } from "./connection.ts";
import { type Statement, statementsOf } from "./floors.ts";
import type { House } from "./house.ts";

const teams = 60;
const persons = 3000;
const services = 239;

/** The id of a thing of the filled house. */
export function idOf(
  kind: "team" | "person" | "service" | "debrief" | "mediation",
  number: number,
): string {
  const hex = createHash("md5").update(`${kind}${number}`).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const below = (most: number): number => Math.floor(Math.random() * most);

/** Someone in one team only who holds no role. */
function anyone(): number {
  const number = 120 + below(persons - 120);
  return number % 20 === 0 ? number + 1 : number;
}

interface Known {
  readonly id: string;
  /** Somebody of the serving team. */
  readonly person: number;
}

/** Requests to read and to answer, spread over all years. */
export async function knownRequests(house: House, open: boolean): Promise<Known[]> {
  const { rows } = await house.database.pool.query<{ id: string; team: string }>(
    `select id, team_id as team from request where id >= (
       select id from request where asked_at > now() - interval '3 years' * $1::float8 order by asked_at limit 1)
     ${open ? "and state in ('asked', 'taken') and not confidential" : ""} order by id limit 4000`,
    [open ? 0.15 : Math.random()],
  );
  const numbers = new Map(Array.from({ length: teams }, (_, n) => [idOf("team", n), n]));
  return rows.map(({ id, team }) => ({
    id,
    person: (numbers.get(team) ?? 0) + teams * (2 + below(46)),
  }));
}

export interface Calls {
  readonly create: () => Call;
  readonly reply: () => Call;
  readonly read: () => Call;
  readonly list: () => Call;
  readonly queue: () => Call;
  readonly search: () => Call;
}

const words = {
  common: "please request new account access team mail printer laptop password room contract".split(
    " ",
  ),
  first: "bra cel dor fen gil hor jas kep lum mor nav pol quin ros sev tul vex wil yar zan".split(
    " ",
  ),
  second: "ta mi ro lu ne ka si do pa ve go bi fa xe ju wo".split(" "),
  third: "den lor mas nic pel rit sun tor vek zil bar cot dam fir gan hul".split(" "),
};
const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? "";

/** A word in many requests, a word in few, or a word of each. */
export const searched = {
  common: () => oneOf(words.common),
  rare: () => oneOf(words.first) + oneOf(words.second) + oneOf(words.third),
  both: () => `${searched.common()} ${searched.rare()}`,
};
export type SearchKind = keyof typeof searched;
const kinds: readonly SearchKind[] = ["common", "rare", "both"];

export async function callsOn(house: House): Promise<Calls> {
  const read = await knownRequests(house, false);
  const open = await knownRequests(house, true);
  let turn = 0;
  const next = (known: readonly Known[]): Known => known[turn++ % known.length]!;
  const get = (person: number, path: string): Call => ({
    method: "GET",
    path: `/api/v1${path}`,
    cookie: house.cookieOf(person),
  });
  return {
    create: () => ({
      ...get(anyone(), "/requests"),
      method: "POST",
      body: {
        serviceId: idOf("service", below(services)),
        title: "A new badge for the person at the door",
        description: "The old one broke this morning when the door of the warehouse closed on it.",
      },
    }),
    reply: () => {
      const { id, person } = next(open);
      const body = { body: "It is on its way and will be at your desk before noon tomorrow." };
      return { ...get(person, `/requests/${id}/replies`), method: "POST", body };
    },
    read: () => {
      const { id, person } = next(read);
      return get(person, `/requests/${id}`);
    },
    list: () => get(anyone(), "/requests?limit=50"),
    queue: () => {
      const person = anyone();
      return get(person, `/queue?limit=50&team=${idOf("team", person % teams)}`);
    },
    search: () => {
      const typed = searched[kinds[turn++ % kinds.length] ?? "rare"]();
      return get(anyone(), `/requests?limit=50&q=${encodeURIComponent(typed)}`);
    },
  };
}

/** Who the person of this number is. */
export async function whoIs({ database }: House, person: number): Promise<Who> {
  const who = await findWhoBySession(database.db, `bench-${person}`, new Date());
  if (!who) throw new Error(`There is no person ${person}`);
  return who;
}

/** For each of many calls the statements that it sends. */
export interface Statements {
  readonly read: Statement[][];
  readonly list: Statement[][];
}

/** The session check and the SELECT of reading and of listing, for many persons. */
export async function statementsOn(house: House): Promise<Statements> {
  const read: Statement[][] = [];
  const list: Statement[][] = [];
  for (const { id, person } of (await knownRequests(house, false)).slice(0, 500)) {
    const who = await whoIs(house, person);
    const session = (number: number) =>
      statementsOf((db) => findWhoBySession(db, `bench-${number}`, new Date()));
    read.push([
      ...(await session(person)),
      ...(await statementsOf((db) => findRequest(db, who, id))),
    ]);
    const asked = { filter: {}, limit: 51 };
    list.push([
      ...(await session(person)),
      ...(await statementsOf((db) => listRequests(db, who, asked))),
    ]);
  }
  return { read, list };
}
