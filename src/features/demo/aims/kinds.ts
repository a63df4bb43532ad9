/** What there is to be told of goals, tensions and initiatives of the demo. */
import type { TeamName } from "../cast.ts";

export interface DemoTarget {
  readonly name: string;
  readonly feed: "typed" | "outcome" | "promise-kept" | "right-first-time" | "done-working";
  readonly unit: string;
  readonly better: "more" | "less";
  readonly baseline: number;
  readonly aim: number;
  /** The series that feeds it: of which segment, and its name. */
  readonly outcome?: readonly [segment: string | null, name: string];
  readonly team?: TeamName;
  /** Typed in at the end of each of the last months, oldest first. */
  readonly values?: readonly number[];
}

export interface DemoGoal {
  readonly name: string;
  readonly why: string;
  readonly below?: string;
  readonly teams: readonly TeamName[];
  /** Which of its first team owns it; 0 leads. Of the organisation's goals a senior leader does. */
  readonly owner: number;
  readonly segments?: readonly string[];
  /** Days until its day. */
  readonly ends: number;
  readonly closed?: {
    readonly state: "reached" | "dropped";
    readonly ago: number;
    readonly why: string;
  };
  readonly targets: readonly DemoTarget[];
  readonly checkIns: readonly (readonly [
    daysAgo: number,
    how: "likely" | "in-doubt" | "unlikely",
    words: string,
  ])[];
}

export interface DemoTension {
  readonly between: readonly [goal: string, other: string];
  readonly why: string;
  readonly by: readonly [TeamName, number];
  readonly ago: number;
  readonly said: readonly (readonly [
    ago: number,
    by: readonly [TeamName, number],
    goal: string,
    words: string,
  ])[];
  readonly settled?: {
    readonly ago: number;
    readonly by: readonly [TeamName, number];
    readonly decided: string;
  };
}

export interface DemoInitiative {
  readonly name: string;
  readonly about: string;
  readonly changes: string;
  readonly teams: readonly TeamName[];
  readonly owner: number;
  readonly goals: readonly string[];
  readonly services: readonly (readonly [TeamName, string])[];
  /** Days from now. */
  readonly start: number;
  readonly end: number;
  /** The name of the target of its first goal in which it should be seen. */
  readonly target?: string;
  readonly endedEarly?: { readonly ago: number; readonly why: string };
}
