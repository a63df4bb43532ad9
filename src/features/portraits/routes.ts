/** Answers of the endpoints of what teams say of themselves. */
import { findService } from "#feature/catalogue";
import { findPriorities } from "#feature/goals";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues, signedIn } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayWriteFor } from "./access.ts";
import { asHint, asParts, asPriority, asRhythm, asVersion, foundIn, named } from "./answers.ts";
import { parts, portraitsContract, type Reason } from "./contract.ts";
import { hoursAt } from "./hours.ts";
import {
  countStanding,
  findHints,
  findHoursOf,
  findTeamOfService,
  findTeamPortrayed,
  findVersions,
  findWords,
  findZoneOf,
  type HintRow,
  insertHint,
  setAside,
  setHintRetired,
  takeUpAgain,
  type TeamRow,
  updateHint,
  writeWords,
} from "./queries.ts";
import { readMending } from "./mending.ts";
import { findWeek } from "./rhythm/keeping-up.ts";
import { findKeptReasons } from "./rhythm/queries.ts";
import { hasRoom, shareOf } from "./rules.ts";

const versionsAPage = 50;
const versionsAtMost = 500;

export const portraitsRoutes = routes(portraitsContract, {
  "GET /teams/:id/portrait": {
    access: signedIn,
    answer: async ({ db, who, params: { id }, now }) => {
      const team = found(await findTeamPortrayed(db, who, id));
      const write = mayWriteFor(who, id);
      const hours = await findHoursOf(db, id);
      const kept = await findKeptReasons(db, who, id);
      return {
        team: named(team),
        words: asParts(await findWords(db, who, id)),
        hints: (await findHints(db, who, { teamId: id })).map((hint) => asHint(hint, kept)),
        found: write ? foundIn(kept, now) : [],
        hours: hours ? hoursAt(hours, now) : null,
        may: { write },
      };
    },
  },
  "GET /teams/:id/words": {
    access: signedIn,
    answer: async ({ db, who, params: { id } }) => {
      const team = found(await findTeamPortrayed(db, who, id));
      const said = [];
      let more = false;
      for (const part of parts) {
        const which = { teamId: id, part, most: versionsAtMost + 1 };
        const versions = await findVersions(db, who, which);
        more ||= versions.length > versionsAtMost;
        said.push({ part, versions: versions.slice(0, versionsAtMost).map(asVersion) });
      }
      return { team: named(team), parts: said, more };
    },
  },
  "GET /teams/:id/words/:part": {
    access: signedIn,
    answer: async ({ db, who, params: { id, part }, query: { before = null } }) => {
      const team = found(await findTeamPortrayed(db, who, id));
      const which = { teamId: id, part, before, most: versionsAPage + 1 };
      const versions = await findVersions(db, who, which);
      return {
        team: named(team),
        versions: versions.slice(0, versionsAPage).map(asVersion),
        more: versions.length > versionsAPage,
      };
    },
  },
  "PUT /teams/:id/words/:part": {
    access: signedIn,
    answer: async ({ db, who, params: { id, part }, body, now, refuse: no, subject }) => {
      await findOwnTeam(db, who, id);
      const by = { teamId: id, part, byPersonId: who.personId, at: now };
      const words = body.words.trim();
      const written = await writeWords(db, { ...by, words, version: body.version });
      const [newest] = await findVersions(db, who, { teamId: id, part, most: 1 });
      if (!written || !newest) no("changedMeanwhile", { facts: { version: newest?.version ?? 0 } });
      subject("team", id);
      return { part, ...asVersion(found(newest)) };
    },
  },
  "POST /teams/:id/hints": {
    access: signedIn,
    answer: async ({ db, who, params: { id: teamId }, body, now, refuse: no, subject }) => {
      await findOwnTeam(db, who, teamId);
      const { serviceId, says, reason } = body;
      if (!(await isOfTeam(db, teamId, serviceId))) no("otherTeam");
      if (reason !== null && !(await saysSo(db, who, teamId, serviceId, reason))) no("notFound");
      if (!hasRoom(await countStanding(db, { teamId, serviceId }))) no("enoughHints");
      const hint = { id: newId(), teamId, serviceId, reason, says: says.trim() };
      await insertHint(db, { ...hint, byPersonId: who.personId, at: now });
      subject("team", teamId);
      return { id: hint.id };
    },
  },
  "PUT /hints/:id": {
    access: signedIn,
    answer: async ({ db, who, params: { id }, body, now, refuse: no, subject }) => {
      const hint = await findOwnHint(db, who, id);
      if (hint.retired) refuse("missing");
      const { teamId } = hint;
      const { serviceId, version } = body;
      if (!(await isOfTeam(db, teamId, serviceId))) no("otherTeam");
      const moves = serviceId !== hint.serviceId;
      if (moves && !hasRoom(await countStanding(db, { teamId, serviceId }))) no("enoughHints");
      // What the figures said was said of one service.
      const reason = moves ? null : hint.reason;
      const written = { id, serviceId, says: body.says.trim(), reason, version };
      const by = { byPersonId: who.personId, at: now };
      if (!(await updateHint(db, { ...written, ...by })))
        no("changedMeanwhile", { facts: { version: hint.version } });
      subject("team", teamId);
      return null;
    },
  },
  "POST /hints/:id/retire": {
    access: signedIn,
    answer: async ({ db, who, params: { id }, now, subject }) => {
      const { teamId, retired } = await findOwnHint(db, who, id);
      if (!retired) await setHintRetired(db, id, now);
      subject("team", teamId);
      return null;
    },
  },
  "POST /hints/:id/restore": {
    access: signedIn,
    answer: async ({ db, who, params: { id }, refuse: no, subject }) => {
      const { teamId, serviceId, retired } = await findOwnHint(db, who, id);
      if (retired && !hasRoom(await countStanding(db, { teamId, serviceId }))) no("enoughHints");
      await setHintRetired(db, id, null);
      subject("team", teamId);
      return null;
    },
  },
  "GET /services/:id/hints": {
    access: signedIn,
    answer: async ({ db, who, params: { id } }) => {
      const { teamId, teamName } = found(await findService(db, who, id));
      const team = await findTeamPortrayed(db, who, teamId);
      // A guest sees the service of another team, and no more of that team than its name.
      if (!team) return { team: { id: teamId, name: teamName }, rows: [], saysHowToAsk: false };
      const kept = await findKeptReasons(db, who, teamId);
      const hints = await findHints(db, who, { teamId, serviceId: id });
      const said = await findVersions(db, who, { teamId, part: "ask", most: 1 });
      return {
        team: named(team),
        rows: hints.map((hint) => asHint(hint, kept)),
        saysHowToAsk: said.some(({ words }) => words !== ""),
      };
    },
  },
  "PUT /services/:id/set-aside/:reason": {
    access: signedIn,
    answer: async ({ db, who, params: { id, reason }, now, subject }) => {
      await findOwnService(db, who, id);
      await setAside(db, { serviceId: id, reason, byPersonId: who.personId, at: now });
      subject("service", id);
      return null;
    },
  },
  "DELETE /services/:id/set-aside/:reason": {
    access: signedIn,
    answer: async ({ db, who, params: { id, reason }, subject }) => {
      await findOwnService(db, who, id);
      await takeUpAgain(db, id, reason);
      subject("service", id);
      return null;
    },
  },
  "GET /teams/:id/priorities": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, now }) => {
      const team = found(await findTeamPortrayed(db, who, id));
      const { own, above } = await findPriorities(db, id, now);
      return {
        team: named(team),
        own: own.map(asPriority(id)),
        above: above.map(asPriority(id)),
      };
    },
  },
  "GET /teams/:id/mending": {
    access: colleagues,
    answer: async (asked) => {
      const team = found(await findTeamPortrayed(asked.db, asked.who, asked.params.id));
      return readMending(asked, named(team));
    },
  },
  "GET /teams/:id/rhythm": {
    access: signedIn,
    answer: async ({ db, who, params: { id }, now }) => {
      const team = found(await findTeamPortrayed(db, who, id));
      const hours = await findHoursOf(db, id);
      const zone = await findZoneOf(db, hours);
      return asRhythm(team, await findWeek(db, team, zone, now), hours);
    },
  },
});

