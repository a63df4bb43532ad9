/** Answers of the endpoints of customers outside. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { isUniqueViolation } from "#platform/http/answer.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayWriteOutcomes, writersOfOutcomes } from "./access.ts";
import { outcomesContract } from "./contract.ts";
import { asCsvOutcome, asOutcome, asSegment, asValue } from "./answers.ts";
import {
  findOutcomes,
  findSegments,
  insertOutcome,
  insertSegment,
  type OutcomeRow,
  type SegmentRow,
  updateOutcome,
  updateSegment,
} from "./queries/outcomes.ts";
import { deleteValue, findNumbers, findValues, setValue, setValues } from "./queries/values.ts";
import {
  findRetiredOutcomes,
  findRetiredSegments,
  retireOutcome,
  retireSegment,
  takeUp,
} from "./queries/retiring.ts";
import { asFileOutcome, carryOut, findPresent, takeOut } from "./files/carrying.ts";
import { decideFile } from "./files/deciding.ts";
import { readSeriesFile } from "./files/reading.ts";
import { decideLines, readValues } from "./reading.ts";
import { mayHaveValue } from "./rules.ts";

const valuesAPage = 1000;
const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export const outcomesRoutes = routes(outcomesContract, {
  "GET /segments": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      rows: (await findSegments(db, who)).map(asSegment),
      may: { edit: mayWriteOutcomes(who) },
    }),
  },
  "POST /segments": {
    access: writersOfOutcomes,
    answer: async ({ db, body, now, refuse: no, subject }) => {
      const id = newId();
      await namedOnce(
        () => insertSegment(db, { ...body, id, createdAt: now }),
        () => no("nameTaken"),
      );
      subject("segment", id);
      return { id };
    },
  },
  "PUT /segments/:id": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      const { version: stands } = await findSegment(db, who, id);
      const { version, ...written } = body;
      const isKept = await namedOnce(
        () => updateSegment(db, { id, version }, written, now),
        () => no("nameTaken"),
      );
      if (!isKept) no("changedMeanwhile", { facts: { version: stands } });
      subject("segment", id);
      return null;
    },
  },
  "POST /segments/:id/retire": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, now, refuse: no, subject }) => {
      await findSegment(db, who, id);
      if (!(await retireSegment(db, id, now))) no("hasOutcomes");
      subject("segment", id);
      return null;
    },
  },
  "POST /segments/:id/take-up": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, refuse: no, subject }) => {
      if (!(await findRetiredSegments(db, who, id))[0]) await findSegment(db, who, id);
      await namedOnce(
        () => takeUp(db, "segment", id),
        () => no("nameTaken"),
      );
      subject("segment", id);
      return null;
    },
  },
  "GET /outcomes": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      rows: (await findOutcomes(db, who)).map(asOutcome),
      may: { edit: mayWriteOutcomes(who) },
    }),
  },
  "POST /outcomes": {
    access: writersOfOutcomes,
    answer: async ({ db, who, body, now, refuse: no, subject }) => {
      if (body.segmentId !== null) await findSegment(db, who, body.segmentId);
      const id = newId();
      await namedOnce(
        () => insertOutcome(db, { ...body, id, createdAt: now }),
        () => no("nameTaken"),
      );
      subject("outcome", id);
      return { id };
    },
  },
  "GET /outcomes/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, query, now }) => {
      const row = found((await findOutcomes(db, who, id))[0]);
      const before = query.before ?? null;
      if (before !== null && !mayHaveValue(before, dayOf(now))) refuse("wrongInput");
      const [writes, isRetired] = [mayWriteOutcomes(who), row.retiredAt !== null];
      const paging = { outcomeId: id, before, most: valuesAPage + 1 };
      const values = await findValues(db, who, paging);
      return {
        outcome: asOutcome(row),
        values: values.slice(0, valuesAPage).map(asValue),
        more: values.length > valuesAPage,
        may: { edit: writes && !isRetired, takeUp: writes && isRetired },
      };
    },
  },
  "PUT /outcomes/:id": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, body, refuse: no, subject }) => {
      const stands = found((await findOutcomes(db, who, id))[0]);
      if (stands.retiredAt !== null) refuse("missing");
      const { version, ...written } = body;
      if (written.segmentId !== null && written.segmentId !== stands.segmentId)
        await findSegment(db, who, written.segmentId);
      const isKept = await namedOnce(
        () => updateOutcome(db, { id, version }, written),
        () => no("nameTaken"),
      );
      if (!isKept) no("changedMeanwhile", { facts: { version: stands.version } });
      subject("outcome", id);
      return null;
    },
  },
  "POST /outcomes/:id/retire": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, now, subject }) => {
      const { retiredAt } = found((await findOutcomes(db, who, id))[0]);
      if (retiredAt === null) await retireOutcome(db, id, now);
      subject("outcome", id);
      return null;
    },
  },
  "POST /outcomes/:id/take-up": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, refuse: no, subject }) => {
      const { segmentId } = found((await findOutcomes(db, who, id))[0]);
      if (segmentId !== null && (await findRetiredSegments(db, who, segmentId))[0])
        no("segmentRetired");
      await namedOnce(
        () => takeUp(db, "outcome", id),
        () => no("nameTaken"),
      );
      subject("outcome", id);
      return null;
    },
  },
  "GET /outcomes/retired": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      segments: await findRetiredSegments(db, who),
      series: await findRetiredOutcomes(db, who),
    }),
  },
  "PUT /outcomes/:id/values/:day": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id, day }, body, now, refuse: no, subject }) => {
      await findOpen(db, who, id, () => no("retired"));
      if (!mayHaveValue(day, dayOf(now))) no("wrongDay");
      const by = { outcomeId: id, byPersonId: who.personId, at: now };
      await setValue(db, { ...by, day, value: body.value, note: body.note.trim() });
      subject("outcome", id);
      return null;
    },
  },
  "DELETE /outcomes/:id/values/:day": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id, day }, now, refuse: no, subject }) => {
      await findOpen(db, who, id, () => no("retired"));
      if (!mayHaveValue(day, dayOf(now))) no("wrongDay");
      if (!(await deleteValue(db, id, day))) refuse("missing");
      subject("outcome", id);
      return null;
    },
  },
  "GET /outcomes/export": {
    access: colleagues,
    answer: ({ db, who, query }) => takeOut(db, who, query.format),
  },
  "POST /outcomes/import/preview": {
    access: writersOfOutcomes,
    answer: async ({ db, who, body, now, refuse: no }) => {
      const file = readSeriesFile(body.text);
      if (typeof file === "string") return no(file);
      return asFileOutcome(decideFile(file, await findPresent(db, who, dayOf(now))));
    },
  },
  "POST /outcomes/import": {
    access: writersOfOutcomes,
    answer: async ({ db, who, body, now, refuse: no }) => {
      const file = readSeriesFile(body.text);
      if (typeof file === "string") return no(file);
      const plan = decideFile(file, await findPresent(db, who, dayOf(now)));
      await carryOut({ db, who, now }, plan);
      return asFileOutcome(plan);
    },
  },
  "POST /outcomes/:id/values/preview": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, body, now, refuse: no }) => {
      const { every } = await findOpen(db, who, id, () => no("retired"));
      const lines = readValues(body.csv, { every, today: dayOf(now) });
      if (lines === "tooManyLines") return no(lines);
      return asCsvOutcome(decideLines(lines, await findNumbers(db, who, id)));
    },
  },
  "POST /outcomes/:id/values": {
    access: writersOfOutcomes,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      const { every } = await findOpen(db, who, id, () => no("retired"));
      const lines = readValues(body.csv, { every, today: dayOf(now) });
      if (lines === "tooManyLines") return no(lines);
      const decided = decideLines(lines, await findNumbers(db, who, id));
      const taken = decided.flatMap((line) =>
        line.state === "new" || line.state === "changed" ? [line] : [],
      );
      if (taken.length > 0)
        await setValues(db, { outcomeId: id, byPersonId: who.personId, at: now }, taken);
      subject("outcome", id);
      return asCsvOutcome(decided);
    },
  },
});

async function findSegment(db: Database, who: Who, id: string): Promise<SegmentRow> {
  return found((await findSegments(db, who, id))[0]);
}

async function findOpen(
  db: Database,
  who: Who,
  id: string,
  retired: () => never,
): Promise<OutcomeRow> {
  const outcome = found((await findOutcomes(db, who, id))[0]);
  return outcome.retiredAt === null ? outcome : retired();
}

async function namedOnce<Answer>(
  write: () => Promise<Answer>,
  taken: () => never,
): Promise<Answer> {
  try {
    return await write();
  } catch (fault) {
    const isTaken = ["segment_name", "outcome_name"].some((name) => isUniqueViolation(fault, name));
    if (isTaken) taken();
    throw fault;
  }
}
