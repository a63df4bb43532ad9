/** Answers of the endpoints by which the parties go through a case: keys, sealed words, steps, reviews, the end. */
import { colleagues } from "#platform/http/access.ts";
import { refuse } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { keysOf, takesPart } from "./answers.ts";
import type { mediationContract, WatchAnswer } from "./contract.ts";
import {
  type CaseRow,
  countWritten,
  listEntries,
  listReviews,
  type WrappedKey,
} from "./queries/reading.ts";
import {
  addEntry,
  addMark,
  addReview,
  changeEntry,
  endCase,
  openAgain,
  putWraps,
  removeMarks,
  setKeptBy,
  setStep,
  setWatch,
} from "./queries/writing.ts";
import { afterReview, decideDone, isPast, mayWrite, type Part } from "./rules.ts";
import { caseOf, finishStep, sideOf, standingOf } from "./standing.ts";
import { tellCase } from "./telling.ts";

type Written =
  | "POST /mediations/:id/safety"
  | "POST /mediations/:id/keys"
  | "POST /mediations/:id/entries"
  | "PUT /mediations/:id/entries/:entryId"
  | "POST /mediations/:id/done"
  | "POST /mediations/:id/review"
  | "PUT /mediations/:id/keeping"
  | "POST /mediations/:id/withdrawal";

const mostEntries = 500;

export const sealedAnswers: Pick<RoutesOf<typeof mediationContract>, Written> = {
  "POST /mediations/:id/safety": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      if (row.step !== "safety") no("hasMoved");
      const { id, sealed, goesOn } = body;
      const { round } = row;
      const written = { id, mediationId: row.id, side, byPersonId: who.personId, round, at: now };
      if (!(await addEntry(db, { ...written, kind: "safety", sealed }))) refuse("missing");
      subject("mediation", row.id);
      if (goesOn) {
        await finishStep(asked, { row, side }, null);
        return null;
      }
      // To everybody else this is a withdrawal like any other.
      await endCase(db, row.id, "withdrawn", now);
      await tellCase(asked, row.id, { key: "ended", except: side });
      return null;
    },
  },
  "POST /mediations/:id/keys": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const { row, part } = await caseOf(asked, params.id, () => no("hasEnded"));
      if (!isPast("consent", row.step)) no("hasMoved");
      const all = await keysOf(db, row);
      const holdsKey = all.wraps.some(({ personId }) => personId === who.personId);
      if (body.begins ? all.wraps.length > 0 : !holdsKey) no("hasMoved");
      if (!areRight(row, body.wraps, all) || (body.begins && !beginsRight(row, part, body.wraps)))
        no("wrongKeys");
      await putWraps(db, row.id, body.wraps, now);
      touch(`mediation:${row.id}`);
      subject("mediation", row.id);
      return null;
    },
  },
  "POST /mediations/:id/entries": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const { row, part } = await caseOf(asked, params.id, () => no("hasEnded"));
      const { id, kind, sealed, watch } = body;
      if (!mayWrite(part, row.step, kind)) no("hasMoved");
      checkWatch(row, kind, watch, () => no("wrongFigure"));
      const counted = await countWritten(db, row.id);
      if (counted.reduce((sum, { count }) => sum + count, 0) >= mostEntries) no("tooMany");
      const { round } = row;
      const byPersonId = who.personId;
      const entry = { id, kind, sealed, round, mediationId: row.id, side: part, byPersonId };
      if (!(await addEntry(db, { ...entry, at: now }))) no("writtenAlready");
      if (kind === "agreement") await beginAnew(db, row, watch);
      touch(`mediation:${row.id}`);
      subject("mediation", row.id);
      return null;
    },
  },
  "PUT /mediations/:id/entries/:entryId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, touch, refuse: no, subject } = asked;
      const { row, part } = await caseOf(asked, params.id, () => no("hasEnded"));
      const { sealed, version, watch } = body;
      const entry = (await listEntries(db, row.id)).find(({ id }) => id === params.entryId);
      if (!entry || entry.kind === "safety" || !mayChange(part, entry)) return refuse("missing");
      if (!mayWrite(part, row.step, entry.kind) || entry.round !== row.round) no("hasMoved");
      checkWatch(row, entry.kind, watch, () => no("wrongFigure"));
      if (!(await changeEntry(db, { id: entry.id, version }, sealed)))
        no("changedMeanwhile", { facts: { version: entry.version } });
      if (entry.kind === "agreement") await beginAnew(db, row, watch);
      // What was understood was what stood there before.
      if (entry.kind === "restating") await removeMarks(db, row.id, { step: "restating" });
      touch(`mediation:${row.id}`);
      subject("mediation", row.id);
      return null;
    },
  },
  "POST /mediations/:id/done": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      const { step, round, agreement } = body;
      if (step !== row.step || round !== row.round) no("hasMoved");
      const reason = decideDone(await standingOf(db, row), side);
      if (reason !== null) no(reason);
      if (step === "agreement") {
        const present = (await listEntries(db, row.id)).find(
          (entry) => entry.kind === "agreement" && entry.round === round,
        );
        if (present?.version !== agreement?.version) no("hasMoved");
      }
      const allowsFigure = agreement === null ? null : agreement.allowsFigure;
      await finishStep(asked, { row, side }, allowsFigure);
      subject("mediation", row.id);
      return null;
    },
  },
  "POST /mediations/:id/review": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, now, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      const { number, holds } = body;
      if (row.step !== "review" || number !== row.reviewsOpened) no("hasMoved");
      const { id, round } = row;
      await addReview(db, { mediationId: id, round, number, side, holds, at: now });
      const { step } = row;
      await addMark(db, { mediationId: id, side, step, round, at: now, allowsFigure: null });
      const answers = await listReviews(db, row);
      const of = (which: Part): boolean | null =>
        answers.find((one) => one.number === number && one.side === which)?.holds ?? null;
      const next = afterReview(number, { one: of("one"), other: of("other") });
      if (next === "agreement") await openAgain(db, id, "side", now);
      if (next === "agreed") await setStep(db, id, "agreed", now);
      if (next === "finished") await endCase(db, id, "finished", now);
      await tellCase(asked, id, { key: `review:${round}:${number}:${side}`, except: side });
      subject("mediation", id);
      return null;
    },
  },
  "PUT /mediations/:id/keeping": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, touch, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => undefined as never);
      const others = row.keptBy.filter((one) => one !== side);
      await setKeptBy(db, row.id, body.keep ? [...others, side] : others);
      touch(`mediation:${row.id}`);
      subject("mediation", row.id);
      return null;
    },
  },
  "POST /mediations/:id/withdrawal": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, now, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      await endCase(db, row.id, "withdrawn", now);
      await tellCase(asked, row.id, { key: "ended", except: side });
      subject("mediation", row.id);
      return null;
    },
  },
};

