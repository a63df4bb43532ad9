/** Answers of the endpoints of parity. */
import { findSegments } from "#feature/outcomes";
import { type Impact, impacts } from "#feature/promises";
import { medianDoneOf } from "#feature/relationships";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayEditParityOf, writersOfParity } from "./access.ts";
import {
  asLikesTaken,
  asMonth,
  asNamed,
  asOutside,
  asOutsideTaken,
  asRow,
  asTeam,
  worseFirst,
  writtenOf,
} from "./answers.ts";
import {
  type Compared,
  compareServices,
  firstOfResult,
  type Moment,
  momentOf,
} from "./comparing.ts";
import { parityContract } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { countsByTeam, countsOf } from "./figures.ts";
import { nameLike, takeLikeAway } from "./naming.ts";
import { kindsAt, standingAt, endOfMonth } from "./over-time.ts";
import { deleteOutside, findOutside, holdMonth, setOutside } from "./queries/outside.ts";
import { findComparable, findLeads, findLikes, type ServiceRow } from "./queries/services.ts";
import { decideMonths, readMonths } from "./reading.ts";
import { type DecidedLike, decideLikes, type Known, readLikes } from "./reading-likes.ts";
import { mayBeTold, monthBefore, tolerance } from "./rules.ts";

/** Months outside are shown as far back, the newest first. */
const monthsShown = 60;

export const parityRoutes = routes(parityContract, {
  "GET /parity": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const moment = await momentOf(db, now);
      const services = await findComparable(db, who, { teamId: query.teamId });
      const compared = await compareServices(db, services, moment);
      const named = new Set(compared.map(({ service }) => service.id));
      const others = services.filter(({ id }) => !named.has(id));
      const leads = await findLeads(
        db,
        others.map(({ teamId }) => teamId),
      );
      return {
        rows: worseFirst(compared).map((one) => asRow(one, who)),
        uncompared: others.map((service) => ({
          service: asNamed(service),
          team: asTeam(service),
          leads: leads.get(service.teamId) ?? [],
          may: { edit: mayEditParityOf(who, service.teamId) },
        })),
        counts: countsOf(compared),
        teams: countsByTeam(compared),
        tolerance,
        since: firstOfResult(moment),
        may: { bringLikes: writersOfParity.admits(who) },
      };
    },
  },
  "GET /parity/export": {
    access: colleagues,
    answer: async ({ db, who, query, now }) => {
      const services = await findComparable(db, who, { teamId: query.teamId });
      const moment = await momentOf(db, now);
      const compared = await compareServices(db, services, moment);
      const rows = worseFirst(compared).map((one) => asRow(one, who));
      return fileOf(rows, query.form, dayInZone(moment.zone, now));
    },
  },
  "POST /parity/likes/preview": {
    access: writersOfParity,
    answer: async ({ db, who, body, refuse: no }) => {
      const lines = readLikes(body.text, body.form);
      if (typeof lines === "string") return no(lines);
      return asLikesTaken(decideLikes(lines, await knownTo(db, who)));
    },
  },
  "POST /parity/likes": {
    access: writersOfParity,
    answer: async ({ db, who, body, now, refuse: no }) => {
      const lines = readLikes(body.text, body.form);
      if (typeof lines === "string") return no(lines);
      const decided = decideLikes(lines, await knownTo(db, who));
      // Each locks its service: in one order, so that two files never wait for each other.
      for (const { serviceId, like } of changesOf(decided).toSorted(byService))
        await nameLike(db, { serviceId, like, byPersonId: who.personId, now });
      return asLikesTaken(decided);
    },
  },
  "GET /parity/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, query, now }) => {
      const service = found((await findComparable(db, who, { id }))[0]);
      const moment = await momentOf(db, now);
      const [compared] = await compareServices(db, [service], moment);
      return {
        service: asNamed(service),
        team: asTeam(service),
        row: compared ? asRow(compared, who) : null,
        leads: (await findLeads(db, [service.teamId])).get(service.teamId) ?? [],
        ...(query.only === "row" ? noDetail : await detailOf(db, id, compared, moment)),
        may: { edit: mayEditParityOf(who, service.teamId) },
      };
    },
  },
  "PUT /parity/:id/like": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      await findEditable(db, who, id);
      const { was, ...like } = body;
      found((await findSegments(db, who, like.segmentId))[0]);
      const named = await nameLike(db, {
        serviceId: id,
        like,
        was,
        byPersonId: who.personId,
        now,
      });
      if (named === "changedMeanwhile") return no(named);
      subject("service", id);
      return { id: named };
    },
  },
  "POST /parity/:id/like/removal": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id }, body: { was }, now, refuse: no, subject }) => {
      await findEditable(db, who, id);
      if (!(await takeLikeAway(db, { serviceId: id, was, now }))) no("changedMeanwhile");
      subject("service", id);
      return null;
    },
  },
  "PUT /parity/:id/outside/:month": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id, month }, body, now, refuse: no, subject }) => {
      await findEditable(db, who, id);
      if (!mayBeTold(month, (await momentOf(db, now)).present)) no("wrongMonth");
      if (body.kept > body.total) no("keptOverTotal");
      const stands = await holdMonth(db, id, month);
      const { version = stands, ...written } = body;
      if (version !== stands) no("changedMeanwhile");
      const by = { serviceId: id, byPersonId: who.personId, at: now };
      await setOutside(db, by, [{ ...written, month, source: body.source.trim() }]);
      subject("service", id);
      return { version: (await holdMonth(db, id, month))! };
    },
  },
  "DELETE /parity/:id/outside/:month": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id, month }, query, refuse: no, subject }) => {
      await findEditable(db, who, id);
      const stands = found(await holdMonth(db, id, month));
      if ((query.version ?? stands) !== stands) no("changedMeanwhile");
      await deleteOutside(db, id, month);
      subject("service", id);
      return null;
    },
  },
  "POST /parity/:id/outside/preview": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id }, body, now, refuse: no }) => {
      await findEditable(db, who, id);
      const decided = await decideCsv(db, id, body, now);
      return typeof decided === "string" ? no(decided) : asOutsideTaken(decided);
    },
  },
  "POST /parity/:id/outside": {
    access: writersOfParity,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      await findEditable(db, who, id);
      const decided = await decideCsv(db, id, body, now);
      if (typeof decided === "string") return no(decided);
      const taken = decided.flatMap((line) =>
        line.state === "new" || line.state === "changed" ? [line] : [],
      );
      await setOutside(db, { serviceId: id, byPersonId: who.personId, at: now }, taken);
      subject("service", id);
      return asOutsideTaken(decided);
    },
  },
});

