/** What a line of the sheet is: conditions over `request_measure as m`. */
import type { RawBuilder } from "kysely";
import type { LineName } from "../contract.ts";

export interface Moment {
  readonly now: Date;
  /** The organisation's, in which a named day ends. */
  readonly zone: string;
}

/**
 * One more line is one more file with one of these, its name in contract.ts and its words in web/sentences.ts. What ended is booked on the day
 * on which it did; what is open still counts only where it is not good any more.
 */
export interface Line {
  readonly line: LineName;
  /** Of whom it tells: of the team that served, or of the team that asked. */
  readonly of: "provider" | "customer";
  /** Whether a request says anything in this line. */
  readonly counts: (moment: Moment) => RawBuilder<boolean>;
  readonly good: (moment: Moment) => RawBuilder<boolean>;
}
