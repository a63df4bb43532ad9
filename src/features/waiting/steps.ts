/** From rows of the history to the steps that say who has a request. */
import { standingOf } from "#feature/importing";
import { saidByWords } from "./imported-words.ts";
import type { History, Standing, Step } from "./life.ts";
import type { EventRow, RequestRow } from "./queries/histories.ts";

type Says = (event: EventRow) => Partial<Standing>;

const wait = (event: EventRow): Standing["wait"] =>
  event.waitsFor === "customer" || event.waitsFor === "vendor" ? event.waitsFor : "parts";

/** What each kind of step says of the request from then on; kinds that are not here say nothing of who has it. */
const meanings: Readonly<Record<string, Says>> = {
  asked: ({ namesHolder }) => ({ hand: namesHolder ? "work" : "queue" }),
  taken: () => ({ hand: "work" }),
  assigned: () => ({ hand: "work" }),
  released: () => ({ hand: "queue" }),
  waiting: (event) => ({ wait: wait(event) }),
  "part-asked": ({ waits }) => (waits ? { wait: "parts" } : {}),
  resumed: () => ({ wait: null }),
  answered: () => ({ wait: null }),
  "handed-over": () => ({ hand: "queue" }),
  done: () => ({ over: "done", wait: null, hand: "work" }),
  confirmed: () => ({ over: "done", wait: null }),
  reopened: () => ({ over: null, wait: null }),
  withdrawn: () => ({ over: "withdrawn" }),
  merged: ({ goesAway }) => (goesAway ? { over: "merged" } : {}),
  split: () => ({ over: null }),
  undone: () => ({}),
  imported: (event) => saidByWords(event, standingOf(event.state, event.activity)),
};

export const tellingKinds = Object.keys(meanings).filter((kind) => kind !== "answered");

function stepOf(event: EventRow): Step {
  const says = meanings[event.kind]?.(event) ?? {};
  return {
    id: event.id,
    at: event.at.getTime(),
    kind: event.kind,
    says: event.teamId === null ? says : { ...says, teamId: event.teamId },
    ...(event.undoes !== null && event.kind === "undone" && { undoes: event.undoes }),
    ...(event.kind === "answered" && { onlyAfterCustomer: true as const }),
  };
}

/** An answer ends a wait only where the request has a service, as the requests feature has it. */
export function historyOf(request: RequestRow, events: readonly EventRow[]): History {
  const { id, customerTeamId, confidential, mergedIntoId: goesOnIn } = request;
  const telling = events.filter(({ kind }) => kind !== "answered" || request.hasService);
  const first = telling.find(({ teamId }) => teamId !== null)?.teamId ?? request.teamId;
  const ended = request.doneAt ?? request.closedAt;
  const endedAt = ended ?? (request.isWorkedOnHere ? null : request.logEndsAt);
  return {
    id,
    askedAt: request.askedAt.getTime(),
    customerTeamId,
    confidential,
    goesOnIn,
    begins: { teamId: first, hand: request.source === null ? "queue" : "team" },
    endedAt: endedAt?.getTime() ?? null,
    endIsTold: ended === null || telling.some(({ tellsDone }) => tellsDone),
    steps: telling.map(stepOf),
  };
}
