/** Answers of the endpoints of actions. */
import { findVisibleTeam } from "#feature/organisation";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { ActionWritten, actionsContract } from "../contract/actions.ts";
import { exportActions } from "../exporting.ts";
import { findToWrite, lockToWriteAt, noteAct, noteActOn } from "../finding.ts";
import {
  type ActionRow,
  countActions,
  listActions,
  listActionsOf,
  listOwnActions,
  lockAction,
} from "../queries/actions.ts";
import { deleteAction, endAction, insertAction, updateAction } from "../queries/writing-actions.ts";
import { asAction, type Moment, momentOf } from "../reading.ts";
import { decideToWriteAction, takesActions } from "../rules.ts";

const usualLimit = 50;
const mostExported = 10_000;

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Teams that it names and the writer may see. */
async function areTeams(
  { db, who }: Moment,
  { teamId, customerTeamId }: ActionWritten,
): Promise<boolean> {
  for (const id of [teamId, customerTeamId])
    if (id !== null && !(await findVisibleTeam(db, who, id))) return false;
  return true;
}

/** The row, of which the caller is the owner or leads the debrief. */
async function findToEnd(moment: Moment, id: string): Promise<ActionRow> {
  const row = found(await lockAction(moment.db, moment.who, id));
  return row.leads || row.owner?.id === moment.who.personId ? row : refuseAny("missing");
}

export const actionAnswers: RoutesOf<typeof actionsContract> = {
  "PUT /debriefs/:id/actions/:actionId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, now, refuse } = asked;
      const { version, ...typed } = body;
      const moment = await momentOf(asked);
      const one = await lockToWriteAt(asked, takesActions);
      const all = await listActionsOf(db, asked.who, one.id);
      const kept = all.find(({ id }) => id === params.actionId);
      const written = { ...typed, what: typed.what.trim(), words: typed.words.trim() };
      const no = decideToWriteAction(written, {
        today: moment.today,
        others: all.filter((action) => action !== kept).length,
        peopleIds: one.people.map(({ id }) => id),
        dueDayBefore: kept?.dueDay ?? null,
      });
      if (no) refuse(no);
      if (!(await areTeams(moment, written))) refuseAny("missing");
      const id = params.actionId;
      if (kept) {
        if (!(await updateAction(db, { id, version }, written)))
          refuse("changedMeanwhile", { facts: { version: kept.version } });
      } else {
        if (version > 0) refuseAny("missing");
        if (!(await insertAction(db, { ...written, id, debriefId: one.id, madeAt: now })))
          refuseAny("missing");
      }
      noteAct(asked, one.id);
      return null;
    },
  },
  "DELETE /debriefs/:id/actions/:actionId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params } = asked;
      const one = await findToWrite(asked, takesActions);
      const all = await listActionsOf(db, who, one.id);
      found(all.find(({ id }) => id === params.actionId));
      await deleteAction(db, params.actionId);
      noteAct(asked, one.id);
      return null;
    },
  },
  "GET /actions": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, query } = asked;
      const { team: teamId, state, limit = usualLimit } = query;
      const moment = await momentOf(asked);
      const { today } = moment;
      const after = readCursor(query.cursor, ["text", "text", "id"]);
      if (after && !(["true", "false"].includes(after[0]) && isNumber(after[1])))
        refuseAny("wrongInput", { fields: { cursor: "is not one of ours" } });
      const rows = await listActions(db, who, { teamId, state, today, after, limit: limit + 1 });
      const page = pageOf(rows, limit, (row) => [String(row.endedAt !== null), row.order, row.id]);
      return {
        rows: page.rows.map(({ order: _order, ...row }) => asAction(moment, row)),
        nextCursor: page.nextCursor,
        counts: await countActions(db, who, { teamId, today }),
      };
    },
  },
  "GET /actions/mine": {
    access: colleagues,
    answer: async (asked) => {
      const moment = await momentOf(asked);
      const rows = await listOwnActions(asked.db, asked.who);
      return { rows: rows.map((row) => asAction(moment, row)), today: moment.today };
    },
  },
  "GET /actions/export": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, query } = asked;
      const moment = await momentOf(asked);
      const wanted = { teamId: query.team, state: query.state, today: moment.today };
      const rows = await listActions(db, who, { ...wanted, limit: mostExported });
      return exportActions(
        rows.map(({ order: _order, ...row }) => asAction(moment, row)),
        query.format ?? "csv",
      );
    },
  },
  "POST /actions/:id/ending": {
    access: colleagues,
    answer: async (asked) => {
      const { db, body, now, refuse } = asked;
      const row = await findToEnd(await momentOf(asked), asked.params.id);
      if (!row.isWritten) refuse("stillWritten");
      if (row.endedHow !== null) refuse("hasEnded");
      const end = { endedHow: body.how, endedAt: now, said: body.said.trim() };
      if (!(await endAction(db, { id: row.id, version: body.version }, end)))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      noteActOn(asked, row);
      return null;
    },
  },
  "DELETE /actions/:id/ending": {
    access: colleagues,
    answer: async (asked) => {
      const { db, refuse } = asked;
      const row = await findToEnd(await momentOf(asked), asked.params.id);
      if (row.endedHow === null) refuse("notEnded");
      await endAction(db, row, { endedHow: null, endedAt: null, said: "" });
      noteActOn(asked, row);
      return null;
    },
  },
};
