/** Answers of the endpoints of waves. */
import { holdersOf } from "#feature/ballots";
import { findZone, listTeams } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayPrepare } from "../access.ts";
import { asWave } from "../answers.ts";
import type { preparingContract } from "../contract/surveys.ts";
import { planAhead, type ReckonedWave, type ToReckon, unheardIn } from "../planning.ts";
import {
  findSurvey,
  listKeyOwners,
  type NamedThing,
  namesOf,
  type SurveyRow,
} from "../queries/preparing.ts";
import { findWaves, holdWave, listGroups, listWaves } from "../queries/waves.ts";
import { countBurden } from "../rules/planning.ts";
import { repeated } from "../rules/repeating.ts";
import {
  areDealings,
  areWaveDays,
  doOverlap,
  earliestAfter,
  pollsOf,
  type WaveDays,
} from "../rules/waves.ts";
import { callOff, planWaves, releaseSealed } from "../running.ts";

type Answers = Pick<
  RoutesOf<typeof preparingContract>,
  | "GET /surveys/ahead"
  | "GET /surveys/:id/plan"
  | "POST /surveys/:id/waves"
  | "GET /waves/:id"
  | "POST /waves/:id/call-off"
  | "POST /waves/:id/release"
>;

export const waveAnswers: Answers = {
  "GET /surveys/ahead": {
    access: colleagues,
    answer: async ({ db, who, now, refuse }) => {
      if (!mayPrepare(who)) refuse("notYours");
      const today = dayInZone(await findZone(db), now);
      const named = await namesOfTeams(db, who);
      return { ahead: (await planAhead(db, [], today)).map((wave) => asAhead(wave, named)) };
    },
  },
  "GET /surveys/:id/plan": {
    access: colleagues,
    answer: async ({ db, who, params, query, now, refuse }) => {
      const survey = found(await findSurvey(db, who, params.id));
      if (!mayPrepare(who)) refuse("notYours");
      const today = dayInZone(await findZone(db), now);
      const { opensOn = earliestAfter(query.untilDay, today), fromDay, untilDay } = query;
      const days = { fromDay, untilDay, opensOn };
      if (opensOn < today || !areDealings(days)) refuse("wrongDays");
      const thought = thoughtOf(survey, repeated(days, query.every ?? 1, query.times ?? 1));
      const ahead = await planAhead(db, thought, today);
      const first = ahead.find(({ lotOf }) => lotOf === survey.id)!;
      const named = await namesOfTeams(db, who);
      return {
        ...countBurden(first),
        groups: first.groups.map(({ kind, providerId, teamId, eligible, personIds }) => ({
          kind,
          provider: named(providerId),
          team: named(teamId),
          eligible,
          asked: personIds.length,
        })),
        unheard: unheardIn(first).flatMap(({ providerId, ...one }) => {
          const provider = named(providerId);
          return provider ? [{ ...one, provider }] : [];
        }),
        ahead: ahead.map((wave) => asAhead(wave, named)),
        later: thought.length - ahead.filter(({ waveId }) => waveId === null).length,
      };
    },
  },
  "POST /surveys/:id/waves": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, subject, refuse } = asked;
      const { waves } = body;
      const survey = found(await findSurvey(db, who, params.id, "hold"));
      if (!mayPrepare(who)) refuse("notYours");
      if (survey.retiredAt) refuse("retired");
      const today = dayInZone(await findZone(db), now);
      if (!waves.every((wave) => areWaveDays(wave, today))) refuse("wrongDays");
      const running = (await listWaves(db, who, survey.id)).filter(
        ({ state }) => state !== "dropped",
      );
      if (doOverlap([...running, ...waves])) refuse("overlaps");
      const polls = pollsOf(survey.mode, waves) ?? refuse("needsHolders");
      if (!(await areOwners(db, polls))) refuse("needsHolders");
      const planned = await planWaves(asked, { survey, waves, polls, byId: who.personId });
      if (!planned) refuse("sameWave");
      subject("survey", survey.id);
      return { ids: waves.map(({ id }) => id) };
    },
  },
  "GET /waves/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const wave = found((await findWaves(db, who, [params.id]))[0]);
      const { id, name, kind, mode } = found(await findSurvey(db, who, wave.surveyId));
      const holders = mode === "anonymous" ? await holdersOf(db, wave.id) : [];
      const names = await namesOf(
        db,
        holders.map(({ holderId }) => holderId),
      );
      return {
        wave: asWave(wave),
        survey: { id, name, kind, mode },
        groups: await listGroups(db, wave.id),
        holders: holders.map((holder) => ({
          id: holder.holderId,
          name: names.find((one) => one.id === holder.holderId)?.name ?? "",
          isLost: !holder.keyIsPresent,
          handedOn: holder.handedOn,
        })),
        isHolder: holders.some(({ holderId }) => holderId === who.personId),
        mayPrepare: mayPrepare(who),
      };
    },
  },
  "POST /waves/:id/call-off": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, subject, touch, refuse }) => {
      const wave = found(await holdWave(db, who, params.id));
      if (!mayPrepare(who)) refuse("notYours");
      if (wave.state === "released" || wave.state === "dropped") refuse("over");
      if (wave.version !== body.version)
        refuse("changedMeanwhile", { facts: { version: wave.version } });
      await callOff(db, wave, now);
      touch(`wave:${wave.id}`);
      subject("wave", wave.id);
      return null;
    },
  },
  "POST /waves/:id/release": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, tell, subject, touch, refuse }) => {
      const wave = found(await holdWave(db, who, params.id));
      const holders = wave.mode === "anonymous" ? await holdersOf(db, wave.id) : [];
      if (wave.state !== "closed") refuse("notClosed");
      if (!holders.some(({ holderId }) => holderId === who.personId)) refuse("notHolder");
      if (!(await releaseSealed(db, wave.id, { privateKey: body.privateKey, now })))
        refuse("wrongKey");
      await tell("surveys.released", { waveId: wave.id });
      touch(`wave:${wave.id}`);
      subject("wave", wave.id);
      return null;
    },
  },
};

