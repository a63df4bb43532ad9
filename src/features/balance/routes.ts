/** Answers of the endpoints of the balance guard. */
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { answerersOfAlarms, mayAcknowledge } from "./access.ts";
import { asAlarm, asWatch, listsOf } from "./answers.ts";
import { balanceContract } from "./contract.ts";
import { gather } from "./gathering.ts";
import { type AlarmRow, countWatched, findAlarms } from "./queries/reading.ts";
import { acknowledgeAlarm, reopenAlarm } from "./queries/writing.ts";

export const balanceRoutes = routes(balanceContract, {
  "GET /balance": {
    access: colleagues,
    answer: async ({ db, who, now }) => {
      const gathered = await gather(db, who, now);
      const alarms = await findAlarms(db, who);
      return {
        ...listsOf(gathered),
        alarms: alarms.map((alarm) => asAlarm(alarm, who)),
        watch: asWatch(await countWatched(db, who)),
      };
    },
  },
  "GET /balance/alarms/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => {
      const row = found((await findAlarms(db, who, id))[0]);
      return { alarm: asAlarm(row, who) };
    },
  },
  "POST /balance/alarms/:id/acknowledge": {
    access: answerersOfAlarms,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      await findMine(db, who, id);
      const { version, words } = body;
      const said = { id, version, byPersonId: who.personId, words: words.trim(), at: now };
      if (!(await acknowledgeAlarm(db, said))) no("changedMeanwhile");
      subject("balance-alarm", id);
      return null;
    },
  },
  "POST /balance/alarms/:id/reopen": {
    access: answerersOfAlarms,
    answer: async ({ db, who, params: { id }, body, refuse: no, subject }) => {
      await findMine(db, who, id);
      if (!(await reopenAlarm(db, id, body.version))) no("changedMeanwhile");
      subject("balance-alarm", id);
      return null;
    },
  },
});

/** An alarm that the reader may answer. */
async function findMine(db: Database, who: Who, id: string): Promise<AlarmRow> {
  const row = found((await findAlarms(db, who, id))[0]);
  if (!mayAcknowledge(who, row.teamId)) refuse("missing");
  return row;
}
