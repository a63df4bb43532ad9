/** Answers of the endpoints that prepare surveys. */
import { listTeams } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found, refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayPrepare } from "../access.ts";
import { asWave } from "../answers.ts";
import type { preparingContract } from "../contract/surveys.ts";
import {
  findSurvey,
  insertSurvey,
  listKeyOwners,
  listSurveys,
  type NamedThing,
  setRetired,
  updateSurvey,
} from "../queries/preparing.ts";
import { findWaves, listWaves, type WaveRow } from "../queries/waves.ts";
import { type WrongItems, wrongWith } from "../rules/items.ts";
import type { Item, SurveyKind } from "../contract/items.ts";
import { library, usualKeys } from "../rules/library.ts";

type Answers = Pick<
  RoutesOf<typeof preparingContract>,
  | "GET /surveys"
  | "GET /surveys/library"
  | "GET /surveys/choices"
  | "POST /surveys"
  | "GET /surveys/:id"
  | "PUT /surveys/:id"
  | "PUT /surveys/:id/retired"
>;

const usualLimit = 50;

interface Written {
  readonly items: readonly Item[];
  readonly asksMirror: boolean;
  readonly providerIds: readonly string[];
}

/** The reason why this cannot be asked, or null. */
function wrongInWritten(kind: SurveyKind, written: Written): WrongItems | "noMirror" | null {
  const namesTeams = written.asksMirror || written.providerIds.length > 0;
  return kind === "pulse" && namesTeams ? "noMirror" : wrongWith(written.items);
}

async function listProviders(db: Database, who: Who): Promise<NamedThing[]> {
  const teams = await listTeams(db, who, { closed: false });
  return teams.map(({ id, name }) => ({ id, name }));
}

async function areTeams(db: Database, who: Who, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const known = new Set((await listProviders(db, who)).map(({ id }) => id));
  return ids.every((id) => known.has(id));
}

function waveOf(id: string | null, waves: ReadonlyMap<string, WaveRow>) {
  const wave = id === null ? undefined : waves.get(id);
  return wave ? asWave(wave) : null;
}

export const preparingAnswers: Answers = {
  "GET /surveys": {
    access: colleagues,
    answer: async ({ db, who, query }) => {
      const { retired = false, limit = usualLimit } = query;
      const after = readCursor(query.cursor, ["instant", "id"]);
      const rows = await listSurveys(db, who, { retired, after, limit: limit + 1 });
      const page = pageOf(rows, limit, (row) => [row.madeAt.toISOString(), row.id]);
      const ids = page.rows.flatMap(({ waveId }) => (waveId === null ? [] : [waveId]));
      const waves = new Map((await findWaves(db, who, ids)).map((wave) => [wave.id, wave]));
      return {
        rows: page.rows.map(({ id, kind, mode, name, retiredAt, waveId }) => ({
          id,
          kind,
          mode,
          name,
          retiredAt,
          wave: waveOf(waveId, waves),
        })),
        nextCursor: page.nextCursor,
        mayPrepare: mayPrepare(who),
      };
    },
  },
  "GET /surveys/library": {
    access: colleagues,
    answer: async ({ query }) => ({
      items: [...library[query.kind]],
      usualKeys: [...usualKeys[query.kind]],
    }),
  },
  "GET /surveys/choices": {
    access: colleagues,
    answer: async ({ db, who, refuse }) => {
      if (!mayPrepare(who)) refuse("notYours");
      return {
        teams: await listProviders(db, who),
        holders: await listKeyOwners(db, "to choose from"),
      };
    },
  },
  "POST /surveys": {
    access: colleagues,
    answer: async ({ db, who, body, now, subject, refuse }) => {
      if (!mayPrepare(who)) refuse("notYours");
      const wrong = wrongInWritten(body.kind, body);
      if (wrong) refuse(wrong);
      if (!(await areTeams(db, who, body.providerIds))) refuseAny("missing");
      const id = newId();
      await insertSurvey(db, {
        ...body,
        id,
        name: body.name.trim(),
        madeById: who.personId,
        madeAt: now,
      });
      subject("survey", id);
      return { id };
    },
  },
  "GET /surveys/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      const survey = found(await findSurvey(db, who, params.id));
      const waves = await listWaves(db, who, survey.id);
      return {
        survey: { ...survey, mayPrepare: mayPrepare(who) },
        waves: waves.map((wave) => asWave(wave)),
      };
    },
  },
  "PUT /surveys/:id": {
    access: colleagues,
    answer: async ({ db, who, params, body, subject, refuse }) => {
      const { version, ...written } = body;
      const survey = found(await findSurvey(db, who, params.id, "hold"));
      if (!mayPrepare(who)) refuse("notYours");
      if (survey.version !== version)
        refuse("changedMeanwhile", { facts: { version: survey.version } });
      const wrong = wrongInWritten(survey.kind, written);
      if (wrong) refuse(wrong);
      if (!(await areTeams(db, who, written.providerIds))) refuseAny("missing");
      subject("survey", survey.id);
      return {
        version: await updateSurvey(db, survey.id, { ...written, name: written.name.trim() }),
      };
    },
  },
  "PUT /surveys/:id/retired": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, subject, refuse }) => {
      const survey = found(await findSurvey(db, who, params.id, "hold"));
      if (!mayPrepare(who)) refuse("notYours");
      if (survey.version !== body.version)
        refuse("changedMeanwhile", { facts: { version: survey.version } });
      const running = (await listWaves(db, who, survey.id)).some(({ state }) =>
        ["planned", "open", "closed"].includes(state),
      );
      if (body.retired && running) refuse("stillRuns");
      subject("survey", survey.id);
      return { version: await setRetired(db, survey.id, body.retired ? now : null) };
    },
  },
};