type Wraps = readonly Omit<WrappedKey, "wrapped">[];

/** Each for the present key of somebody who takes part, once. */
function areRight(row: CaseRow, wraps: Wraps, { keys }: Awaited<ReturnType<typeof keysOf>>) {
  const ids = wraps.map(({ personId }) => personId);
  const mayBe = takesPart(row) || !ids.includes(row.mediatorId ?? "");
  const isOnce = new Set(ids).size === ids.length;
  return mayBe && isOnce && wraps.every(({ personId, keyId }) => keys.get(personId)?.id === keyId);
}

/** A new key is made by a side, and given to both. */
const beginsRight = ({ parties }: CaseRow, part: Part, wraps: Wraps): boolean =>
  part !== "mediator" &&
  parties.every((party) => wraps.some(({ personId }) => personId === party.personId));

/** An agreement belongs to both; everything else to whoever wrote it. */
const mayChange = (part: Part, entry: { readonly kind: string; readonly part: Part }): boolean =>
  entry.kind === "agreement" ? part !== "mediator" : entry.part === part;

/** Other words, or another figure, were not agreed to yet. */
async function beginAnew(
  db: Parameters<typeof setWatch>[0],
  { id }: CaseRow,
  watch: WatchAnswer | null,
): Promise<void> {
  await setWatch(db, id, watch);
  await removeMarks(db, id, { step: "agreement" });
}

/** A figure lies between the two teams of the case, one way or the other. */
function checkWatch(
  { parties }: CaseRow,
  kind: string,
  watch: WatchAnswer | null,
  no: () => never,
): void {
  if (watch === null) return;
  const teams = parties.map(({ teamId }) => teamId);
  const { providerId, customerId } = watch;
  const isBetween =
    teams.includes(providerId) && teams.includes(customerId) && providerId !== customerId;
  if (kind !== "agreement" || !isBetween) no();
}
