import { dateWords } from "#web/data/zone.ts";
import { Happened, Timeline } from "#web/ui/Timeline.tsx";
import type { GoalPageAnswer } from "../data.ts";
import { valueWords } from "../words.ts";
import { useWords, type Words } from "../use-words.ts";

type Event = GoalPageAnswer["events"][number];
type Detail = Readonly<Record<string, unknown>>;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function said(value: unknown, { lang, sentences }: Words): string {
  if (typeof value !== "string") return String(value);
  return isDay(value) ? dateWords(value, lang) : sentences.history.quoted(value);
}

interface Change {
  readonly field: keyof Words["sentences"]["history"]["fields"];
  readonly from?: string;
  readonly to?: string;
}

function changesWords({ changes }: Detail, spoken: Words): string {
  const { fields, from: fromTo } = spoken.sentences.history;
  return (changes as Change[])
    .map(({ field, from, to }) =>
      from === undefined
        ? fields[field]
        : `${fields[field]} ${fromTo(said(from, spoken), said(to, spoken))}`,
    )
    .join(", ");
}

interface Numbers {
  readonly aim: number;
  readonly baseline: number;
  readonly byDay: string;
}

function targetWords({ name, unit, from, to }: Detail, spoken: Words): string {
  const words = spoken.sentences.history;
  const [before, after] = [from, to] as [Numbers, Numbers];
  const number = (value: number): string => valueWords(value, String(unit), spoken);
  const parts = [
    before.baseline !== after.baseline &&
      `${words.baseline} ${words.from(number(before.baseline), number(after.baseline))}`,
    before.aim !== after.aim && `${words.aim} ${words.from(number(before.aim), number(after.aim))}`,
    before.byDay !== after.byDay &&
      `${words.fields.byDay} ${words.from(said(before.byDay, spoken), said(after.byDay, spoken))}`,
  ].filter((part) => part !== false);
  return [said(name, spoken), ...parts].join(", ");
}

interface Stood {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
}

function closedWords({ state, why, targets }: Detail, spoken: Words): string {
  const { history: words, states } = spoken.sentences;
  const stood = (targets as Stood[]).flatMap(({ name, unit, value }) =>
    value === null ? [] : [words.stood(name, valueWords(value, unit, spoken))],
  );
  const as = states[state as keyof typeof states].toLowerCase();
  return [as, ...stood, ...(why === "" ? [] : [said(why, spoken)])].join(". ");
}

const other = ({ other, words: text }: Detail, spoken: Words): string =>
  `${said(other, spoken)}. ${String(text)}`;
const named = ({ name }: Detail, spoken: Words): string => said(name, spoken);

const details: Readonly<Record<string, (detail: Detail, spoken: Words) => string>> = {
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

const actOf = (kind: string, { sentences }: Words): string =>
  (sentences.history as unknown as Readonly<Record<string, string>>)[kind] ?? kind;

/** 'Amara Lindqvist changed the last day from 30 June 2026 to 31 December 2026'. */
export function History({ events }: { events: readonly Event[] }) {
  const spoken = useWords();
  const { sentences } = spoken;
  return (
    <Timeline label={sentences.goal.history}>
      {events.map(({ id, at, kind, actor, detail }) => (
        <Happened key={id} at={at}>
          {actor?.name ?? sentences.goal.someone} {actOf(kind, spoken)}{" "}
          {details[kind]?.(detail, spoken) ?? ""}
        </Happened>
      ))}
    </Timeline>
  );
}
