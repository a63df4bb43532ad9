import type { Field } from "./columns/fields.ts";
import { known } from "./columns/header.ts";
import type { Recognised } from "./columns/recognise.ts";
import { flat } from "./formats/flat-text.ts";
import { unreadable, type GoodRow, type Unreadable } from "./formats/raw-row.ts";
import { identifyOnce, LogIdentities } from "./identity/identity.ts";
import type { EventKind, ImportedEvent, ReadRow, RequestFacts } from "./imported.ts";
import type { TimeReader } from "./times/read-times.ts";

const maxKept = 50_000;
const longestCase = 500;

/** Turns the rows of one file into events and facts, or says why a row cannot be read. */
export class RowTurner {
  private readonly columns: readonly string[];
  private readonly places: Recognised["places"];
  private readonly shape: Recognised["shape"];
  private readonly readTime: TimeReader;
  private readonly identities: LogIdentities;
  private readonly texts = new Map<string, string>();
  private order = 0;

  constructor(
    columns: readonly string[],
    recognised: Pick<Recognised, "places" | "shape">,
    readTime: TimeReader,
  ) {
    this.columns = columns;
    this.places = recognised.places;
    this.shape = recognised.shape;
    this.readTime = readTime;
    this.identities = new LogIdentities(columns);
  }

  turn(row: GoodRow): ReadRow | Unreadable {
    const order = this.order++;
    const caseKey = this.short(row, "case");
    if (caseKey === null)
      return unreadable(
        row,
        `The row names no case: its column "${this.nameOf("case")}" is empty.`,
      );
    if (caseKey.length > longestCase)
      return unreadable(row, "The name of the case is longer than 500 characters.");
    const found = this.shape === "log" ? this.eventOfLog(row) : this.eventsOfTable(row, caseKey);
    if (typeof found === "string") return unreadable(row, found);
    return {
      line: row.line,
      order,
      caseKey,
      events: found.events,
      request: this.factsOf(row, found.times),
      cells: row.cells,
    };
  }

  private eventOfLog(row: GoodRow): { events: ImportedEvent[]; times: Times } | string {
    const text = this.text(row, "time");
    if (text === null) return `The row has no time: its column "${this.nameOf("time")}" is empty.`;
    const at = this.readTime(text);
    if (at === null) return this.noTime(text, "time");
    // Times of the request as a whole are facts here: one that cannot be read stays among the cells and costs no event.
    const times = timesOf((field) => {
      const other = this.text(row, field);
      const read = other === null ? null : this.readTime(other);
      return read === null ? null : new Date(read);
    });
    const event = this.event(row, this.identities.identify(row.cells), "logged", new Date(at));
    return { events: [event], times };
  }

  private eventsOfTable(
    row: GoodRow,
    caseKey: string,
  ): { events: ImportedEvent[]; times: Times } | string {
    let wrong: string | null = null;
    const times = timesOf((field) => {
      const text = this.text(row, field);
      if (text === null) return null;
      const at = this.readTime(text);
      if (at !== null) return new Date(at);
      if (field !== "dueAt") wrong ??= this.noTime(text, field);
      return null;
    });
    if (wrong !== null) return wrong;
    times.firstReplyAt ??= this.firstReplyByMinutes(row, times.openedAt);
    const events: ImportedEvent[] = [];
    const add = (kind: EventKind, at: Date | null, identity: string): void => {
      if (at) events.push(this.event(row, identity, kind, at));
    };
    add("asked", times.openedAt, identifyOnce(caseKey, "asked"));
    add("firstReply", times.firstReplyAt, identifyOnce(caseKey, "firstReply"));
    // Work can be done, reopened and done again; a later export then states another time, which is another event.
    add(
      "done",
      times.resolvedAt,
      identifyOnce(caseKey, `done\u0001${this.text(row, "resolvedAt")}`),
    );
    add(
      "closed",
      times.closedAt,
      identifyOnce(caseKey, `closed\u0001${this.text(row, "closedAt")}`),
    );
    if (events.length === 0 && this.places.has("openedAt")) {
      return `The row states no time: its column "${this.nameOf("openedAt")}" is empty.`;
    }
    events.sort((a, b) => a.at.getTime() - b.at.getTime());
    return { events, times };
  }

