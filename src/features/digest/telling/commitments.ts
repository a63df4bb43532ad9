/** What leaders had promised in public: what was kept and what was not, and what comes up next. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { daysOfMonths, sayCounted, sayMonth, sayNames, sayNumber } from "../words.ts";
import {
  countGround,
  numberGround,
  secondsGround,
  shareGround,
  type Shown,
  type Telling,
  type Tellings,
} from "./parts.ts";

/** One that ended in the month. */
export interface CommitmentEnded {
  readonly id: string;
  readonly what: string;
  readonly endedHow: string | null;
  /** In the leader's own words. */
  readonly why: string;
  readonly measure: string;
  readonly aim: number | null;
  readonly outcomeUnit: string | null;
  readonly endFigure: Shown | null;
}

/** The key of a sentence about one commitment: its leader's name is set before it when it is read. */
const keyBegins = "commitment:";
export const commitmentIn = (key: string): string | undefined =>
  key.startsWith(keyBegins) ? key.slice(keyBegins.length) : undefined;

/** With more of them the month would be a list of names. */
const mostByName = 5;
const mostOfWhy = 240;

const all = "/commitments";
const how =
  "Leaders say in public what they will do, and say themselves whether it was kept; what was measured stands beside it.";

const ways = {
  kept: { part: "praise", weight: 17, turned: "kept", counted: "were kept" },
  "not-kept": { part: "ask", weight: 17, turned: "did not keep", counted: "were not kept" },
} as const;

export function tellOfEnded(month: string, ended: readonly CommitmentEnded[]): Tellings {
  const told = (["kept", "not-kept"] as const).flatMap((way) => {
    const those = ended.filter(({ endedHow }) => endedHow === way);
    return those.length > mostByName
      ? [tellTogether(month, way, those.length)]
      : those.map((one) => tellEnded(month, way, { one, of: those.length }));
  });
  return { told, compared: 0 };
}

function countOf(month: string, way: keyof typeof ways, count: number) {
  return countGround(`Commitments that ${ways[way].counted}, ${sayMonth(month)}`, count, all);
}

function tellTogether(month: string, way: keyof typeof ways, count: number): Telling {
  const { part, weight, counted } = ways[way];
  const said = `${sayNumber(count, 0)} commitments of leaders ${counted} in ${sayMonth(month)}.`;
  const grounds = [countOf(month, way, count)];
  return {
    part,
    weight,
    sentence: { key: `commitments-${way}`, said, how, href: all, grounds },
  };
}

/** Without its subject, so that no name is kept here. */
function tellEnded(
  month: string,
  way: keyof typeof ways,
  { one, of }: { one: CommitmentEnded; of: number },
): Telling {
  const { part, weight, turned } = ways[way];
  const { id, what, why } = one;
  const said = `${turned} the commitment “${what}”. Why: “${shortened(why)}”`;
  const href = `/commitments/${id}`;
  const grounds = [countOf(month, way, of), ...measured(one, href)];
  return { part, weight, sentence: { key: `${keyBegins}${id}`, said, how, href, grounds } };
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= mostOfWhy) return line;
  const cut = line.slice(0, mostOfWhy);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : mostOfWhy)} …`;
}

const nothing = { low: null, high: null } as const;

/** What was measured when it ended, and what it was to be. */
function measured({ measure, aim, endFigure, outcomeUnit }: CommitmentEnded, href: string) {
  if (aim === null || endFigure === null) return [];
  const [was, aimed] = ["Measured at the end", "The aim"];
  if (measure === "outcome") {
    const where = { unit: outcomeUnit ?? "", href };
    const toBe = numberGround(aimed, aim, where);
    return endFigure.value === null ? [toBe] : [numberGround(was, endFigure.value, where), toBe];
  }
  const unit = measure === "done" ? "h of working time" : "%";
  const toBe = numberGround(aimed, measure === "done" ? aim / 3600 : aim * 100, { unit, href });
  const ground = measure === "done" ? secondsGround : shareGround;
  return [ground(was, { ...nothing, ...endFigure }, href), toBe];
}

/** What comes up in the month after it, as it stands when the month is told. */
export function tellOfDue(month: string, due: readonly { readonly what: string }[]): Tellings {
  if (due.length === 0) return { told: [], compared: 0 };
  const next = sayMonth(monthAfter(month, 1));
  const names = sayNames(
    due.map(({ what }) => what),
    3,
  );
  const said = `${sayCounted(due.length, "commitment")} of leaders ${due.length === 1 ? "comes" : "come"} up for review or to the last day in ${next}: ${names}.`;
  const sentence = {
    key: "commitments-due",
    said,
    how: "Open ones with a review that has not been made, or their last day, in the month after.",
    href: all,
    grounds: [countGround(`Due in ${next}`, due.length, all)],
  };
  return { told: [{ part: "ask", weight: 3, sentence }], compared: 0 };
}

export interface LeadersLive {
  readonly leaders: number;
  /** Null: too few leaders to say. */
  readonly live: number | null;
}

export function tellOfLeaders({ leaders, live }: LeadersLive): Tellings {
  if (live === null) return { told: [], compared: 0 };
  const said = `${sayNumber(live, 0)} of ${sayNumber(leaders, 0)} leaders have a live commitment.`;
  const share = { ...nothing, n: leaders, value: live / leaders };
  const sentence = {
    key: "leaders",
    said,
    how: "Of all who lead a team or the house, on the day on which the month was told. All were counted, so there is no interval; who has none is told to nobody.",
    href: all,
    grounds: [shareGround("Leaders with a live commitment", share, all)],
  };
  return { told: [{ part: "opening", weight: 0.2, sentence }], compared: 0 };
}

/** Days of the month after. */
export const daysAfter = (month: string) => daysOfMonths(monthAfter(month, 1));
