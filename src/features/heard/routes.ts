import { tellNews } from "#feature/inbox";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayAnswerFor } from "./access.ts";
import { heardContract, type Named } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import {
  deleteImprovement,
  insertAnswer,
  insertImprovement,
  listOwners,
  listWhoReads,
  lockImprovements,
  updateImprovement,
} from "./queries/answers.ts";
import {
  findTeamIn,
  findWave,
  isAbout,
  listUnits,
  listWaves,
  type WaveRow,
} from "./queries/reading.ts";
import { asUnit, asWave, mainKey, readTeam } from "./reading.ts";
import { isDayAhead, mostImprovements } from "./rules/improving.ts";

interface Params {
  readonly id: string;
  readonly teamId: string;
}

async function findBoth(
  db: Database,
  { id, teamId }: Params,
): Promise<{ wave: WaveRow; team: Named }> {
  const wave = found(await findWave(db, id));
  return { wave, team: found(await findTeamIn(db, id, teamId)) };
}

/** Only those who lead the team answer for it; to anybody else there is nothing to write. */
async function findMine(db: Database, who: Who, params: Params) {
  const both = await findBoth(db, params);
  if (!mayAnswerFor(who, params.teamId)) refuse("missing");
  return { ...both, of: { waveId: params.id, teamId: params.teamId } };
}

export const heardRoutes = routes(heardContract, {
  "GET /heard": {
    access: colleagues,
    answer: async ({ db }) => ({ rows: (await listWaves(db)).map(asWave) }),
  },
  "GET /heard/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => {
      const wave = found(await findWave(db, id));
      const wanted = { waveId: id, cellKey: mainKey(wave) };
      const units = await listUnits(db, who, wanted);
      return { wave: asWave(wave), about: wave.about, units: units.map(asUnit) };
    },
  },
  "GET /heard/:id/export": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => {
      found(await findWave(db, id));
      const units = await listUnits(db, who, { waveId: id });
      return fileOf(units.map(asUnit));
    },
  },
  "GET /heard/:id/teams/:teamId": {
    access: colleagues,
    answer: async ({ db, who, params }) => readTeam(db, who, await findBoth(db, params)),
  },
  "PUT /heard/:id/teams/:teamId/answer": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, refuse: no, subject, touch }) => {
      const { wave, team, of } = await findMine(db, who, params);
      const answer = { ...of, ...body, byPersonId: who.personId, at: now };
      if (!(await insertAnswer(db, answer))) no("changedMeanwhile");
      const href = `/surveys/results/${wave.id}/teams/${team.id}`;
      await tellNews({ db, now, touch }, [
        {
          kind: "heard",
          key: `heard:${wave.id}:${team.id}:${body.version}`,
          personIds: await listWhoReads(db, of),
          actorId: who.personId,
          at: now,
          title: `${team.name}: ${wave.name}`,
          said: `${team.name} says what it heard and what it will do`,
          href,
        },
      ]);
      subject("team", team.id);
      return null;
    },
  },
  "PUT /heard/:id/teams/:teamId/improvements/:improvementId": {
    access: colleagues,
    answer: async ({ db, who, now, params, body, refuse: no, subject }) => {
      const { of } = await findMine(db, who, params);
      const { version, ...fields } = body;
      const units = await listUnits(db, who, { waveId: params.id, units: isAbout(params.teamId) });
      const shown = units
        .filter(({ kind }) => kind === "provider" || kind === "staff")
        .flatMap(({ figures }) => figures.filter(({ said }) => said === "shown"));
      if (!shown.some(({ key }) => key === body.key)) no("wrongFigure");
      const owners = await listOwners(db, params.teamId);
      if (!owners.some(({ id }) => id === body.ownerId)) no("wrongOwner");
      if (!isDayAhead(body.dueDay, dayInZone(await findZone(db), now))) no("wrongDay");
      const taken = await lockImprovements(db, of);
      const one = { ...of, id: params.improvementId };
      if (version > 0) {
        if (!(await updateImprovement(db, { ...one, version }, fields))) no("changedMeanwhile");
      } else {
        if (taken.length >= mostImprovements) no("twoAtMost");
        if (!(await insertImprovement(db, { ...one, ...fields, madeAt: now })))
          no("changedMeanwhile");
      }
      subject("team", params.teamId);
      return null;
    },
  },
  "DELETE /heard/:id/teams/:teamId/improvements/:improvementId": {
    access: colleagues,
    answer: async ({ db, who, params, subject }) => {
      const { of } = await findMine(db, who, params);
      if (!(await deleteImprovement(db, { ...of, id: params.improvementId }))) refuse("missing");
      subject("team", params.teamId);
      return null;
    },
  },
  "POST /heard/:id/teams/:teamId/improvements/:improvementId/ending": {
    access: colleagues,
    answer: async ({ db, who, now, params, body: { how, version }, refuse: no, subject }) => {
      const { of } = await findMine(db, who, params);
      const ended = { endedHow: how, endedAt: how === null ? null : now };
      const one = { ...of, id: params.improvementId, version };
      if (!(await updateImprovement(db, one, ended))) no("changedMeanwhile");
      subject("team", params.teamId);
      return null;
    },
  },
});
