/** Answers of what lingers. */
import { findDutyDay } from "#feature/duty";
import { findVisibleTeam } from "#feature/organisation";
import { findRequest } from "#feature/requests";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { leadsTeam } from "./access.ts";
import { lingeringContract } from "./contract.ts";
import { asTeam, lingeringOfTeam } from "./counting.ts";
import { findLingering, listMine, listPartsLingering, namesOfLed } from "./queries/reading.ts";
import { asQuiet, teamsAnsweredFor } from "./reading.ts";

const mostRows = 100;

export const lingeringRoutes = routes(lingeringContract, {
  "GET /lingering": {
    access: colleagues,
    answer: async ({ db, who, now }) => {
      const today = await findDutyDay(db, now);
      const teamIds = await teamsAnsweredFor(db, who, now);
      const mine = await listMine(db, who, { now, today, teamIds, limit: mostRows + 1 });
      return {
        asOf: now,
        rows: await asQuiet(db, who, mine.slice(0, mostRows), now),
        hasMore: mine.length > mostRows,
        led: await namesOfLed(db, who),
      };
    },
  },
  "GET /requests/:id/lingering": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id } }) => {
      const request = found(await findRequest(db, who, id));
      const asOf = { now, today: await findDutyDay(db, now) };
      const isThrough = request.state === "waiting-part";
      const ids = isThrough ? await listPartsLingering(db, id, now) : [id];
      for (const quietId of ids) {
        const row = await findLingering(db, who, quietId, asOf);
        const [quiet] = row ? await asQuiet(db, who, [row], now) : [];
        if (quiet) return { asOf: now, quiet, through: isThrough ? "part" : "itself" } as const;
      }
      const isUnseen = isThrough && ids.length > 0;
      return { asOf: now, quiet: null, through: isUnseen ? "unseen-part" : "itself" } as const;
    },
  },
  "GET /teams/:id/lingering": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id } }) => {
      const { name } = found(await findVisibleTeam(db, who, id));
      if (!leadsTeam(who, id)) refuse("missing");
      const team = { id, name };
      const counted = await lingeringOfTeam(db, id, { now, today: await findDutyDay(db, now) });
      return { team, asOf: now, ...(await asTeam(db, team, counted)) };
    },
  },
});
