/** What a debrief decides. Pure: rows, days and the moment are arguments. */
import type { ActionState, ActionWritten, OpeningWritten, Part, Stage } from "./contract.ts";
import { stages } from "./contract/shapes.ts";

export const mostActions = 3;
export const mostVotes = 3;
export const mostThemes = 30;
export const mostCards = 1000;

const isStage = (stage: Stage, ...among: readonly Stage[]): boolean => among.includes(stage);

/** A thought may still come late, from a train or after a talk, until the actions are written. */
export const takesCards = (stage: Stage): boolean => !isStage(stage, "act", "closed");
/** A named card is changed by its author while each writes alone; after that others build on it. */
export const changesCards = (stage: Stage): boolean => stage === "write";
export const takesThemes = (stage: Stage): boolean => stage === "group";
export const takesVotes = (stage: Stage): boolean => stage === "vote";
export const takesDiscussion = (stage: Stage): boolean => isStage(stage, "discuss", "act");
export const takesActions = (stage: Stage): boolean => stage === "act";
export const takesFacts = (stage: Stage): boolean => stage !== "closed";

/** A card that stands under the id already, as far as writing it anew asks about it. */
interface Kept {
  /** Of this debrief, and of the caller: by their name, or by the secret that they sent. */
  readonly isOwn: boolean;
  readonly isSame: boolean;
  /** False once the writing has ended: its secret is gone then. */
  readonly isOpen: boolean;
}

interface CardSent {
  readonly stage: Stage;
  readonly kept: Kept | null;
  readonly isEmpty: boolean;
  readonly isFull: boolean;
}

/** `stays`: the same was sent again, or nothing is to be taken away. */
export function decideOnCard({
  stage,
  kept,
  isEmpty,
  isFull,
}: CardSent): "write" | "remove" | "stays" | "notNow" | "notYours" | "full" {
  if (!takesCards(stage)) return "notNow";
  if (!kept) {
    if (isEmpty) return "stays";
    return isFull ? "full" : "write";
  }
  if (!kept.isOwn) return "notYours";
  if (kept.isSame) return "stays";
  if (!changesCards(stage) || !kept.isOpen) return "notNow";
  return isEmpty ? "remove" : "write";
}

export type Move = "on" | "back";

/** By one stage on, or by one back with a reason. */
export function decideToMove(
  from: Stage,
  { to, why }: { readonly to: Stage; readonly why: string },
): Move | "wrongStage" | "reasonNeeded" {
  const steps = stages.indexOf(to) - stages.indexOf(from);
  if (steps === 1) return "on";
  if (steps !== -1) return "wrongStage";
  return why.trim() === "" ? "reasonNeeded" : "back";
}

/** What a move does to what was written: what nobody may know any more is dropped with it. */
export function effectsOfMove(
  from: Stage,
  to: Stage,
): readonly ("shuffle" | "count" | "recount")[] {
  if (from === "write") return ["shuffle"];
  if (from === "vote" && to === "discuss") return ["count"];
  return from === "discuss" && to === "vote" ? ["recount"] : [];
}

const dayMilliseconds = 86_400_000;
const millisecondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const dayPlus = (day: string, days: number): string =>
  new Date(millisecondsOf(day) + days * dayMilliseconds).toISOString().slice(0, 10);

/** A day that there is, of these times. */
export const isDay = (day: string): boolean => {
  const milliseconds = millisecondsOf(day);
  return (
    day >= "2000-01-01" &&
    Number.isFinite(milliseconds) &&
    new Date(milliseconds).toISOString().startsWith(day)
  );
};

const longestTimeline = 2 * 366;

export function areDays(
  { fromDay, untilDay }: Pick<OpeningWritten, "fromDay" | "untilDay">,
  today: string,
): boolean {
  if (!isDay(fromDay) || !isDay(untilDay)) return false;
  return fromDay <= untilDay && untilDay <= today && fromDay >= dayPlus(today, -longestTimeline);
}

export const isFactDay = (day: string, today: string): boolean => isDay(day) && day <= today;

interface Taking {
  readonly people: readonly { readonly id: string; readonly part: Part }[];
}

/** Whether somebody leads it when this person does not. */
export const isLedWithout = ({ people }: Taking, personId: string): boolean =>
  people.some(({ id, part }) => id !== personId && part === "facilitator");

/** While each writes alone: later on the others build on what everybody wrote, and know who sat with them. */
export function decideToLeave(
  one: Taking & { readonly stage: Stage },
  personId: string,
): "notNow" | "lastToLead" | null {
  if (one.stage !== "write") return "notNow";
  return isLedWithout(one, personId) ? null : "lastToLead";
}

interface Votes {
  readonly themeId: string;
  readonly votes: number;
}

/** Three each, each theme named once. */
export function areVotes(votes: readonly Votes[], themeIds: readonly string[]): boolean {
  const named = votes.map(({ themeId }) => themeId);
  if (new Set(named).size !== named.length) return false;
  if (!named.every((id) => themeIds.includes(id))) return false;
  return votes.reduce((sum, one) => sum + one.votes, 0) <= mostVotes;
}

/** Why comes before what: an answer to 'what' stands on at least one 'why'. */
export const isWhyFirst = (why: readonly string[], what: string): boolean =>
  what.trim() === "" || why.length > 0;

const longestAction = 366;

export function decideToWriteAction(
  written: ActionWritten,
  of: {
    readonly today: string;
    readonly others: number;
    readonly peopleIds: readonly string[];
    readonly dueDayBefore: string | null;
  },
): "threeAtMost" | "wrongMeasure" | "wrongDay" | "wrongOwner" | null {
  if (of.others >= mostActions) return "threeAtMost";
  if (!isMeasured(written)) return "wrongMeasure";
  if (!of.peopleIds.includes(written.ownerId)) return "wrongOwner";
  const { dueDay } = written;
  if (dueDay === of.dueDayBefore) return null;
  const isAhead = isDay(dueDay) && dueDay >= of.today;
  return isAhead && dueDay <= dayPlus(of.today, longestAction) ? null : "wrongDay";
}

function isMeasured({ measure, words, teamId, customerTeamId }: ActionWritten): boolean {
  if (measure !== "words") return teamId !== null && teamId !== customerTeamId;
  return teamId === null && customerTeamId === null && words.trim() !== "";
}

export function stateOfAction(
  { endedHow, dueDay }: { readonly endedHow: "done" | "not-done" | null; readonly dueDay: string },
  today: string,
): ActionState {
  if (endedHow !== null) return endedHow;
  return dueDay < today ? "overdue" : "open";
}

/** Its owner hears on the day after; if nothing was said for a week, those who lead the debrief hear too. */
export function remindersOf(
  action: {
    readonly dueDay: string;
    readonly ownerTold: boolean;
    readonly leadsTold: boolean;
  },
  today: string,
): readonly ("owner" | "leads")[] {
  const { dueDay, ownerTold, leadsTold } = action;
  return [
    ...(!ownerTold && today > dueDay ? (["owner"] as const) : []),
    ...(!leadsTold && today > dayPlus(dueDay, 7) ? (["leads"] as const) : []),
  ];
}