const changesOf = (lines: readonly DecidedLike[]) =>
  lines.flatMap((line) => (line.state === "new" || line.state === "changed" ? [line] : []));
const byService = (one: { serviceId: string }, other: { serviceId: string }): number =>
  one.serviceId < other.serviceId ? -1 : 1;

async function findEditable(db: Database, who: Who, id: string): Promise<ServiceRow> {
  const service = found((await findComparable(db, who, { id }))[0]);
  return mayEditParityOf(who, service.teamId) ? service : refuse("missing");
}

const noDetail = { impacts: [], months: [], medianInside: null, outside: [] };

async function detailOf(db: Database, id: string, compared: Compared | undefined, moment: Moment) {
  const since = monthBefore(moment.present, monthsShown - 1);
  return {
    impacts: compared ? impactsOf(compared, moment.now) : [],
    months: compared ? monthsOf(compared, moment) : [],
    medianInside: compared ? await medianOf(db, id, moment) : null,
    outside: (await findOutside(db, [id], since)).map(asOutside),
  };
}

const impactsOf = ({ sides }: Compared, now: Date) =>
  impacts.map((impact: Impact) => ({ impact, kinds: kindsAt(sides, impact, now) }));

const monthsOf = ({ sides, months }: Compared, { zone, now }: Moment) =>
  months.map((month) => ({
    ...asMonth(month),
    promise: standingAt(sides, endOfMonth(zone, month.month, now)),
  }));

async function medianOf(db: Database, id: string, moment: Moment) {
  const { n, value, low, high } = await medianDoneOf(db, id, firstOfResult(moment), moment.now);
  return { n, value, low, high };
}

async function knownTo(db: Database, who: Who): Promise<Known> {
  const services = await findComparable(db, who);
  const likes = await findLikes(
    db,
    services.map(({ id }) => id),
  );
  const present = new Map(
    likes.filter(({ until }) => until === null).map((like) => [like.serviceId, writtenOf(like)]),
  );
  return {
    services: services.map(({ id, name, teamId, teamName }) => ({
      id,
      name,
      teamName,
      mayEdit: mayEditParityOf(who, teamId),
      like: present.get(id) ?? null,
    })),
    segments: await findSegments(db, who),
  };
}

async function decideCsv(
  db: Database,
  serviceId: string,
  { csv, source }: { csv: string; source: string },
  now: Date,
) {
  const { present, zone } = await momentOf(db, now);
  const lines = readMonths(csv, { present, today: dayInZone(zone, now), source: source.trim() });
  if (typeof lines === "string") return lines;
  const there = await findOutside(db, [serviceId], "2000-01");
  return decideMonths(lines, new Map(there.map((row) => [row.month, row])));
}
