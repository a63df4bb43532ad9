/** The working hours that deadlines are explained by, in each language. */
import { readCalendar } from "../index.ts";

const frames = [
  ["08:00", "13:00"],
  ["14:00", "18:00"],
];
const hours = { mon: frames, tue: frames, wed: frames, thu: frames, fri: frames };
export const calendar = readCalendar({
  hours,
  holidays: ["2016-03-28", "*-12-25", "*-12-26", "*-01-01"],
  timezone: "Europe/Berlin",
});
