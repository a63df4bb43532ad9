/** Between the hours of a week and the lines in which people write them. Pure. */
import type { Week } from "#contract/promises";
import { type Weekday, weekdays } from "#platform/calendar/index.ts";
import type { Language } from "#web/data/language.ts";
import { wordsIn } from "./use-words.ts";

export type WeekLines = Readonly<Record<Weekday, string>>;

/** '08:00-12:00, 13:00-17:00'; empty for a closed day. */
export function linesOf(week: Week): WeekLines {
  const lines = weekdays.map((day) => [
    day,
    week[day].map(([opens, closes]) => `${opens}-${closes}`).join(", "),
  ]);
  return Object.fromEntries(lines) as WeekLines;
}

/** The hours of the lines; days whose line cannot be read are named in `wrong`, and count as closed. */
export function weekOf(lines: WeekLines): { week: Week; wrong: Weekday[] } {
  const wrong: Weekday[] = [];
  const days = weekdays.map((day) => {
    const frames = framesOf(lines[day]);
    if (!frames) wrong.push(day);
    return [day, frames ?? []];
  });
  return { week: Object.fromEntries(days) as Week, wrong };
}

/** Undefined when the line is not frames. '8-12' and '8:00 – 12.30' are read as people mean them. */
export function framesOf(line: string): [string, string][] | undefined {
  if (line.trim() === "") return [];
  const frames = line.split(/[,;]/).map((frame) => {
    const times = frame.split(/-|–|—|\b(?:to|bis)\b/).map(timeOf);
    const [opens, closes] = times;
    return times.length === 2 && opens && closes ? ([opens, closes] as [string, string]) : null;
  });
  return frames.some((frame) => frame === null)
    ? undefined
    : frames.filter((frame) => frame !== null);
}

function timeOf(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Holidays, one a line; `wrong` is the first line that is no date. */
export function holidaysOf(text: string): { holidays: string[]; wrong: string | undefined } {
  const holidays = text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return { holidays, wrong: holidays.find((line) => !/^(\d{4}|\*)-\d{2}-\d{2}$/.test(line)) };
}

/** 'Mon to Fri 08:00-17:00' in one line: days of the same hours said together; 'Mo bis Fr' in German. */
export function weekWords(week: Week, closed: string, language: Language = "en"): string {
  const { days, run } = wordsIn[language].sentences.list;
  const lines = linesOf(week);
  const runs: { from: Weekday; to: Weekday; line: string }[] = [];
  for (const day of weekdays) {
    const last = runs.at(-1);
    if (last && last.line === lines[day]) last.to = day;
    else runs.push({ from: day, to: day, line: lines[day] });
  }
  const open = runs.filter(({ line }) => line !== "");
  if (open.length === 0) return closed;
  return open
    .map(({ from, to, line }) => `${from === to ? days[from] : run(days[from], days[to])} ${line}`)
    .join("; ");
}
