import { flat } from "../formats/flat-text.ts";
import {
  instantOf,
  instantOfNumber,
  takeApart,
  unitOfNumber,
  type DateOrder,
  type WrittenTime,
} from "./parse-time.ts";
import { wallClockOf } from "./zone-offsets.ts";

export interface TimesDecision {
  readonly order: DateOrder;
  /** False when nothing in the sample decides whether the day or the month comes first. */
  readonly certain: boolean;
  /** Why, in words. */
  readonly because: string;
  /** True when some times carry no zone of their own, so that the given zone matters. */
  readonly zoneMatters: boolean;
}

/** Reads the times of one file. */
export interface TimeReader {
  /** Milliseconds since 1970, or null when the text is no time. */
  (text: string): number | null;
}

const maxKept = 20_000;

/** A reader for times written in this order of day and month, in this zone where they carry none of their own. */
export function timeReader(order: DateOrder, zone: string): TimeReader {
  const wall = wallClockOf(zone);
  const kept = new Map<string, number | null>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const written = takeApart(text);
    const found = written ? instantOf(written, order, wall) : instantOfNumber(text, wall);
    if (kept.size >= maxKept) kept.clear();
    kept.set(flat(text), found);
    return found;
  };
}

/** Whether a text can be a time at all, in one order or the other. */
export function looksLikeTime(text: string): boolean {
  const written = takeApart(text);
  if (!written) return unitOfNumber(text) !== null;
  return (
    instantOf(written, "dayFirst", utc) !== null || instantOf(written, "monthFirst", utc) !== null
  );
}

const utc = (wallMs: number): number => wallMs;

/**
 * Decides whether the day or the month comes first, from the columns of times of a sample (one list a column, in file order).
 * Only numbers above 12 prove it; then come how much each number varies, whether times run forward, and habits of writing.
 */
export function decideTimes(columns: readonly (readonly string[])[], zone: string): TimesDecision {
  const written = columns.map((column) => column.map(takeApart).filter((one) => one !== null));
  const all = written.flat();
  const unsure = all.filter((one) => one.first > 0);
  const zoneMatters =
    all.some((one) => one.offset === null) ||
    columns.flat().some((text) => unitOfNumber(text) === "serial");
  if (unsure.length === 0)
    return {
      order: "dayFirst",
      certain: true,
      because: "The dates can be read in one way only.",
      zoneMatters,
    };
  return { ...(proof(unsure) ?? hint(written, unsure, zone)), zoneMatters };
}

type Order = Pick<TimesDecision, "order" | "certain" | "because">;

function proof(unsure: readonly WrittenTime[]): Order | null {
  const days = unsure.filter(({ first }) => first > 12);
  const months = unsure.filter(({ second }) => second > 12);
  if (days.length === 0 && months.length === 0) return null;
  const dayFirst = days.length >= months.length;
  const example = (dayFirst ? days : months)[0]!;
  const shown = [example.first, example.second, example.year].join(example.separator);
  const mixed =
    days.length > 0 && months.length > 0
      ? " Some dates say the opposite; those are listed as unreadable."
      : "";
  return dayFirst
    ? {
        order: "dayFirst",
        certain: mixed === "",
        because: `The day comes first: ${shown} has no other reading.${mixed}`,
      }
    : {
        order: "monthFirst",
        certain: mixed === "",
        because: `The month comes first: ${shown} has no other reading.${mixed}`,
      };
}

function hint(
  columns: readonly (readonly WrittenTime[])[],
  unsure: readonly WrittenTime[],
  zone: string,
): Order {
  const unproven = "No number above 12 proves it; check the dates in the preview.";
  const firsts = new Set(unsure.map(({ first }) => first)).size;
  const seconds = new Set(unsure.map(({ second }) => second)).size;
  if (firsts >= 2 * seconds + 2) {
    return {
      order: "dayFirst",
      certain: false,
      because: `The day seems to come first, as the first number varies more. ${unproven}`,
    };
  }
  if (seconds >= 2 * firsts + 2) {
    return {
      order: "monthFirst",
      certain: false,
      because: `The month seems to come first, as the second number varies more. ${unproven}`,
    };
  }
  const backwards = (order: DateOrder): number =>
    columns.reduce((sum, column) => sum + stepsBack(column, order), 0);
  const [byDay, byMonth] = [backwards("dayFirst"), backwards("monthFirst")];
  if (byDay !== byMonth) {
    return byDay < byMonth
      ? {
          order: "dayFirst",
          certain: false,
          because: `The day seems to come first, as the times then run forward. ${unproven}`,
        }
      : {
          order: "monthFirst",
          certain: false,
          because: `The month seems to come first, as the times then run forward. ${unproven}`,
        };
  }
  if (
    /^(America\/|US\/)/.test(zone) ||
    unsure.some(({ halfDay, separator }) => halfDay && separator === "/")
  ) {
    return {
      order: "monthFirst",
      certain: false,
      because: `The month is taken first, as written in the United States. ${unproven}`,
    };
  }
  return { order: "dayFirst", certain: false, because: `The day is taken first. ${unproven}` };
}

function stepsBack(column: readonly WrittenTime[], order: DateOrder): number {
  let steps = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const one of column) {
    const at = instantOf(one, order, utc);
    if (at === null) continue;
    if (at < before) steps++;
    before = at;
  }
  return steps;
}
