/** Answers of the endpoints of sealed entries and the running resolution. */
import { findPublicKeys } from "#feature/keys";
import { dayAfter } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { readCursor, writeCursor } from "#platform/http/cursor.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { entriesContract } from "../contract.ts";
import { type Moment, todayOf } from "../ending.ts";
import {
  beginResolution,
  countEntries,
  deleteEntry,
  endResolution,
  findRemindDay,
  insertEntry,
  listEntries,
  lockEntry,
  replaceEntry,
  takeBack,
} from "../queries/entries.ts";
import { mostEntries, resolutionDays } from "../rules.ts";

/** Whether this is one's present pair: in another window one may have begun a new one since. */
async function isOwnKey(db: Database, personId: string, keyId: string): Promise<boolean> {
  const [key] = await findPublicKeys(db, [personId]);
  return key?.id === keyId;
}

/** False where a resolution is to begin and one runs already. */
async function noteResolution(
  moment: Moment,
  personId: string,
  resolution: "begins" | "ends" | null,
): Promise<boolean> {
  const { db } = moment;
  if (resolution === "ends") await endResolution(db, personId);
  if (resolution !== "begins") return true;
  const remindDay = dayAfter(await todayOf(moment), resolutionDays);
  return beginResolution(db, { personId, remindDay });
}

export const entryRoutes: RoutesOf<typeof entriesContract> = {
  "GET /me/growth/entries": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const { limit = 50 } = query;
      const afterId = readCursor(query.cursor, ["id"])?.[0] ?? null;
      const rows = await listEntries(db, who, { afterId, limit });
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return { rows, nextCursor: last ? writeCursor([last.id]) : null };
    },
  },
  "POST /me/growth/entries": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, refuse } = asked;
      const { id, keyId, sealed, resolution } = body;
      const { personId } = who;
      if (!(await insertEntry(db, { id, personId, sealed }))) {
        // What is sent again because an answer was lost on the way is there already; nothing else may have this id.
        if ((await lockEntry(db, who, id))?.sealed !== sealed) refuse("changed");
        return null;
      }
      if (!(await isOwnKey(db, personId, keyId))) refuse("noKey");
      if ((await countEntries(db, who)) > mostEntries) refuse("isFull");
      if (!(await noteResolution(asked, personId, resolution))) refuse("hasResolution");
      return null;
    },
  },
  "PUT /me/growth/entries/:id": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, refuse } = asked;
      const { keyId, sealed, version, resolution } = body;
      const entry = found(await lockEntry(db, who, params.id));
      if (entry.sealed === sealed) return null;
      if (entry.version !== version) refuse("changed");
      if (!(await isOwnKey(db, who.personId, keyId))) refuse("noKey");
      await replaceEntry(db, { id: entry.id, sealed, version });
      if (!(await noteResolution(asked, who.personId, resolution))) refuse("hasResolution");
      return null;
    },
  },
  "DELETE /me/growth/entries/:id": {
    access: colleagues,
    answer: async ({ db, who, params, query, touch, refuse }) => {
      const { id, version } = found(await lockEntry(db, who, params.id));
      // Nobody deletes what they have not seen: in another window it may have grown since.
      if (version !== query.version) refuse("changed");
      for (const toId of await takeBack(db, who, { entryId: id })) touch(`inbox:${toId}`);
      await deleteEntry(db, id);
      return null;
    },
  },
  "GET /me/growth/resolution": {
    access: colleagues,
    answer: async ({ db, who }) => ({ remindDay: await findRemindDay(db, who) }),
  },
  "DELETE /me/growth/resolution": {
    access: colleagues,
    answer: async ({ db, who }) => {
      await endResolution(db, who.personId);
      return null;
    },
  },
};
