/** Writes docs/benchmarks.md from what was measured: ratios first, since they say the same on another machine. */
import { availableParallelism, totalmem } from "node:os";
import { type Measured, median } from "./loading.ts";
import type { Memory, Round } from "./measures.ts";

export interface OfSize {
  readonly requests: number;
  readonly rounds: readonly Round[];
  readonly scopes: Round;
  readonly memory: Memory;
  readonly coldMilliseconds: number;
}

export interface Everything {
  readonly hello: Measured;
  readonly small: OfSize;
  readonly large: OfSize;
  readonly screen: { readonly kilobytes: number; readonly largestPaintMilliseconds: number } | null;
  readonly newHouseMilliseconds: number;
  readonly importRate: string;
  /** Sentences. */
  readonly chain: readonly string[];
}

const over = (size: OfSize, work: (round: Round) => number): number =>
  median(size.rounds.map(work));
const perSecond = (size: OfSize, name: string): number =>
  over(size, (round) => round.get(name)?.perSecond ?? 0);

/** The median of the ratios of the rounds, so that a slow round does not compare with a fast one. */
export function ratio(size: OfSize, name: string, floor: string): number {
  return over(
    size,
    (round) => (round.get(name)?.perSecond ?? 0) / (round.get(floor)?.perSecond ?? 1),
  );
}

const two = (value: number): string => value.toFixed(2);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly got: string;
  readonly met: boolean;
}

function goalsOf({ small, large }: Everything): Goal[] {
  const least = (what: string, value: number, goal: number): Goal => ({
    what,
    goal: `at least ${two(goal)}`,
    got: two(value),
    met: value >= goal,
  });
  const most = (what: string, value: number, goal: number, unit: string): Goal => ({
    what,
    goal: `at most ${goal}${unit}`,
    got: `${value.toFixed(1)}${unit}`,
    met: value <= goal,
  });
  const p99 = (size: OfSize): number => over(size, (round) => round.get("list 1")?.p99 ?? 0);
  const p95 = over(large, (round) => round.get("search 1")?.p95 ?? 0);
  return [
    least("create : single-row insert", ratio(large, "create 16", "floor insert 16"), 0.1),
    least("reply : single-row insert", ratio(large, "reply 16", "floor insert 16"), 0.1),
    least("read : its SELECTs by the driver", ratio(large, "read 16", "floor read 16"), 0.5),
    least("list 50 : its SELECTs by the driver", ratio(large, "list 16", "floor list 16"), 0.5),
    most("search, p95 at 1 connection", p95, 50, " ms"),
    most("list, p99 against that of the small house", p99(large) / p99(small), 2, "x"),
    most("memory of the Node process under load", large.memory.mostMegabytes, 300, " MB"),
  ];
}

function goalsTable(everything: Everything): string[] {
  return [
    "| with many requests, 16 connections unless said | goal | measured | met |",
    "|---|---|---|---|",
    ...goalsOf(everything).map(
      ({ what, goal, got, met }) => `| ${what} | ${goal} | ${got} | ${met ? "yes" : "**no**"} |`,
    ),
  ];
}

const floors: Readonly<Record<string, string>> = {
  create: "floor insert",
  reply: "floor insert",
  read: "floor read",
  list: "floor list",
};

function callsTable({ small, large }: Everything): string[] {
  const line = (size: OfSize, name: string, connections: number): string => {
    const of = (pick: (measured: Measured) => number): string =>
      ms(over(size, (round) => pick(round.get(`${name} ${connections}`)!)));
    const floor = floors[name];
    const compared = floor
      ? two(ratio(size, `${name} ${connections}`, `${floor} ${connections}`))
      : "";
    const rate = perSecond(size, `${name} ${connections}`).toFixed(0);
    return `| ${name} | ${size.requests.toLocaleString("en")} | ${connections} | ${compared} | ${rate} | ${of((m) => m.p50)} | ${of((m) => m.p95)} | ${of((m) => m.p99)} |`;
  };
  const names = [
    "floor insert",
    "floor read",
    "floor list",
    "create",
    "reply",
    "read",
    "list",
    "queue",
    "search",
  ];
  return [
    "| call | requests | connections | : floor | a second | p50 | p95 | p99 |",
    "|---|---|---|---|---|---|---|---|",
    ...names.flatMap((name) =>
      [1, 16].flatMap((connections) => [
        line(small, name, connections),
        line(large, name, connections),
      ]),
    ),
  ];
}

function scopesTable({ large }: Everything): string[] {
  return [
    "| who and what, 1 connection | turns | p50 | p95 |",
    "|---|---|---|---|",
    ...[...large.scopes].map(
      ([name, { count, p50, p95 }]) => `| ${name} | ${count} | ${ms(p50)} | ${ms(p95)} |`,
    ),
  ];
}

export function reportOf(everything: Everything): string {
  const { hello, small, large, screen, newHouseMilliseconds, importRate, chain } = everything;
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\`. A virtual machine with ${availableParallelism()} processors and ${gigabytes} GB of memory, Node ${process.versions.node}, the PostgreSQL that Goodturn carries with fsync on. The server, PostgreSQL and the load share the machine${process.env["BENCH_NOTE"] ? `; ${process.env["BENCH_NOTE"]}` : ""}. Each figure is the median of ${large.rounds.length} rounds in which the floor and what is compared with it follow one another: read the ratios, not the milliseconds.`,
    "",
    "## Goals",
    "",
    ...goalsTable(everything),
    "",
    "## Calls",
    "",
    `Node's bare HTTP server answers ${hello.perSecond.toFixed(0)} a second to the same client over 16 connections. \`floor insert\` is one row a transaction through the driver; \`floor read\` and \`floor list\` are the session check and the SELECT of the call through the driver alone.`,
    "",
    ...callsTable(everything),
    "",
    `## Who sees how much, ${large.requests.toLocaleString("en")} requests`,
    "",
    ...scopesTable(everything),
    "",
    "## The rest",
    "",
    `- Cold start, from the start of the process to its first answer: ${(large.coldMilliseconds / 1000).toFixed(1)} s on ${large.requests.toLocaleString("en")} requests, ${(newHouseMilliseconds / 1000).toFixed(1)} s on an empty folder.`,
    `- Memory of the Node process after the load: ${large.memory.nowMegabytes.toFixed(0)} MB, at most ${large.memory.mostMegabytes.toFixed(0)} MB (${small.requests.toLocaleString("en")} requests: ${small.memory.mostMegabytes.toFixed(0)} MB).`,
    screen
      ? `- First screen in Chromium, signed in: ${screen.kilobytes.toFixed(0)} kB over the network, largest contentful paint after ${screen.largestPaintMilliseconds.toFixed(0)} ms.`
      : "- First screen in Chromium: not measured, there was no Chromium.",
    `- Import: ${importRate}`,
    ...chain.map((sentence) => `- ${sentence}.`),
    "",
  ].join("\n");
}
