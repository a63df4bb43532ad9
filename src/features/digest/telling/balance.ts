/** What the balance guard found: alarms of the month, and what leads to no customer. Pure. */
import { sayList } from "#platform/calendar/index.ts";
import { sayCounted, sayNumber } from "../words.ts";
import type { GroundTold } from "../contract.ts";
import { countGround, numberGround, secondsGround, shareGround, type Tellings } from "./parts.ts";

type Figure = "speed" | "promise" | "right";

export interface AlarmNow {
  readonly id: string;
  readonly teamName: string;
  readonly outcomeName: string;
  /** Null: all customers outside. */
  readonly segmentName: string | null;
  readonly unit: string;
  readonly evidence: {
    readonly recent: number;
    readonly usual: number;
    readonly better: readonly {
      readonly figure: Figure;
      readonly before: number;
      readonly recent: number;
      readonly requestsBefore: number;
      readonly requestsRecent: number;
    }[];
  };
}

const figures: Readonly<Record<Figure, { became: string; what: string }>> = {
  speed: { became: "became faster", what: "Median until done" },
  promise: { became: "kept more of its promises", what: "Promises kept" },
  right: { became: "did more right the first time", what: "Right first time" },
};

const howAlarm =
  "A stated test of the three months up to the last one, against what was usual before; by chance alone a pair raises an alarm in a year at most once in ten. What was raised up to the third day after the month belongs to it.";

/** The heaviest of all: what got better inside went with worse outside. */
const heaviest = 30;

export function tellOfAlarms(alarms: readonly AlarmNow[]): Tellings {
  const told = alarms.map((alarm) => {
    const { id, teamName, outcomeName, segmentName, unit, evidence } = alarm;
    const { recent, usual, better } = evidence;
    const ofUnit = unit === "" ? "" : ` ${unit}`;
    const became = sayList(better.map(({ figure }) => figures[figure].became));
    const who = segmentName ?? "all customers outside";
    const said = `Balance alarm: ${outcomeName} of ${who} stands at ${sayNumber(recent, 2)}${ofUnit}, usually ${sayNumber(usual, 2)}, while ${teamName} ${became}. Is one paid for with the other?`;
    const href = `/balance/alarms/${id}`;
    const outcome = { unit, href };
    const grounds = [
      numberGround(`${outcomeName}: mean of three months`, recent, outcome),
      numberGround(`${outcomeName}: mean before`, usual, outcome),
      ...better.flatMap((one) => groundsOf(one, href)),
    ];
    const sentence = { key: `alarm:${id}`, said, how: howAlarm, href, grounds };
    return { part: "ask" as const, weight: heaviest, sentence };
  });
  return { told, compared: 0 };
}

function groundsOf(one: AlarmNow["evidence"]["better"][number], href: string): GroundTold[] {
  const { figure, before, recent, requestsBefore, requestsRecent } = one;
  const ground = figure === "speed" ? secondsGround : shareGround;
  const of = (value: number, n: number) => ({ n, value, low: null, high: null });
  const { what } = figures[figure];
  return [
    ground(`${what}, three months`, of(recent, requestsRecent), href),
    ground(`${what}, the months before`, of(before, requestsBefore), href),
  ];
}

interface AlignedOf {
  readonly n: number;
  readonly withPath: number;
}

export interface Aligned {
  readonly initiatives: AlignedOf;
  readonly goals: AlignedOf;
  readonly services: AlignedOf;
}

export const keyOfNowhere = "nowhere";
const nowhereHref = "/balance";

/**
 * How many initiatives, goals and services lead to no customer outside: told where that differs from what was told last, so that the newest
 * that was told always says how it stood until then. `before`: its figures, or null where it was never told.
 */
export function tellOfNowhere(aligned: Aligned, before: readonly GroundTold[] | null): Tellings {
  const lists = (["initiatives", "goals", "services"] as const).map((list) => {
    const { n, withPath } = aligned[list];
    const what = `${list[0]!.toUpperCase()}${list.slice(1)} that lead to no customer`;
    const was = before?.find((ground) => ground.what === what)?.value ?? null;
    return { list, n, lost: n - withPath, what, was };
  });
  const isNews = lists.some(({ lost, was }) => (before === null ? lost > 0 : lost !== was));
  if (!isNews) return { told: [], compared: 0 };
  const words = lists.map(({ list, n, lost, was }) => {
    const now = `${sayNumber(lost, 0)} of ${sayCounted(n, list.slice(0, -1))}`;
    return was === null || was === lost ? now : `${now} (${sayNumber(was, 0)} before)`;
  });
  const sentence = {
    key: keyOfNowhere,
    said: `${sayList(words)} lead to no customer outside.`,
    how: "As it stood when the month was told, of what every colleague sees. Told when it differs from what was told last.",
    href: nowhereHref,
    grounds: lists.map(({ what, lost }) => countGround(what, lost, nowhereHref)),
  };
  return { told: [{ part: "changed", weight: 5, sentence }], compared: 0 };
}
