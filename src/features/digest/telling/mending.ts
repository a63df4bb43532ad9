/** What was not right again and again, how long nothing was, and what came of looking back together. Pure. */
import { sayList } from "#platform/calendar/index.ts";
import { fewest } from "../comparing.ts";
import { sayCounted, sayMonth, sayNumber } from "../words.ts";
import { countGround, numberGround, shareGround, type Telling, type Tellings } from "./parts.ts";

/** A cause that repeats in one service. Its words are not told: the month stays as it is, and a request behind it may become confidential. */
export interface Repeating {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly defects: number;
  /** How many defects the service had within the same year. */
  readonly ofDefects: number;
  readonly since: Date;
  readonly lastAt: Date;
  readonly foundAt: Date;
}

interface Within {
  readonly from: Date;
  readonly to: Date;
}

const dayMilliseconds = 86_400_000;
const leastQuietDays = 30;
const byChance = 0.01;

/**
 * Whether it has been quiet for longer than chance makes likely: if its defects went on as they came, all of them would lie before the
 * quiet with the chance of their stretch's share of the whole, to the power of how many followed the first.
 */
export function isQuietAt({ defects, since, lastAt }: Repeating, at: Date): boolean {
  const quiet = at.getTime() - lastAt.getTime();
  if (quiet < leastQuietDays * dayMilliseconds) return false;
  const stretch = lastAt.getTime() - since.getTime();
  return (stretch / (stretch + quiet)) ** (defects - 1) < byChance;
}

export function tellOfRepeating(
  month: string,
  clusters: readonly Repeating[],
  { ended, found }: { readonly ended: Within; readonly found: Within },
): Tellings {
  const told = clusters.flatMap((one) => [
    ...(one.foundAt >= found.from && one.foundAt < found.to ? [tellFound(one)] : []),
    ...(isQuietAt(one, ended.to) && !isQuietAt(one, ended.from)
      ? [tellQuiet(month, one, ended.to)]
      : []),
  ]);
  return { told, compared: clusters.length };
}

const hrefOf = ({ teamId, serviceId }: Repeating): string =>
  `/defects?team=${teamId}&service=${serviceId}`;

function tellFound(one: Repeating): Telling {
  const { id, serviceName, teamName, defects, ofDefects } = one;
  const share = { n: ofDefects, value: defects / ofDefects, low: null, high: null };
  const sentence = {
    key: `repeats:${id}`,
    said: `One cause repeats in “${serviceName}” of ${teamName}: it is behind ${sayNumber(defects, 0)} of the ${sayCounted(ofDefects, "thing")} that were not right there in a year. What one change would end them all?`,
    how: "Defects whose words are alike, of at least three requests; looked for each night, and told in the month in which they were first found.",
    href: hrefOf(one),
    grounds: [shareGround("Of what was not right there in a year", share, hrefOf(one))],
  };
  return { part: "ask", weight: 6 + Math.log(defects), sentence };
}

function tellQuiet(month: string, one: Repeating, at: Date): Telling {
  const { id, serviceName, teamName, defects, lastAt } = one;
  const days = Math.floor((at.getTime() - lastAt.getTime()) / dayMilliseconds);
  const href = hrefOf(one);
  const sentence = {
    key: `quiet:${id}`,
    said: `What kept going wrong in “${serviceName}” of ${teamName} has not come back: ${sayCounted(defects, "time")} before, and not once in the ${sayCounted(days, "day")} up to the end of ${sayMonth(month)}.`,
    how: `After at least ${leastQuietDays} days, and where so long a quiet would come by chance less than once in a hundred if it went on as before.`,
    href,
    grounds: [
      countGround("Times that it went wrong in a year", defects, href),
      numberGround("Days without it", days, { unit: "days", href }),
    ],
  };
  return { part: "praise", weight: 8 + Math.log(defects), sentence };
}

/** Requests right the first time in a row, as it stands when the month is told. */
export interface Streak {
  readonly teamId: string;
  readonly team: string;
  readonly present: number;
  readonly longest: number;
  /** Null: nothing was ever wrong, so there is no row before to be longer than. */
  readonly days: number | null;
}

export function tellOfStreaks(streaks: readonly Streak[]): Tellings {
  const records = streaks.filter(
    ({ present, longest, days }) => days !== null && present >= fewest && present === longest,
  );
  const told = records.map(({ teamId, team, present, days }): Telling => {
    const href = `/defects?team=${teamId}`;
    const sentence = {
      key: `streak:${teamId}`,
      said: `${team} has been right the first time ${sayCounted(present, "time")} in a row, longer than ever before; its last defect was ${sayCounted(days ?? 0, "day")} ago.`,
      how: `As it stood when the month was told, of at least ${fewest}. What lacked something at the start ends no row.`,
      href,
      grounds: [
        countGround("Right the first time in a row", present, href),
        numberGround("Since the last defect", days ?? 0, { unit: "days", href }),
      ],
    };
    return { part: "praise", weight: 5 + Math.log(present), sentence };
  });
  return { told, compared: 0 };
}

export interface MendedBetween {
  readonly debriefs: number;
  readonly done: number;
  readonly notDone: number;
  readonly worked: number;
}

const action = ["action of a debrief", "actions of debriefs"] as const;

/** Counts alone: what was said in a debrief is for those who took part. */
export function tellOfMended(month: string, counts: MendedBetween): Tellings {
  const { debriefs, done, notDone, worked } = counts;
  if (debriefs + done + notDone === 0) return { told: [], compared: 0 };
  const was = (count: number): string => (count === 1 ? "was" : "were");
  const parts = [
    debriefs > 0 && `${sayCounted(debriefs, "debrief")} came to an end`,
    done > 0 && `${sayCounted(done, ...action)} ${was(done)} done`,
    notDone > 0 && `${sayCounted(notDone, ...action)} ${was(notDone)} given up`,
  ].filter((part) => part !== false);
  const moved =
    worked === 0
      ? ""
      : ` Of those done ${sayNumber(worked, 0)} moved the figure that they were for, as far as it can be told yet.`;
  const sentence = {
    key: "mended",
    said: `In ${sayMonth(month)} ${sayList(parts)}.${moved}`,
    how: "A figure counts as moved where the 95 % interval of its change leaves out no change, less what changed for comparable teams; it is measured for 90 days after the action.",
    href: "/improve",
    grounds: [
      countGround("Debriefs that ended", debriefs, "/debriefs"),
      countGround("Actions done", done, "/improve"),
      countGround("Actions given up", notDone, "/improve"),
      countGround("Done, and the figure moved", worked, "/improve"),
    ],
  };
  return { told: [{ part: "changed", weight: 2, sentence }], compared: 0 };
}

/** Of fewer than it may be said of, null: nobody is to work out whose they are. */
export function tellOfAgreements(holding: number | null): Tellings {
  if (holding === null) return { told: [], compared: 0 };
  const sentence = {
    key: "agreements",
    said: `${sayCounted(holding, "agreement")} after a mediation hold as this month is told.`,
    how: "Counted for the whole house, and said only from five on. Which they are is for those who made them.",
    href: "/mediation",
    grounds: [countGround("Agreements that hold", holding, "/mediation")],
  };
  return { told: [{ part: "praise", weight: 1, sentence }], compared: 0 };
}
