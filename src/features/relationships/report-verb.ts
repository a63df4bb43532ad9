/** `goodturn report`: the figures of an import or of the house, as a table to read or as one JSON object. */
import { readArgs, type Verb, type VerbContext, WrongUse } from "#platform/command/verb.ts";
import { numberOfDay } from "#platform/calendar/days.ts";
import type { Database } from "#platform/database/open.ts";
import { findZone } from "#feature/organisation";
import { type Days, hasDays, windowInZone } from "./days.ts";
import { measureRequests } from "./measuring.ts";
import { type Window, whereWithin } from "./queries/conditions.ts";
import { countReturnedAndCauses } from "./queries/reports.ts";
import {
  type ReportName,
  type WaitSaid,
  type PairLine,
  type ProviderLine,
  reportDefects,
  reportHandoffs,
  reportNames,
  reportWaiting,
} from "./reports.ts";

const options = {
  json: { type: "boolean" },
  source: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
} as const;

const mostLines = 20;

/** What was typed for options of a report's own, by their names. */
type OwnTyped = Readonly<Record<string, string | boolean>>;

/** A report that another feature makes, told by the same verb. */
export interface OtherReport {
  readonly name: string;
  /** What its figures mean, a sentence or two. */
  readonly usage: string;
  /** Of the house as it stands alone: neither a source nor days may be asked for. */
  readonly ofWhole?: boolean;
  /** Options that no other report knows: with a value, or without one. */
  readonly own?: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  readonly make: (
    db: Database,
    asked: Window & { readonly own?: OwnTyped },
    now: Date,
  ) => Promise<Report>;
}

export function reportVerb(others: readonly OtherReport[]): Verb {
  const names = [...reportNames, ...others.map(({ name }) => name)];
  return {
    name: "report",
    summary: `Tell ${names.slice(0, -1).join(", ")} or ${names.at(-1)} of all requests or of one import`,
    usage: [
      `goodturn report ${names.join("|")} [--source NAME] [--from 2026-01-01] [--to 2026-12-31] [--json]`,
      "Days are those on which a request was asked, in the organisation's zone, both included. Confidential requests are left out of every figure.",
      "Medians are Kaplan-Meier estimates: a request that is still open counts as waiting. Times are in seconds, wall and working time apart.",
      ...others.map(({ usage }) => usage),
    ].join("\n"),
    run: async (context) => {
      const known: typeof options = { ...ownOptions(others), ...options };
      const { values, positionals } = readArgs(context.args, known);
      const name = chosenOf(names, positionals);
      const days = daysOf(values);
      const other = others.find((one) => one.name === name);
      const own = ownOf(values, { name, own: other?.own ?? {} });
      if (other?.ofWhole && (values.source !== undefined || hasDays(days)))
        throw new WrongUse(`The report '${name}' is of the whole house as it stands.`);
      const { db } = await context.openHouse();
      await measureRequests(db, { behind: true }, context.now());
      const asked = {
        own,
        ...(values.source !== undefined && { source: values.source }),
        ...windowInZone(await findZone(db), days),
      };
      const report = await (other
        ? other.make(db, asked, context.now())
        : make(db, name as ReportName, asked, context.now()));
      tell(context, { name, source: values.source ?? null, json: values.json === true }, report);
      return 0;
    },
  };
}

function chosenOf(names: readonly string[], positionals: readonly string[]): string {
  const name = names.find((known) => known === positionals[0]);
  if (name === undefined || positionals.length > 1)
    throw new WrongUse(`Say one report: ${names.join(", ")}.`);
  return name;
}

const ownOptions = (others: readonly OtherReport[]): NonNullable<OtherReport["own"]> =>
  Object.fromEntries(others.flatMap(({ own = {} }) => Object.entries(own)));

/** What was typed beside the options of every report; one of another report is named. */
function ownOf(
  values: Readonly<Record<string, string | boolean>>,
  { name, own }: { readonly name: string; readonly own: object },
): OwnTyped {
  const typed = Object.entries(values).filter(([option]) => !(option in options));
  const [foreign] = typed.find(([option]) => !(option in own)) ?? [];
  if (foreign !== undefined) throw new WrongUse(`The report '${name}' knows no --${foreign}.`);
  return Object.fromEntries(typed);
}