/** Whether each share is for a colleague who is here, under the key pair that they have now. */
async function areOwners(
  db: Database,
  polls: NonNullable<ReturnType<typeof pollsOf>>,
): Promise<boolean> {
  if (polls.length === 0) return true;
  const ids = polls.flatMap(({ shares }) => shares.map(({ holderId }) => holderId));
  const owners = new Map((await listKeyOwners(db, ids)).map(({ id, keyId }) => [id, keyId]));
  return polls.every(({ shares }) =>
    shares.every(({ holderId, keyId }) => owners.get(holderId) === keyId),
  );
}

/** Those that are thought of, each with a lot of its own. */
const thoughtOf = (
  { id, name, kind, asksMirror }: Pick<SurveyRow, "id" | "name" | "kind" | "asksMirror">,
  all: readonly Pick<WaveDays, "fromDay" | "untilDay" | "opensOn">[],
): ToReckon[] =>
  all.map(({ opensOn, ...days }, at) => ({
    ...days,
    surveyId: id,
    surveyName: name,
    waveId: null,
    kind,
    asksMirror,
    day: opensOn,
    lotOf: at === 0 ? id : `${id}:${at}`,
  }));

function asAhead(wave: ReckonedWave, named: (id: string | null) => NamedThing | null) {
  const { people, spared } = countBurden(wave);
  return {
    waveId: wave.waveId,
    survey: { id: wave.surveyId, name: wave.surveyName },
    opensOn: wave.day,
    people,
    spared,
    short: wave.short.map(({ providerId, teamId, ...one }) => ({
      ...one,
      provider: named(providerId),
      team: named(teamId),
    })),
    isGuess: wave.isGuess,
  };
}

async function namesOfTeams(db: Database, who: Who) {
  const open = await listTeams(db, who, { closed: false });
  const names = new Map(open.map(({ id, name }) => [id, { id, name }]));
  return (id: string | null): NamedThing | null => (id === null ? null : (names.get(id) ?? null));
}
