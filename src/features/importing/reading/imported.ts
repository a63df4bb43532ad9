// What reading gives to whoever writes it down.

/** `logged`: a row of a log, told by its activity. The others are the times that a table states of a request. */
export type EventKind = "logged" | "asked" | "firstReply" | "done" | "closed";

export interface ImportedEvent {
  /** The same whenever this event is read again; unique within one source. At most 48 characters. */
  readonly identity: string;
  readonly kind: EventKind;
  readonly at: Date;
  readonly activity: string | null;
  readonly team: string | null;
  readonly person: string | null;
}

/** What a row says about its request as a whole; null where it is unknown or not said. */
export interface RequestFacts {
  /** Who holds it: in a table as it stands, in a log at the time of the event. */
  readonly team: string | null;
  readonly person: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly state: string | null;
  readonly priority: string | null;
  readonly impact: string | null;
  readonly service: string | null;
  /** The customer's team, department or company. */
  readonly customer: string | null;
  readonly requester: string | null;
  readonly requesterEmail: string | null;
  readonly openedAt: Date | null;
  readonly firstReplyAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  readonly dueAt: Date | null;
  /** Counts whose single events are not told. */
  readonly reopens: number | null;
  readonly reassignments: number | null;
  readonly keptPromise: boolean | null;
  readonly satisfaction: string | null;
  readonly comments: readonly string[];
}

export interface ReadRow {
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
  /** Position among the rows of the file, from 0; orders events of equal time. */
  readonly order: number;
  readonly caseKey: string;
  /** Exactly one for a log; for a table one for each time it states, in order of time. */
  readonly events: readonly ImportedEvent[];
  readonly request: RequestFacts;
  /** All cells as they stand, in the order of the plan's columns; a row may be shorter or longer. */
  readonly cells: readonly string[];
}
