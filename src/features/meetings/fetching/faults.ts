import type { Trouble } from "../contract.ts";

/** Why a calendar could not be read; foreseen, and for a sentence on the screen. */
export class CalendarFault extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

export function faultOfStatus(status: number): CalendarFault {
  if (status === 401 || status === 403) return new CalendarFault("notAllowed");
  if (status === 404 || status === 410 || status === 405) return new CalendarFault("notFound");
  return new CalendarFault(status >= 500 ? "serverFails" : "noCalendar");
}
