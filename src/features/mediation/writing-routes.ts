/** Answers of the endpoints by which the parties go through a case: keys, sealed words, steps, reviews, the end. */
import { colleagues } from "#platform/http/access.ts";
import { refuse } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { keysOf, membersWithKeys } from "./answers.ts";
import type { mediationContract, WatchAnswer } from "./contract.ts";
import { membersOfCase } from "./queries/people.ts";
import { type CaseRow, countWritten, listEntries, listReviews } from "./queries/reading.ts";
import {
  addEntry,
  addMark,
  addReview,
  changeEntry,
  openAgain,
  putWraps,
  removeMarks,
  setKeptBy,
  setLookBackBy,
  setStep,
  setWatch,
} from "./queries/writing.ts";
import {
  afterReview,
  decideDone,
  decideToGiveKey,
  isPast,
  isWatchable,
  type Kind,
  mayChange,
  mayLookBack,
  mayWrite,
  type Part,
  sides,
} from "./rules.ts";
import { caseOf, end, finishStep, sideOf, standingOf } from "./standing.ts";
import { tellCase } from "./telling.ts";

type Written =
  | "POST /mediations/:id/safety"
  | "POST /mediations/:id/keys"
  | "POST /mediations/:id/entries"
  | "PUT /mediations/:id/entries/:entryId"
  | "POST /mediations/:id/done"
  | "POST /mediations/:id/review"
  | "PUT /mediations/:id/keeping"
  | "PUT /mediations/:id/look-back"
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
      await end(asked, row.id, { how: "withdrawn", by: side });
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
      const decided = decideToGiveKey({
        ...body,
        part,
        giverId: who.personId,
        held: all.wraps,
        members: membersWithKeys(row, all),
      });
      if (decided) no(decided);
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
      if (isWrong(row, kind, watch)) no("wrongFigure");
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
      if (isWrong(row, entry.kind, watch)) no("wrongFigure");
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
      if (next === "finished") await end(asked, id, { how: "finished", by: side });
      else await tellCase(asked, id, { key: `review:${round}:${number}:${side}`, except: side });
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
  "PUT /mediations/:id/look-back": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, tell, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => undefined as never);
      if (!mayLookBack(row)) no("hasMoved");
      const { id, round, reviewsOpened } = row;
      const others = row.lookBackBy.filter((one) => one !== side);
      const lookBackBy = body.wishes ? [...others, side] : others;
      await setLookBackBy(db, id, lookBackBy);
      if (lookBackBy.length === sides.length) {
        const speakers = (await membersOfCase(db, id)).filter(({ part }) => part !== "mediator");
        const personIds = speakers.map(({ personId }) => personId);
        await tell("mediation.look-back", { personIds });
      }
      const key = `look-back:${round}:${reviewsOpened}:${side}`;
      if (body.wishes) await tellCase(asked, id, { key, except: side });
      subject("mediation", id);
      return null;
    },
  },
  "POST /mediations/:id/withdrawal": {
    access: colleagues,
    answer: async (asked) => {
      const { params, refuse: no, subject } = asked;
      const { row, side } = await sideOf(asked, params.id, () => no("hasEnded"));
      await end(asked, row.id, { how: "withdrawn", by: side });
      subject("mediation", row.id);
      return null;
    },
  },
};

/** Other words, or another figure, were not agreed to yet. */
async function beginAnew(
  db: Parameters<typeof setWatch>[0],
  { id }: CaseRow,
  watch: WatchAnswer | null,
): Promise<void> {
  await setWatch(db, id, watch);
  await removeMarks(db, id, { step: "agreement" });
}

const isWrong = ({ parties }: CaseRow, kind: Kind, watch: WatchAnswer | null): boolean =>
  watch !== null &&
  !isWatchable(
    kind,
    watch,
    parties.map(({ teamId }) => teamId),
  );
