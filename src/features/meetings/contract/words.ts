/** The words of meetings: kinds, answers, verdicts, and why a calendar could not be read. */
export const calendarKinds = ["ics", "caldav", "file"] as const;
export type CalendarKind = (typeof calendarKinds)[number];
export const myAnswers = ["accepted", "tentative", "declined", "none", "unknown"] as const;
/** 'unknown': the calendar does not say whether one is invited. */
export type MyAnswer = (typeof myAnswers)[number];
export const wordKinds = ["late", "cannot"] as const;
export type WordKind = (typeof wordKinds)[number];
export const corrections = ["on-time", "not-mine"] as const;
export type Correction = (typeof corrections)[number];
export const verdictKinds = [
  "ahead",
  "on-time",
  "late",
  "late-after-another",
  "forgotten",
  "said-cannot",
  "elsewhere",
  "cancelled",
  "cancelled-late",
  "left-out",
  "unknown",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];
/** Why a calendar could not be read. */
export const troubles = [
  "closedAddress",
  "unreachable",
  "tooSlow",
  "tooLarge",
  "tooManyHops",
  "notFound",
  "notAllowed",
  "serverFails",
  "noCalendar",
  "secretGone",
] as const;
export type Trouble = (typeof troubles)[number];
/** Why an entry of a calendar could not be read. */
export const unreadReasons = [
  "notWritten",
  "noUid",
  "noBeginning",
  "noTime",
  "tooLong",
  "neverComes",
  "notFollowed",
  "tooOften",
] as const;
export type UnreadReason = (typeof unreadReasons)[number];
export const layouts = ["teams-sections", "teams-summary", "teams-log", "zoom"] as const;
/** Why a line of an attendance report could not be read. */
export const unreadLines = ["noName", "noTime", "wrongTime", "unknownAction", "onlyWent"] as const;
export type UnreadLine = (typeof unreadLines)[number];
export const hintKinds = ["gaps", "shorter", "series", "after-series"] as const;
export const dayOrders = ["day-first", "month-first"] as const;
