/** Dates and lengths as reports write them, in many tongues. Walls are milliseconds as if they were UTC; whose clock it was is asked elsewhere. */

/** Which comes first in '03/02/2026'. */
export type DayOrder = "day-first" | "month-first";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

interface Parts {
  /** As written: two numbers of which nobody knows yet which is the day. */
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly isOrderOpen: boolean;
  readonly clock: number;
}

/** The narrow spaces and the words ('at', 'um', 'à', 'Uhr') that stand between date and time. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u202f\u2009]/g, " ")
    .replaceAll(/(?<=[\s\d,])(at|um|à|uhr)(?=\s|$)/gi, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

const timePattern = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?\s?m\.?)?`;
const numbers = new RegExp(
  String.raw`^(\d{1,4})([./-])(\d{1,2})\2\s?(\d{1,4})\.?,?\s+${timePattern}$`,
  "i",
);
const named = new RegExp(
  String.raw`^(?:([a-z]{3})[a-z]*\.? (\d{1,2})|(\d{1,2})[. -]+([a-z]{3})[a-z]*\.?)[ ,-]+(\d{4}),?\s+${timePattern}$`,
  "i",
);

function partsOf(text: string): Parts | null {
  const written = plain(text);
  return ofNumbers(numbers.exec(written)) ?? ofNames(named.exec(written));
}

function ofNumbers(found: RegExpExecArray | null): Parts | null {
  if (!found) return null;
  const [, one = "", mark, two, three = "", ...time] = found;
  const clock = clockOf(time);
  if (clock === null) return null;
  // 2026-03-02 is the same everywhere; a point stands between day and month in that order.
  if (one.length === 4)
    return {
      first: Number(three),
      second: Number(two),
      year: Number(one),
      isOrderOpen: false,
      clock,
    };
  if (one.length > 2 || (three.length !== 2 && three.length !== 4)) return null;
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  return { first: Number(one), second: Number(two), year, isOrderOpen: mark !== ".", clock };
}

function ofNames(found: RegExpExecArray | null): Parts | null {
  if (!found) return null;
  const [, before, dayAfter, dayBefore, after, year, ...time] = found;
  const month = monthNames.indexOf((before ?? after ?? "").toLowerCase()) + 1;
  const clock = clockOf(time);
  if (month === 0 || clock === null) return null;
  const day = Number(dayAfter ?? dayBefore);
  return { first: day, second: month, year: Number(year), isOrderOpen: false, clock };
}

function clockOf([hours, minutes, seconds = "0", half]: (string | undefined)[]): number | null {
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Twelve at night is '12 a.m.', at noon '12 p.m.'. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** The wall that is meant, or null where the text is none. An order is needed only where it is open. */
export function readWall(text: string, order: DayOrder): number | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { first, second, year, isOrderOpen, clock } = parts;
  const [day, month] = isOrderOpen && order === "month-first" ? [second, first] : [first, second];
  const wall = Date.UTC(year, month - 1, day);
  const at = new Date(wall);
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal && year >= 2000 ? wall + clock : null;
}

/**
 * The order of all dates of a file. 'ask' where none of them says it, and it would matter; 'both' where they contradict each other.
 * The order is never taken from the language of the words: that of the dates is another setting.
 */
export function orderOf(texts: readonly string[]): DayOrder | "ask" | "both" {
  const open = texts.flatMap((text) => {
    const parts = partsOf(text);
    return parts?.isOrderOpen ? [parts] : [];
  });
  const isDayFirst = open.some(({ first }) => first > 12);
  const isMonthFirst = open.some(({ second }) => second > 12);
  if (isDayFirst && isMonthFirst) return "both";
  if (isDayFirst) return "day-first";
  if (isMonthFirst) return "month-first";
  return open.some(({ first, second }) => first !== second) ? "ask" : "day-first";
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(h|hr|hrs|hours?|std|stunden?|heures?|godz|uur|u)$/i, 3600],
  [/^(m|min|mins|minutes?|minuten?)$/i, 60],
  [/^(s|sec|secs|seconds?|sek|sekunden?|secondes?)$/i, 1],
];

/** '1h 5m 3s', '1 Std. 5 Min.', '1 h 5 min 3 s', '01:05:03'; a bare number is minutes, as Zoom has them. Seconds, or null. */
export function readLength(text: string): number | null {
  const written = plain(text);
  if (/^\d+$/.test(written)) return Number(written) * 60;
  const clock = /^(\d{1,2}):(\d{2}):(\d{2})$/.exec(written);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  let seconds = 0;
  const rest = written.replaceAll(
    /(\d+)\s*([a-zäé]+)\.?/gi,
    (whole, number: string, unit: string) => {
      const factor = units.find(([pattern]) => pattern.test(unit))?.[1];
      if (factor === undefined) return whole;
      seconds += Number(number) * factor;
      return "";
    },
  );
  return written !== "" && rest.replaceAll(/[\s,]/g, "") === "" ? seconds : null;
}
