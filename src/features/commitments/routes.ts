/** Answers of the endpoints of commitments. */
import { listLeaders, listTeamsLedBy } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { isLeader, isOwn, isSponsor } from "./access.ts";
import { asCommitment, asHistory, figureOf, saidOf, sponsorsIn } from "./answers.ts";
import { commitmentsContract } from "./contract.ts";
import { exportOf } from "./exporting.ts";
import { figureAt, figuresNow } from "./figures.ts";
import {
  cursorOf,
  findCommitment,
  listCommitments,
  listEvents,
  lockCommitment,
  namesOfPersons,
} from "./queries/listing.ts";
import {
  addEvent,
  endCommitment,
  insertCommitment,
  reopenCommitment,
  setReviewed,
  setSponsor,
  updateCommitment,
} from "./queries/writing.ts";
import { changesBetween, isDay, isMeasuredAlike, reviewedBy, sponsorAfter } from "./rules.ts";
import { saidAnswered, saidAsked, saidEnded, tell } from "./telling.ts";
import { findOwn, momentOf, readWritten, standing } from "./written.ts";

const usualLimit = 50;
const mostExported = 10_000;

export const commitmentsRoutes = routes(commitmentsContract, {
  "GET /commitments": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, query } = asked;
      const { state = "open", q, team, limit = usualLimit } = query;
      const moment = await momentOf(asked);
      const after = readCursor(query.cursor, [state === "open" ? "text" : "instant", "id"]);
      if (after && state === "open" && !isDay(after[0])) refuse("wrongInput");
      const wanted = { state, q, teamId: team, after, limit: limit + 1 };
      const rows = await listCommitments(db, who, wanted);
      const page = pageOf(rows, limit, (row) => cursorOf(state, row));
      const figures = await figuresNow(moment, page.rows);
      return {
        rows: page.rows.map((row) => asCommitment(row, moment.today, figures.get(row.id) ?? null)),
        nextCursor: page.nextCursor,
        today: moment.today,
        ...(await standing(moment)),
      };
    },
  },
  "GET /commitments/choices": {
    access: colleagues,
    answer: async ({ db, who }) => {
      if (!isLeader(who)) refuse("missing");
      const all = await listLeaders(db, who);
      return {
        sponsors: all.filter(({ id }) => id !== who.personId),
        teams: await listTeamsLedBy(db, who),
      };
    },
  },
  "GET /commitments/export": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, query } = asked;
      const moment = await momentOf(asked);
      const rows = await listCommitments(db, who, {
        state: "all",
        after: null,
        limit: mostExported,
      });
      const figures = await figuresNow(moment, rows);
      const all = rows.map((row) => asCommitment(row, moment.today, figures.get(row.id) ?? null));
      return exportOf(all, query.format ?? "csv");
    },
  },
  "POST /commitments": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, touch, subject } = asked;
      if (!isLeader(who)) refuse("missing");
      const moment = await momentOf(asked);
      const { written } = await readWritten(moment, body, null, asked);
      const id = newId();
      await insertCommitment(db, {
        ...written,
        id,
        leaderId: who.personId,
        madeAt: now,
        firstDay: moment.today,
        sponsorAnswer: sponsorAfter(null, written.sponsorId),
        startFigure: await figureAt(moment, written, moment.today),
      });
      await addEvent(db, { commitmentId: id, at: now, byPersonId: who.personId, kind: "made" });
      const telling = { key: `asked:${id}:1`, said: saidAsked, actorId: who.personId };
      await tell({ db, now, touch }, { id, ...written }, { ...telling, to: [written.sponsorId] });
      subject("commitment", id);
      return { id };
    },
  },
  "GET /commitments/:id": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params } = asked;
      const moment = await momentOf(asked);
      const row = found(await findCommitment(db, who, params.id));
      const events = await listEvents(db, who, row.id);
      const names = await namesOfPersons(db, sponsorsIn(events));
      const figures = await figuresNow(moment, [row]);
      const isOpen = row.endedHow === null;
      return {
        commitment: asCommitment(row, moment.today, figures.get(row.id) ?? null),
        history: events.map((event) => asHistory(event, names)),
        today: moment.today,
        may: {
          change: isOpen && isOwn(who, row),
          reopen: !isOpen && isOwn(who, row),
          sponsor: isOpen && isSponsor(who, row),
        },
      };
    },
  },
  "PUT /commitments/:id": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const { version, ...given } = body;
      const moment = await momentOf(asked);
      const before = await findOwn(moment, params.id);
      if (before.endedHow !== null) no("hasEnded");
      const meanwhile = (): never => no("changedMeanwhile", { facts: { version: before.version } });
      if (before.version !== version) meanwhile();
      const { written, names } = await readWritten(moment, given, before, asked);
      const sponsorAnswer = sponsorAfter(before, written.sponsorId);
      const changes = changesBetween(
        saidOf(before, { team: before.teamName, outcome: before.outcomeName }),
        saidOf(written, names),
      );
      subject("commitment", before.id);
      if (changes.length === 0) return null;
      const startFigure = isMeasuredAlike(before, written)
        ? before.startFigure
        : await figureAt(moment, written, moment.today);
      const after = { ...written, sponsorAnswer, startFigure };
      if (!(await updateCommitment(db, before.id, version, after))) meanwhile();
      const event = { commitmentId: before.id, at: now, byPersonId: who.personId };
      await addEvent(db, { ...event, kind: "changed", detail: { changes } });
      const to = written.sponsorId === before.sponsorId ? [] : [written.sponsorId];
      const telling = {
        key: `asked:${before.id}:${version + 1}`,
        said: saidAsked,
        actorId: who.personId,
      };
      await tell({ db, now, touch }, { id: before.id, what: written.what }, { ...telling, to });
      return null;
    },
  },
  "PUT /commitments/:id/sponsoring": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const row = found(await lockCommitment(db, who, params.id));
      if (!isSponsor(who, row)) refuse("missing");
      if (row.endedHow !== null) no("hasEnded");
      subject("commitment", row.id);
      const { answer, said } = body;
      if (row.sponsorAnswer === answer) return null;
      await setSponsor(db, row.id, { sponsorAnswer: answer });
      const event = { commitmentId: row.id, at: now, byPersonId: who.personId };
      await addEvent(db, { ...event, kind: `sponsor-${answer}`, detail: { said: said.trim() } });
      const key = `answered:${row.id}:${now.toISOString()}`;
      const telling = { key, said: saidAnswered[answer], actorId: who.personId };
      await tell({ db, now, touch }, row, { ...telling, to: [row.leaderId] });
      return null;
    },
  },
  "POST /commitments/:id/reviews": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse: no, subject } = asked;
      const moment = await momentOf(asked);
      const row = await findOwn(moment, params.id);
      if (row.endedHow !== null) no("hasEnded");
      await setReviewed(db, row.id, reviewedBy(row, moment.today));
      const figure = await figureAt(moment, row, moment.today);
      const detail = { said: body.said.trim(), figure, figureOf: figureOf(row) };
      const event = { commitmentId: row.id, at: now, byPersonId: who.personId };
      await addEvent(db, { ...event, kind: "reviewed", detail });
      subject("commitment", row.id);
      return null;
    },
  },
  "POST /commitments/:id/ending": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse: no, subject } = asked;
      const moment = await momentOf(asked);
      const row = await findOwn(moment, params.id);
      if (row.endedHow !== null) no("hasEnded");
      if (row.version !== body.version) no("changedMeanwhile", { facts: { version: row.version } });
      const { how } = body;
      const why = body.why.trim();
      const { today } = moment;
      const figure = await figureAt(moment, row, row.untilDay < today ? row.untilDay : today);
      await endCommitment(db, row.id, { how, why, at: now, figure });
      const event = { commitmentId: row.id, at: now, byPersonId: who.personId };
      const detail = { how, said: why, figure, figureOf: figureOf(row) };
      await addEvent(db, { ...event, kind: "ended", detail });
      const to = row.sponsorAnswer === "accepted" ? [row.sponsorId] : [];
      const key = `ended:${row.id}:${now.toISOString()}`;
      const telling = { key, said: saidEnded[how], actorId: who.personId };
      await tell({ db, now, touch }, row, { ...telling, to });
      subject("commitment", row.id);
      return null;
    },
  },
  "DELETE /commitments/:id/ending": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, now, refuse: no, subject } = asked;
      const row = await findOwn(await momentOf(asked), params.id);
      if (row.endedHow === null) no("notEnded");
      await reopenCommitment(db, row.id);
      const event = { commitmentId: row.id, at: now, byPersonId: who.personId };
      await addEvent(db, { ...event, kind: "reopened" });
      subject("commitment", row.id);
      return null;
    },
  },
});
