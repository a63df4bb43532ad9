import { dateWords } from "#web/data/zone.ts";
import { Happened, Timeline } from "#web/ui/Timeline.tsx";
import type { GoalPageAnswer } from "../data.ts";
import { sentences } from "../sentences.ts";
import { valueWords } from "../words.ts";

const words = sentences.history;
type Event = GoalPageAnswer["events"][number];
type Detail = Readonly<Record<string, unknown>>;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const said = (value: unknown): string =>
  typeof value === "string" ? (isDay(value) ? dateWords(value) : `‘${value}’`) : String(value);

interface Change {
  readonly field: keyof typeof words.fields;
  readonly from?: string;
  readonly to?: string;
}

const changesWords = ({ changes }: Detail): string =>
  (changes as Change[])
    .map(({ field, from, to }) =>
      from === undefined
        ? words.fields[field]
        : `${words.fields[field]} ${words.from(said(from), said(to))}`,
    )
    .join(", ");

interface Numbers {
  readonly aim: number;
  readonly baseline: number;
  readonly byDay: string;
}

function targetWords({ name, unit, from, to }: Detail): string {
  const [before, after] = [from, to] as [Numbers, Numbers];
  const number = (value: number): string => valueWords(value, String(unit));
  const parts = [
    before.baseline !== after.baseline &&
      `${words.baseline} ${words.from(number(before.baseline), number(after.baseline))}`,
    before.aim !== after.aim && `${words.aim} ${words.from(number(before.aim), number(after.aim))}`,
    before.byDay !== after.byDay &&
      `${words.fields.byDay} ${words.from(said(before.byDay), said(after.byDay))}`,
  ].filter((part) => part !== false);
  return [said(name), ...parts].join(", ");
}

interface Stood {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
}

function closedWords({ state, why, targets }: Detail): string {
  const stood = (targets as Stood[]).flatMap(({ name, unit, value }) =>
    value === null ? [] : [words.stood(name, valueWords(value, unit))],
  );
  const as = sentences.states[state as keyof typeof sentences.states].toLowerCase();
  return [as, ...stood, ...(why === "" ? [] : [said(why)])].join(". ");
}

const other = ({ other, words: text }: Detail): string => `${said(other)}. ${String(text)}`;
const named = ({ name }: Detail): string => said(name);

const details: Readonly<Record<string, (detail: Detail) => string>> = {
  changed: changesWords,
  "target-added": named,
  "target-changed": targetWords,
  "target-removed": named,
  "target-restored": named,
  closed: closedWords,
  "tension-named": other,
  "tension-settled": other,
  "tension-reopened": other,
};

const actOf = (kind: string): string =>
  (words as unknown as Readonly<Record<string, string>>)[kind] ?? kind;

/** 'Amara Lindqvist changed the last day from 30 June 2026 to 31 December 2026'. */
export function History({ events }: { events: readonly Event[] }) {
  return (
    <Timeline label={sentences.goal.history}>
      {events.map(({ id, at, kind, actor, detail }) => (
        <Happened key={id} at={at}>
          {actor?.name ?? sentences.goal.someone} {actOf(kind)} {details[kind]?.(detail) ?? ""}
        </Happened>
      ))}
    </Timeline>
  );
}
