/** Answers of the endpoints that read debriefs and open them. */
import { offerLessons } from "#feature/lessons";
import { listTeams } from "#feature/organisation";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { isIn } from "#platform/http/who.ts";
import type { debriefsOfContract } from "../contract/debriefs.ts";
import { exportDebrief } from "../exporting.ts";
import { areColleagues, listColleagues, listDebriefs, listMembers } from "../queries/reading.ts";
import { listTroubled } from "../queries/timeline.ts";
import { insertDebrief } from "../queries/writing.ts";
import { momentOf, readDebrief } from "../reading.ts";
import { areDays } from "../rules.ts";
import { hrefOf, saidOpened, tell } from "../telling.ts";

type Answers = Pick<
  RoutesOf<typeof debriefsOfContract>,
  | "GET /debriefs"
  | "GET /debriefs/choices"
  | "POST /debriefs"
  | "GET /debriefs/:id"
  | "GET /debriefs/:id/export"
>;

const usualLimit = 50;
/** So many can sit together, even in one call; larger teams name who comes. */
const mostPeople = 60;

export const debriefAnswers: Answers = {
  "GET /debriefs": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const { state = "all", team, q, limit = usualLimit } = query;
      const after = readCursor(query.cursor, ["instant", "id"]);
      const rows = await listDebriefs(db, who, { state, teamId: team, q, after, limit: limit + 1 });
      return pageOf(rows, limit, (row) => [row.openedAt.toISOString(), row.id]);
    },
  },
  "GET /debriefs/choices": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const teams = (await listTeams(db, who, { closed: false })).filter(
        ({ kind }) => kind !== "vendor",
      );
      return {
        teams: teams.map(({ id, name }) => ({ id, name })),
        own: teams.map(({ id }) => id).filter((id) => isIn(who, id)),
        people: await listColleagues(db),
      };
    },
  },
  "POST /debriefs": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, touch, subject, refuse } = asked;
      const { personIds, title, ...written } = body;
      const moment = await momentOf(asked);
      if (!body.teamIds.some((id) => isIn(who, id))) refuse("notYourTeam");
      if (!areDays(body, moment.today)) refuse("wrongDays");
      const open = await listTeams(db, who, { closed: false });
      if (!body.teamIds.every((id) => open.some((team) => team.id === id && team.kind === "team")))
        refuseAny("missing");
      if (!(await areColleagues(db, personIds))) refuseAny("missing");
      const members = await listMembers(db, body.teamIds);
      const leads = members.filter(({ lead }) => lead).map(({ personId }) => personId);
      const facilitators = new Set([who.personId, ...leads]);
      const all = [who.personId, ...personIds, ...leads, ...members.map((one) => one.personId)];
      const people = [...new Set(all)].slice(0, mostPeople);
      const id = newId();
      await insertDebrief(db, {
        ...written,
        id,
        title: title.trim(),
        kind: "team",
        subjectId: null,
        serviceId: null,
        openedAt: now,
        openedById: who.personId,
        requestIds: await listTroubled(db, who, {
          teamIds: body.teamIds,
          from: startOfDayInZone(moment.zone, body.fromDay),
          to: startOfDayInZone(moment.zone, dayAfter(body.untilDay, 1)),
        }),
        people: people.map((personId) => ({
          personId,
          part: facilitators.has(personId) ? "facilitator" : "participant",
        })),
      });
      const about = { title: title.trim(), href: hrefOf(id) };
      const telling = { key: `opened:${id}`, said: saidOpened.team, actorId: who.personId };
      await tell({ db, now, touch }, about, { ...telling, to: people });
      const leading = people.filter((personId) => facilitators.has(personId));
      await offerLessons({ db, now, touch }, "debrief-led", leading);
      subject("debrief", id);
      return { id };
    },
  },
  "GET /debriefs/:id": {
    access: colleagues,
    answer: async (asked) => readDebrief(await momentOf(asked), asked.params.id),
  },
  "GET /debriefs/:id/export": {
    access: colleagues,
    answer: async (asked) =>
      exportDebrief(
        await readDebrief(await momentOf(asked), asked.params.id),
        asked.query.format ?? "csv",
      ),
  },
};
