/** Small words about time, in British English: days, clock times, lengths. */
import { dateOfDay, msPerDay, weekdayIndex } from "../days.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** '1 hour', '2 hours'. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** 'Monday 1 February 2016'; without the year if it is the one already `said`. */
export function sayDay(day: number, said?: number): string {
  const date = dateOfDay(day);
  const year = date.year === said ? "" : ` ${date.year}`;
  return `${weekdayNames[weekdayIndex(day)]} ${date.day} ${monthNames[date.month - 1]}${year}`;
}

export function sayWeekday(day: number): string {
  return weekdayNames[weekdayIndex(day)]!;
}

/** '08:00', '11:25:30' or '11:25:30.5' of a wall clock (ms as if UTC). */
export function sayClock(wall: number): string {
  const [minutes, rest] = [
    new Date(wall).toISOString().slice(11, 16),
    Number(new Date(wall).toISOString().slice(17, 23)),
  ];
  if (rest === 0) return minutes;
  return `${minutes}:${rest < 10 ? "0" : ""}${rest}`;
}

/** 'Monday 1 February 2016 12:25:30' of a wall clock (ms as if UTC). */
export function sayMoment(wall: number, said?: number): string {
  return `${sayDay(Math.floor(wall / msPerDay), said)} ${sayClock(wall)}`;
}

/** A length of time in full: '35 min', '4 h 25 min 30 s', '0 min'. */
export function sayLength(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = Number((seconds - hours * 3600 - minutes * 60).toFixed(3));
  const parts = [
    hours ? `${hours} h` : "",
    minutes ? `${minutes} min` : "",
    rest ? `${rest} s` : "",
  ].filter((part) => part !== "");
  return parts.length ? parts.join(" ") : "0 min";
}

/** 'a', 'a and b', 'a, b and c'. */
export function sayList(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
