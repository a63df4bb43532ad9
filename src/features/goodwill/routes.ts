/** Answers of goodwill. */
import { findVisibleTeam, findZone } from "#feature/organisation";
import { startOf } from "#feature/relationships";
import { dayInZone } from "#platform/calendar/index.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { maySeeLingering } from "./access.ts";
import { goodwillContract, type NamedTeam } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { readHouse } from "./house/reading.ts";
import { countEntries, listEntries } from "./queries/evidence.ts";
import { lineNamed } from "./queries/lines.ts";
import { countLingering, listLingering } from "./queries/lingering.ts";
import { type Asked, readOfTeam, readSheet } from "./reading.ts";
import { decideTwoTeams } from "./rules.ts";

const usualLimit = 50;

async function teamNamed({ db, who }: Pick<Asked, "db" | "who">, teamId: string) {
  const { id, name } = found(await findVisibleTeam(db, who, teamId));
  return { id, name };
}

async function twoTeams(
  asked: Asked,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  refuse: (reason: "oneTeam") => never,
): Promise<readonly [NamedTeam, NamedTeam]> {
  const no = decideTwoTeams(fromId, toId);
  if (no) refuse(no);
  return [await teamNamed(asked, fromId), await teamNamed(asked, toId)];
}

export const goodwillRoutes = routes(goodwillContract, {
  "GET /goodwill": {
    access: colleagues,
    answer: async ({ db, who, now }) => readHouse({ db, who, now }),
  },
  "GET /goodwill/:fromId/:toId": {
    access: colleagues,
    answer: async ({ db, who, now, params, refuse }) => {
      const asked = { db, who, now };
      return readSheet(asked, await twoTeams(asked, params, refuse));
    },
  },
  "GET /goodwill/:fromId/:toId/export": {
    access: colleagues,
    answer: async ({ db, who, now, params, refuse }) => {
      const asked = { db, who, now };
      const sheet = await readSheet(asked, await twoTeams(asked, params, refuse));
      return fileOf(sheet, dayInZone(await findZone(db), now));
    },
  },
  "GET /goodwill/:fromId/:toId/lines/:line": {
    access: colleagues,
    answer: async ({ db, who, now, params, query, refuse }) => {
      const [from, to] = await twoTeams({ db, who, now }, params, refuse);
      const { limit = usualLimit } = query;
      const keys = readCursor(query.cursor, ["text", "id"]);
      const page = { after: keys && ([keys[0], keys[1]] as const), limit: limit + 1 };
      const way = { fromId: from.id, toId: to.id };
      const { line } = params;
      const told = { from, to, line };
      const asPage = (rows: Awaited<ReturnType<typeof listEntries>>) => {
        const { rows: shown, nextCursor } = pageOf(rows, limit, ({ key, id }) => [key, id]);
        return {
          rows: shown.map(({ id, number, title, good, at }) => ({ id, number, title, good, at })),
          nextCursor,
        };
      };
      if (line === "lingering") {
        if (!maySeeLingering(who, from.id, to.id)) refuseAny("missing");
        const { open } = await countLingering(db, way, now);
        return { ...told, n: open, ...asPage(await listLingering(db, who, way, { now, ...page })) };
      }
      const since = startOf("quarter", now);
      const behind = { line: lineNamed(line), way, since, now, zone: await findZone(db) };
      const n = await countEntries(db, who, behind);
      return { ...told, n, ...asPage(await listEntries(db, who, behind, page)) };
    },
  },
  "GET /teams/:id/goodwill": {
    access: colleagues,
    answer: async ({ db, who, now, params }) => {
      const asked = { db, who, now };
      return readOfTeam(asked, await teamNamed(asked, params.id));
    },
  },
});
