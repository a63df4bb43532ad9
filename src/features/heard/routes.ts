import { deleteAction, endAction, insertAction, updateAction } from "#feature/debriefs";
import { tellNews } from "#feature/inbox";
import { findVisibleTeam, findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayAnswerFor } from "./access.ts";
import { heardContract, type Named } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { insertAnswer, listOwners, listWhoReads, lockImprovements } from "./queries/answers.ts";
import {
  findTeamIn,
  findWave,
  isAbout,
  listUnits,
  listWaves,
  type WaveRow,
} from "./queries/reading.ts";
import { asUnit, asWave, readNewest, readTeam, readWave } from "./reading.ts";
import { isDayAhead, whyNotBeside } from "./rules/improving.ts";

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

/** Its figure is one of the survey, which the next wave tests. */
const inWords = {
  measure: "words",
  words: "What the next wave of the survey says of it",
  teamId: null,
  customerTeamId: null,
} as const;

export const heardRoutes = routes(heardContract, {
  "GET /heard": {
    access: colleagues,
    answer: async ({ db }) => ({ rows: (await listWaves(db)).map(asWave) }),
  },
  "GET /heard/:id": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => readWave(db, who, found(await findWave(db, id))),
  },
  "GET /heard/:id/export": {
    access: colleagues,
    answer: async ({ db, who, params: { id } }) => {
      const wave = found(await findWave(db, id));
      const units = (await listUnits(db, who, { waveId: id })).map(asUnit);
      return fileOf({ wave: asWave(wave), about: wave.about, units });
    },
  },
  "GET /teams/:id/heard": {
    access: colleagues,
    answer: async ({ db, who, params: { id }, query }) => {
      found(await findVisibleTeam(db, who, id));
      return readNewest(db, who, { teamId: id, customerId: query.customer ?? null });
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
    answer: async ({ db, who, now, params, body, refuse: no, subject, touch }) => {
      const { of, wave } = await findMine(db, who, params);
      const { version, key, ...fields } = body;
      const units = await listUnits(db, who, { waveId: params.id, units: isAbout(params.teamId) });
      const shown = units
        .filter(({ kind }) => kind === "provider" || kind === "staff")
        .flatMap(({ figures }) => figures.filter(({ said }) => said === "shown"));
      if (!shown.some((figure) => figure.key === key)) no("wrongFigure");
      const owners = await listOwners(db, params.teamId);
      if (!owners.some(({ id }) => id === body.ownerId)) no("wrongOwner");
      if (!isDayAhead(body.dueDay, dayInZone(await findZone(db), now))) no("wrongDay");
      const taken = await lockImprovements(db, of);
      const id = params.improvementId;
      const action = { ...fields, ...inWords, itemKey: key };
      const wrong = whyNotBeside(taken, { id, key, isNew: version === 0 });
      if (wrong) no(wrong);
      if (version > 0) {
        const isHere = taken.some((one) => one.id === id);
        if (!isHere || !(await updateAction(db, { id, version }, action))) no("changedMeanwhile");
      } else {
        const origin = { waveId: of.waveId, heardTeamId: of.teamId };
        if (!(await insertAction(db, { ...action, ...origin, id, madeAt: now })))
          no("changedMeanwhile");
      }
      await tellNews({ db, now, touch }, [
        {
          kind: "heard",
          key: `heard:owner:${id}:${fields.ownerId}`,
          personIds: [fields.ownerId],
          actorId: who.personId,
          at: now,
          title: fields.what,
          said: `An action after ${wave.name} is yours now`,
          href: `/surveys/results/${wave.id}/teams/${of.teamId}`,
        },
      ]);
      subject("team", params.teamId);
      return null;
    },
  },
  "DELETE /heard/:id/teams/:teamId/improvements/:improvementId": {
    access: colleagues,
    answer: async ({ db, who, params, subject }) => {
      const { of } = await findMine(db, who, params);
      const id = found(
        (await lockImprovements(db, of)).find((one) => one.id === params.improvementId),
      ).id;
      await deleteAction(db, id);
      subject("team", params.teamId);
      return null;
    },
  },
  "POST /heard/:id/teams/:teamId/improvements/:improvementId/ending": {
    access: colleagues,
    answer: async ({ db, who, now, params, body: { how, version }, refuse: no, subject }) => {
      const { of } = await findMine(db, who, params);
      const ended = { endedHow: how, endedAt: how === null ? null : now, said: "" };
      const id = found(
        (await lockImprovements(db, of)).find((one) => one.id === params.improvementId),
      ).id;
      if (!(await endAction(db, { id, version }, ended))) no("changedMeanwhile");
      subject("team", params.teamId);
      return null;
    },
  },
});
