/** Rows as the contract has them. */
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { isLeader, mayAnswerFor } from "./access.ts";
import type {
  Gap,
  ImprovementAnswer,
  Named,
  NewestAnswer,
  TeamResults,
  UnitAnswer,
  WaveAnswer,
  WaveResults,
} from "./contract.ts";
import {
  type ImprovementRow,
  listAnswers,
  listEarlierImprovements,
  listImprovements,
  listOwners,
} from "./queries/answers.ts";
import {
  findNewest,
  findWave,
  isAbout,
  listComments,
  listResponses,
  listThemes,
  listTrends,
  listUnits,
  type UnitRow,
  type WaveRow,
} from "./queries/reading.ts";
import { changeOf } from "./rules/changes.ts";
import { askedOf, namedOf, overallKey } from "./rules/items.ts";

export const asWave = (row: WaveRow): Sendable<WaveAnswer> => ({
  id: row.id,
  surveyId: row.surveyId,
  name: row.name,
  kind: row.kind,
  mode: row.mode,
  number: row.number,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  releasedAt: row.releasedAt,
  asked: row.asked,
  answered: row.answered,
  items: namedOf(row.items),
});

/** The overall judgement, or what is asked first where there is none: what a cell of the matrix shows. */
export const mainKey = ({ items }: WaveRow): string | null => {
  const asked = askedOf(items);
  return overallKey(asked) ?? asked[0]?.key ?? null;
};

export const asUnit = ({ about, figures, ...unit }: UnitRow): UnitAnswer => ({
  ...unit,
  agreement: about.agreement,
  drivers: [...about.drivers],
  figures: figures.map(({ before, ...figure }) => ({
    ...figure,
    change: before && figure.figures ? changeOf(figure.figures.mean, before) : null,
  })),
});

const asImprovement = (row: ImprovementRow): ImprovementAnswer => ({
  ...row,
  change: row.before && row.after ? changeOf(row.after, row.before) : null,
});

/** A line for other pages: what all customers of a team say of it, or one customer team. */
export async function readNewest(
  db: Database,
  who: Who,
  of: { readonly teamId: string; readonly customerId: string | null },
): Promise<Sendable<NewestAnswer>> {
  const newest = await findNewest(db, of);
  const wave = newest && (await findWave(db, newest.waveId));
  if (!wave) return { wave: null, unit: null, isAnswered: false };
  const [unit] = await listUnits(db, who, { waveId: wave.id, units: newest.units });
  const answers = await listAnswers(db, who, { waveId: wave.id, teamId: of.teamId });
  return { wave: asWave(wave), unit: unit ? asUnit(unit) : null, isAnswered: answers.length > 0 };
}

/** What the team thinks that they say, less what they say. */
export function gapsOf(said: UnitAnswer | null, mirror: UnitAnswer | null): Gap[] {
  return (said?.figures ?? []).flatMap(({ key, figures }) => {
    const believed = mirror?.figures.find((one) => one.key === key)?.figures;
    return figures && believed ? [{ key, gap: changeOf(believed.mean, figures.mean) }] : [];
  });
}

async function readTrends(db: Database, who: Who, of: Parameters<typeof listTrends>[2]) {
  const rows = await listTrends(db, who, of);
  return rows.map(({ key, points }) => ({ key, points: [...points] }));
}

export async function readWave(
  db: Database,
  who: Who,
  wave: WaveRow,
): Promise<Sendable<WaveResults>> {
  const units = await listUnits(db, who, { waveId: wave.id, cellKey: mainKey(wave) });
  return {
    wave: asWave(wave),
    about: wave.about,
    units: units.map(asUnit),
    trends: await readTrends(db, who, { wave, teamId: null }),
  };
}

export async function readTeam(
  db: Database,
  who: Who,
  { wave, team }: { readonly wave: WaveRow; readonly team: Named },
): Promise<Sendable<TeamResults>> {
  const of = { waveId: wave.id, teamId: team.id };
  const rows = await listUnits(db, who, { waveId: wave.id, units: isAbout(team.id) });
  const units = rows.map(asUnit);
  const only = (...kinds: readonly string[]): UnitAnswer | null =>
    units.find(({ kind }) => kinds.includes(kind)) ?? null;
  const unit = only("provider", "staff");
  const mayAnswer = mayAnswerFor(who, team.id);
  const mayRead = unit !== null || isLeader(who);
  return {
    wave: asWave(wave),
    team,
    unit,
    cells: units.filter(({ kind }) => kind === "cell"),
    asCustomer: only("customer"),
    gaps: gapsOf(unit, only("mirror")),
    trends: await readTrends(db, who, { wave, teamId: team.id }),
    responses: unit ? await listResponses(db, wave.id, team.id) : [],
    comments: await listComments(db, who, of),
    themes: await listThemes(db, who, of),
    answers: await listAnswers(db, who, of),
    improvements: (await listImprovements(db, who, of)).map(asImprovement),
    earlier: (await listEarlierImprovements(db, who, of)).map(asImprovement),
    may: { answer: mayAnswer, read: mayRead },
    owners: mayAnswer ? await listOwners(db, team.id) : [],
  };
}
