/**
 * What a guesser may look at, made without knowing where a leak is: any order of the two people's rows against any order of the rows of their
 * group that name nobody, weighed by what tells one answer from the other (its words, its score, its length).
 */
import type { Row } from "./gather.ts";
import type { Said } from "./wave.ts";

export interface Pair {
  /** Under which their group stands: its id, and that of the atom which it became at the release. */
  readonly keys: readonly string[];
  /** Two people of one group, and the two answers of which each gave one. */
  readonly people: readonly [string, string];
  readonly answers: readonly [Said, Said];
}

export type Features = ReadonlyMap<string, number>;

/** Rows of one look at the database, by what they hold. */
export interface Look {
  readonly name: string;
  readonly byText: ReadonlyMap<string, readonly Row[]>;
}

export function lookAt(name: string, rows: readonly Row[]): Look {
  const byText = new Map<string, Row[]>();
  for (const row of rows)
    for (const text of new Set(row.texts)) {
      const found = byText.get(text);
      if (found) found.push(row);
      else byText.set(text, [row]);
    }
  return { name, byText };
}

interface Order {
  readonly name: string;
  readonly column: string;
  readonly one: number;
  readonly other: number;
}

/** Each order in which both people have a place, table by table; of several rows the last one. */
function ordersOfPeople(look: Look, { people }: Pair): Order[] {
  const [ones, others] = people.map((id) => {
    const rows = look.byText.get(id) ?? [];
    return new Map(rows.map((row) => [row.table, row]));
  }) as [Map<string, Row>, Map<string, Row>];
  const orders: Order[] = [];
  for (const [table, row] of ones) {
    const other = others.get(table);
    if (!other) continue;
    for (const [column, place] of Object.entries(row.orders)) {
      const against = other.orders[column];
      if (against === undefined || against === place) continue;
      orders.push({ name: `${look.name} ${table}.${column}`, column, one: place, other: against });
    }
  }
  return orders;
}

type Weigh = (row: Row) => number;

/** More of the first answer than of the second. */
const weighings = ([first, second]: Pair["answers"]): Readonly<Record<string, Weigh>> => ({
  words: (row) => Number(row.texts.includes(first.open)) - Number(row.texts.includes(second.open)),
  score: (row) =>
    Number(row.numbers.includes(first.overall)) - Number(row.numbers.includes(second.overall)),
  length: (row) => Number(isAsLong(row, first)) - Number(isAsLong(row, second)),
  // Nothing should tell one sealed text from another; a guesser tries what they are made of all the same.
  bytes: (row) => Buffer.from(row.texts.join("")).reduce((sum, byte) => sum + byte, 0),
});

/** As long as what was said, plainly or under a seal that is not padded (point, random start and proof are 93 bytes, in hex with a mark). */
const isAsLong = ({ texts }: Row, { open }: Said): boolean =>
  texts.some(({ length }) => length === open.length || length === 2 + 2 * (93 + open.length));

interface Weighed {
  readonly name: string;
  readonly column: string;
  /** From -1 to 1: the first answer stands late in this order. */
  readonly lateness: number;
  /** Places of the row that is most like the first answer, and of the one most like the second. */
  readonly places: readonly [number, number];
}

/** Each order of the group's rows that name nobody, weighed each way. */
function ordersOfAnswers(look: Look, pair: Pair): Weighed[] {
  const rows = [...new Set(pair.keys.flatMap((key) => look.byText.get(key) ?? []))];
  const named = new Set(
    pair.people.flatMap((id) => look.byText.get(id) ?? []).map(({ table }) => table),
  );
  const tables = new Map<string, Row[]>();
  for (const row of rows.filter(({ table }) => !named.has(table)))
    tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  const all: Weighed[] = [];
  for (const [table, own] of tables)
    for (const [by, weigh] of Object.entries(weighings(pair.answers)))
      all.push(...weighedOrders(`${look.name} ${table} by ${by}`, own, weigh));
  return all;
}

function weighedOrders(name: string, rows: readonly Row[], weigh: Weigh): Weighed[] {
  const weights = rows.map(weigh);
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  if (least === most) return [];
  const [first, second] = [rows[weights.indexOf(most)]!, rows[weights.indexOf(least)]!];
  return Object.keys(first.orders).flatMap((column) => {
    const values = rows.map(({ orders }) => orders[column] ?? Number.NaN);
    const places = [first.orders[column]!, second.orders[column] ?? Number.NaN] as const;
    if (values.some(Number.isNaN)) return [];
    return [
      { name: `${name}.${column}`, column, lateness: correlation(ranks(values), weights), places },
    ];
  });
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length);
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (all: readonly number[]): number =>
    all.reduce((sum, one) => sum + one, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (f: (at: number) => number): number => xs.reduce((all, _, at) => all + f(at), 0);
  const spread = Math.sqrt(sum((at) => (xs[at]! - x) ** 2) * sum((at) => (ys[at]! - y) ** 2));
  return spread === 0 ? 0 : sum((at) => (xs[at]! - x) * (ys[at]! - y)) / spread;
}

const comparable = new Set(["xmin", "wal", "logs", "backup"]);
const isClose = (a: string, b: string): boolean =>
  (a === b && comparable.has(a)) || (a.endsWith("at") && b.endsWith("at"));

/** Positive where it looks as if the first person gave the first answer, should the orders run the same way. */
export function featuresOf(looks: readonly Look[], pair: Pair): Features {
  const features = new Map<string, number>();
  const people = looks.flatMap((look) => ordersOfPeople(look, pair));
  const answers = looks.flatMap((look) => ordersOfAnswers(look, pair));
  for (const { name, column, one, other } of people)
    for (const answer of answers) {
      const [first, second] = answer.places;
      const isLater = Math.sign(one - other);
      features.set(`${name} with ${answer.name}`, isLater * answer.lateness);
      features.set(`${name} before ${answer.name}`, isLater * Math.sign(first - second));
      if (!isClose(column, answer.column)) continue;
      const crossed = Math.abs(one - second) + Math.abs(other - first);
      const straight = Math.abs(one - first) + Math.abs(other - second);
      features.set(`${name} near ${answer.name}`, Math.sign(crossed - straight));
    }
  for (const look of looks) features.set(`${look.name} equal values`, equalValues(look, pair));
  return features;
}

/** Values that a row of a person shares with the row of an answer, other than those that all of the group share. */
function equalValues(look: Look, { people, answers, keys }: Pair): number {
  const textsOf = (key: string): Set<string> =>
    new Set((look.byText.get(key) ?? []).flatMap(({ texts }) => texts));
  const [one, other] = people.map(textsOf) as [Set<string>, Set<string>];
  const [first, second] = answers.map(({ open }) => textsOf(open)) as [Set<string>, Set<string>];
  const shared = (a: Set<string>, b: Set<string>): number =>
    [...a].filter((text) => !keys.includes(text) && b.has(text)).length;
  return shared(one, first) + shared(other, second) - shared(one, second) - shared(other, first);
}