interface Typed {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const daysOf = ({ from, to }: Typed): Days => ({
  ...(from !== undefined && { from: dayOf(from) }),
  ...(to !== undefined && { to: dayOf(to) }),
});

function tell(
  { write }: VerbContext,
  { name, source, json }: { name: string; source: string | null; json: boolean },
  { facts, lines }: Report,
): void {
  if (json) write(JSON.stringify({ report: name, source, ...facts }));
  else for (const line of lines()) write(line);
}

function dayOf(text: string): string {
  if (numberOfDay(text) === undefined) throw new WrongUse(`'${text}' is no day: write 2026-11-22.`);
  return text;
}

export interface Report {
  /** As JSON. */
  readonly facts: object;
  /** As a table to read. */
  readonly lines: () => string[];
}

async function make(db: Database, name: ReportName, window: Window, now: Date): Promise<Report> {
  if (name === "handoffs") {
    const facts = await reportHandoffs(db, window, now);
    return { facts, lines: () => handoffLines(facts) };
  }
  if (name === "defects") {
    const facts = await reportDefects(db, window, now);
    const more = await countReturnedAndCauses(db, whereWithin(window));
    return { facts: { ...facts, ...more }, lines: () => defectLines(facts) };
  }
  const facts = await reportWaiting(db, window, now);
  return { facts, lines: () => waitingLines(facts) };
}

const count = (n: number): string => n.toLocaleString("en-GB");

function handoffLines(facts: Awaited<ReturnType<typeof reportHandoffs>>): string[] {
  return [
    `${count(facts.requests)} requests with ${count(facts.events)} events`,
    `${count(facts.handoffs)} hand-offs; ${count(facts.requestsWithoutHandoff)} requests without one; at most ${facts.maxHandoffs}`,
    `${count(facts.pingPongRequests)} requests went back and forth (A, B, A)`,
    ...(facts.between.length === 0 ? [] : ["", "Most hand-offs:"]),
    ...facts.between
      .slice(0, mostLines)
      .map(({ from, to, handoffs }) => `  ${count(handoffs).padStart(7)}  ${from} to ${to}`),
  ];
}

function defectLines(facts: Awaited<ReturnType<typeof reportDefects>>): string[] {
  const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(1)} %`;
  return [
    `${count(facts.requests)} requests, ${count(facts.finished)} finished`,
    `${count(facts.reopened)} reopened, ${count(facts.misrouted)} misrouted`,
    facts.tooFew
      ? `Right first time: too few to say (n ${facts.finished})`
      : `Right first time: ${percent(facts.rightFirstTime)} (${percent(facts.rightFirstTimeLow)} to ${percent(facts.rightFirstTimeHigh)}, n ${count(facts.finished)})`,
  ];
}

function waitingLines(facts: Awaited<ReturnType<typeof reportWaiting>>): string[] {
  const table = (title: string, lines: readonly (ProviderLine | PairLine)[]): string[] => [
    "",
    title,
    `  ${"first reply".padStart(12)} ${"done".padStart(12)} ${"requests".padStart(9)}`,
    ...lines.slice(0, mostLines).map((line) => {
      const name =
        "customer" in line
          ? `${line.provider} for ${line.customer ?? "a team nobody knows"}`
          : line.provider;
      return `  ${median(line.firstReply.wall).padStart(12)} ${median(line.done.wall).padStart(12)} ${count(line.done.wall.n).padStart(9)}  ${name}`;
    }),
  ];
  return [
    `${count(facts.requests)} requests; medians in wall time: first reply ${median(facts.overall.firstReply.wall)}, done ${median(facts.overall.done.wall)}`,
    ...table("By provider", facts.providers),
    ...table("By pair", facts.pairs),
  ];
}

function median({ tooFew, medianSeconds }: WaitSaid): string {
  if (tooFew) return "too few";
  if (medianSeconds === null) return "most wait";
  const [unit, size] =
    medianSeconds >= 172_800 ? ["d", 86_400] : medianSeconds >= 7_200 ? ["h", 3_600] : ["min", 60];
  return `${(medianSeconds / Number(size)).toFixed(1)} ${unit}`;
}
