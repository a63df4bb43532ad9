/** What the readers of lines are given. */
import type { PeriodSum } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { LineAnswer } from "../contract.ts";

export interface MonthOfCard {
  /** '2026-11'. */
  readonly month: string;
  readonly from: Date;
  /** When it ends; of the running one, now. */
  readonly to: Date;
  /** Its last day that has come. */
  readonly lastDay: string;
}

export interface Card {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  /** The organisation's. */
  readonly zone: string;
  readonly today: string;
  /** Null: the whole organisation. */
  readonly team: { readonly id: string; readonly name: string } | null;
  /** Twelve, oldest first. */
  readonly months: readonly MonthOfCard[];
  /** How it served, by the name of the period: 'now', 'before', '2026-11'. */
  readonly sums: ReadonlyMap<string, PeriodSum>;
}

/** Reads one line, null where it is none of this card; another feature that has something to say on a scorecard brings one (lines.ts). */
export type Reader = (card: Card) => Promise<Sendable<LineAnswer> | null>;
