/**
 * A calendar as text (iCalendar, RFC 5545) to its occurrences within a window. Each entry is read by itself, so that a broken one takes
 * no other along, and the process is given back between them: a large calendar holds nobody else up.
 */
import ICAL from "ical.js";
import { setImmediate as letOthers } from "node:timers/promises";
import { groupBy } from "#platform/grouping.ts";
import { makeQueue } from "#platform/queue.ts";
import type { UnreadReason } from "../../contract.ts";
import { type ClockFor, type ReadEvent, readEvent, UnreadableEvent } from "./events.ts";
import { expandSeries, type Occurrence, type Window } from "./expand.ts";
import { newPatience, type Patience, UnfollowableRule } from "./followable.ts";
import { cleaned } from "../text.ts";
import { type UnreadEntry, unreadEntry } from "./unread.ts";
import { clockNamed, clockOf, type WallClock } from "./zones.ts";

export interface ReadCalendar {
  readonly occurrences: readonly Occurrence[];
  readonly unread: readonly UnreadEntry[];
  /** Zones that nobody knows and that bring no rules: what names them is read on the owner's clock. */
  readonly unknownZones: readonly string[];
}

export interface ReadingCalendar {
  /** The owner's zone, for times that float and for whole days. */
  readonly zone: string;
  readonly window: Window;
}

/** One at a time: of many side by side each would take its turn in every round, and all others would wait for all of these. */
const reading = makeQueue();

/** 'broken' where it is no calendar at all. */
export const readCalendar = (
  text: string,
  how: ReadingCalendar,
): Promise<ReadCalendar | "broken"> => reading(() => read(text, how));

async function read(
  text: string,
  { zone, window }: ReadingCalendar,
): Promise<ReadCalendar | "broken"> {
  const blocks = blocksOf(text);
  if (!blocks) return "broken";
  const floating = clockOf(zone);
  const unknown = new Set<string>();
  const patience = newPatience();
  const clockFor = clocksOf(blocks.zones, { floating, unknown, patience });
  const unread: UnreadEntry[] = [];
  const events: { block: Block; event: ReadEvent }[] = [];
  const pace = makePace();
  for (const block of blocks.events) {
    await pace();
    const event = readBlock(block.lines, { clockFor, floating });
    if (typeof event === "string") unread.push(unreadEntry(block, event));
    else events.push({ block, event });
  }
  const occurrences: Occurrence[] = [];
  const left = { occurrences: mostOccurrences };
  for (const series of groupBy(events, ({ event }) => event.uid).values()) {
    await pace();
    try {
      const all = expandSeries(
        series.map(({ event }) => event),
        window,
        { patience, left },
      );
      for (const one of all) occurrences.push(one);
    } catch (fault) {
      if (!(fault instanceof UnfollowableRule)) throw fault;
      unread.push(unreadEntry(series[0]!.block, fault.why));
    }
  }
  occurrences.sort((one, other) => one.startsAt - other.startsAt);
  unread.sort((one, other) => one.line - other.line);
  return { occurrences, unread, unknownZones: [...unknown] };
}

/** Lets others have their turn after some milliseconds of work. */
function makePace(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < 15) return;
    await letOthers();
    since = performance.now();
  };
}

function readBlock(
  lines: readonly string[],
  clocks: { readonly clockFor: ClockFor; readonly floating: WallClock },
): ReadEvent | UnreadReason {
  try {
    return readEvent(new ICAL.Component(ICAL.parse(lines.join("\r\n"))), clocks);
  } catch (fault) {
    if (fault instanceof UnreadableEvent) return fault.why;
    // The parser throws plain errors for whatever it does not understand; nothing of ours runs within it.
    if (fault instanceof Error) return "notWritten";
    throw fault;
  }
}

interface Blocks {
  readonly zones: readonly (readonly string[])[];
  readonly events: readonly Block[];
}

const mostEvents = 20_000;
/** Of a whole calendar within its window; three months of a busy person are some thousand. What goes beyond is not read, and said. */
const mostOccurrences = 200_000;

interface Block {
  readonly kind: string;
  readonly line: number;
  readonly lines: string[];
  /** How many parts of it are open: alarms. */
  within: number;
}

/** 'BEGIN:VEVENT' as its two words in capitals; null for any other line. */
function markOf(line: string): { readonly begins: boolean; readonly kind: string } | null {
  const [, mark, kind] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line) ?? [];
  if (mark === undefined || kind === undefined) return null;
  return { begins: mark.toUpperCase() === "BEGIN", kind: kind.toUpperCase() };
}

const isRead = (kind: string): boolean => kind === "VEVENT" || kind === "VTIMEZONE";

const isCalendar = (lines: readonly string[]): boolean =>
  markOf(lines.find((line) => line.trim() !== "") ?? "")?.kind === "VCALENDAR";

/** The VTIMEZONE and VEVENT blocks, by their first and last lines; what stands within an event besides (alarms) is left out. */
function blocksOf(text: string): Blocks | null {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (!isCalendar(lines)) return null;
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = markOf(line);
    if (open) {
      if (take(open, line, mark)) continue;
      blocks.push(open);
      open = null;
    } else if (mark?.begins && isRead(mark.kind)) {
      open = { kind: mark.kind, line: at + 1, lines: [line], within: 0 };
    }
  }
  const events = blocks.filter(({ kind }) => kind === "VEVENT");
  if (open || events.length > mostEvents) return null;
  const zones = blocks.filter(({ kind }) => kind === "VTIMEZONE").map((block) => block.lines);
  return { zones, events };
}

/** Whether the block goes on after this line. */
function take(block: Block, line: string, mark: ReturnType<typeof markOf>): boolean {
  const isEnd = mark !== null && !mark.begins && mark.kind === block.kind;
  const isAside = block.kind === "VEVENT" && mark !== null && !isEnd;
  if (isAside) block.within += mark.begins ? 1 : -1;
  else if (block.within === 0 || isEnd) block.lines.push(line);
  return !isEnd;
}

function clocksOf(
  zones: readonly (readonly string[])[],
  {
    floating,
    unknown,
    patience,
  }: {
    readonly floating: WallClock;
    readonly unknown: Set<string>;
    readonly patience: Patience;
  },
): ClockFor {
  const components = new Map<string, ICAL.Component>();
  for (const lines of zones) {
    const component = zoneComponent(lines);
    const tzid = component?.getFirstPropertyValue("tzid");
    if (component && typeof tzid === "string") components.set(tzid, component);
  }
  const clocks = new Map<string, WallClock>();
  return (tzid) => {
    const known = clocks.get(tzid);
    if (known) return known;
    const clock = clockNamed(tzid, components.get(tzid), patience);
    if (!clock) unknown.add(cleaned(tzid, 100));
    clocks.set(tzid, clock ?? floating);
    return clock ?? floating;
  };
}

/** Null where its rules are not written as rules are: then its name alone counts. */
function zoneComponent(lines: readonly string[]): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(lines.join("\r\n")));
  } catch (fault) {
    if (fault instanceof Error) return null;
    throw fault;
  }
}