  /** Zendesk states whole minutes of calendar time from the opening to the first reply. */
  private firstReplyByMinutes(row: GoodRow, openedAt: Date | null): Date | null {
    const minutes = Number(this.text(row, "firstReplyMinutes") ?? Number.NaN);
    if (!openedAt || !(minutes >= 0 && minutes < 1e8)) return null;
    return new Date(openedAt.getTime() + minutes * 60_000);
  }

  private event(row: GoodRow, identity: string, kind: EventKind, at: Date): ImportedEvent {
    const activity = kind === "logged" ? this.short(row, "activity") : null;
    // A table states who holds the request as it stands; who held it when it was asked is not known.
    const isKnown = kind !== "asked" && kind !== "firstReply";
    const team = isKnown ? this.short(row, "team") : null;
    return {
      identity,
      kind,
      at,
      activity,
      team,
      person: isKnown ? this.short(row, "person") : null,
    };
  }

  private factsOf(row: GoodRow, times: Times): RequestFacts {
    return {
      team: this.short(row, "team"),
      person: this.short(row, "person"),
      title: this.text(row, "title"),
      description: this.text(row, "description"),
      state: this.short(row, "state"),
      priority: this.short(row, "priority"),
      impact: this.short(row, "impact"),
      service: this.short(row, "service"),
      customer: this.short(row, "customer"),
      requester: this.short(row, "requester"),
      requesterEmail: this.short(row, "requesterEmail"),
      ...times,
      reopens: wholeNumber(this.text(row, "reopens")),
      reassignments: wholeNumber(this.text(row, "reassignments")),
      keptPromise: yesOrNo(this.text(row, "keptPromise")),
      satisfaction: this.short(row, "satisfaction"),
      comments: (this.places.get("comment") ?? []).flatMap(
        (place) => known(row.cells[place]) ?? [],
      ),
    };
  }

  private text(row: GoodRow, field: Field): string | null {
    const place = this.places.get(field)?.[0];
    return place === undefined ? null : known(row.cells[place]);
  }

  /** A text that comes again and again, kept once. */
  private short(row: GoodRow, field: Field): string | null {
    const text = this.text(row, field);
    if (text === null) return null;
    const before = this.texts.get(text);
    if (before !== undefined) return before;
    const kept = flat(text);
    if (this.texts.size >= maxKept) this.texts.clear();
    this.texts.set(kept, kept);
    return kept;
  }

  private nameOf(field: Field): string {
    return this.columns[this.places.get(field)?.[0] ?? -1] ?? "";
  }

  private noTime(text: string, field: Field): string {
    return `"${text.slice(0, 80)}" in the column "${this.nameOf(field)}" is not a date and time as the others are written.`;
  }
}

interface Times {
  openedAt: Date | null;
  firstReplyAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
  dueAt: Date | null;
}

function timesOf(read: (field: keyof Times) => Date | null): Times {
  return {
    openedAt: read("openedAt"),
    firstReplyAt: read("firstReplyAt"),
    resolvedAt: read("resolvedAt"),
    closedAt: read("closedAt"),
    dueAt: read("dueAt"),
  };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}(\.0+)?$/.test(text) ? Math.trunc(Number(text)) : null;
}

const yes = new Set([
  "true",
  "yes",
  "y",
  "1",
  "ja",
  "oui",
  "si",
  "sí",
  "sim",
  "within sla",
  "met",
  "kept",
  "fulfilled",
]);
const no = new Set([
  "false",
  "no",
  "n",
  "0",
  "nein",
  "non",
  "nee",
  "não",
  "sla violated",
  "violated",
  "breached",
  "missed",
]);

function yesOrNo(text: string | null): boolean | null {
  const word = text?.toLowerCase() ?? "";
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}

/** The cells of a row that no field stands for, by column name; for keeping what is not understood. */
export function otherFacts(
  row: ReadRow,
  columns: readonly string[],
  places: Recognised["places"],
): Readonly<Record<string, string>> {
  const used = new Set([...places.values()].flat());
  // Without a prototype, because a column may be called __proto__.
  const facts: Record<string, string> = Object.create(null) as Record<string, string>;
  row.cells.forEach((cell, place) => {
    const value = used.has(place) ? null : known(cell);
    if (value !== null) facts[columns[place] ?? `Column ${place + 1}`] = value;
  });
  return facts;
}
