/** Working time: calendars, deadlines and the words for them. Pure: no clock, no I/O, nothing of Node, so the browser may use it too. */
export { type Calendar, readCalendar } from "./calendar.ts";
export { dayAfter, type Weekday, weekdays } from "./days.ts";
export { addWorkingTime, type Amount, type Deadline } from "./deadline.ts";
export { type Pause, readPauses } from "./pauses.ts";
export { quote, readInstant, WrongInput, writeInstant } from "./reading.ts";
export { sayAmount, sayBecause } from "./words/because.ts";
export { inEnglish } from "./words/because-words.ts";
export { inGerman } from "./words/because-words.de.ts";
export { sayLength, sayList } from "./words/words.ts";
export { sayDeadline, sayWhen } from "./words/say-deadline.ts";
export { isOpen, nextOpening, openDaysBetween, workingSecondsBetween } from "./working-time.ts";
export { dayInZone, startOfDayInZone } from "./zone-days.ts";