/** The team, if the person may write for it. To whoever may not, it is as if there were nothing to write. */
async function findOwnTeam(db: Database, who: Who, id: string): Promise<TeamRow> {
  const team = found(await findTeamPortrayed(db, who, id));
  if (!mayWriteFor(who, id)) refuse("missing");
  return team;
}

async function findOwnHint(db: Database, who: Who, id: string): Promise<HintRow> {
  const hint = found((await findHints(db, who, { id }))[0]);
  if (!mayWriteFor(who, hint.teamId)) refuse("missing");
  return hint;
}

async function findOwnService(db: Database, who: Who, id: string): Promise<void> {
  const { teamId } = found(await findService(db, who, id));
  if (!mayWriteFor(who, teamId)) refuse("missing");
}

/** Null is every service of the team. */
async function isOfTeam(db: Database, teamId: string, serviceId: string | null): Promise<boolean> {
  return serviceId === null || (await findTeamOfService(db, serviceId)) === teamId;
}

/** Whether the figures say this of the service now, so that a hint may show them. */
async function saysSo(
  db: Database,
  who: Who,
  teamId: string,
  serviceId: string | null,
  reason: Reason,
): Promise<boolean> {
  const kept = await findKeptReasons(db, who, teamId);
  const row = kept.find((one) => one.serviceId === serviceId && one.reason === reason);
  return row !== undefined && shareOf(row) !== null;
}
