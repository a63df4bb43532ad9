/** What happens when a wave is released: everything is reckoned once and kept. */
import { setImmediate as othersTurn } from "node:timers/promises";
import { clustersOf } from "#feature/defects";
import { tellNews } from "#feature/inbox";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Database } from "#platform/database/open.ts";
import {
  type AtomRow,
  beginWave,
  findReleased,
  insertThemes,
  insertUnits,
  listAtoms,
  listCommentWords,
  listUnreckoned,
  listWhoHears,
} from "./queries/releasing.ts";
import { askedOf, type Asked, scoreOf } from "./rules/items.ts";
import { aboutOf } from "./rules/agreeing.ts";
import type { AtomAnswers } from "./rules/answered.ts";
import { reckonUnits, type Unit } from "./rules/wave.ts";

/** The cost of finding themes grows with the third power of it. */
const mostComments = 300;

/** Undefined where the wave is not released, or was reckoned before. */
export async function reckonWave(
  db: Database,
  waveId: string,
  now: Date,
): Promise<{ name: string } | undefined> {
  const wave = await findReleased(db, waveId);
  if (!wave) return undefined;
  const asked = askedOf(wave.items);
  const atoms = (await listAtoms(db, waveId)).map((atom) => answersOf(atom, asked));
  if (!(await beginWave(db, { waveId, at: now, about: aboutOf(atoms, asked) }))) return undefined;
  const units: Unit[] = [];
  for (const unit of reckonUnits(atoms, asked)) {
    if (unit) units.push(unit);
    await othersTurn();
  }
  await insertUnits(db, waveId, units);
  const themes = (await listCommentWords(db, waveId, mostComments)).flatMap(
    ({ teamId, comments }) =>
      clustersOf(comments).map(({ ids, words }) => ({ teamId, words, commentIds: ids })),
  );
  await insertThemes(db, waveId, themes);
  return { name: wave.name };
}

/** Every wave that was released and not reckoned yet, as of the day of its release: for what is written and not told. */
export async function reckonReleased(db: Database): Promise<void> {
  for (const { id, releasedAt } of await listUnreckoned(db)) await reckonWave(db, id, releasedAt);
}

export const answersOf = ({ scores, ...atom }: AtomRow, asked: readonly Asked[]): AtomAnswers => ({
  ...atom,
  answers: scores.map(
    (own) =>
      new Map(
        asked.flatMap((item): [string, number][] => {
          const score = scoreOf(own, item);
          return score === null ? [] : [[item.key, score]];
        }),
      ),
  ),
});

async function hear(moment: Heard<{ waveId: string }>): Promise<void> {
  const { db, now, payload } = moment;
  const wave = await reckonWave(db, payload.waveId, now);
  if (!wave) return;
  await tellNews(moment, [
    {
      kind: "heard",
      key: `heard:${payload.waveId}`,
      personIds: await listWhoHears(db, payload.waveId),
      actorId: null,
      at: now,
      title: wave.name,
      said: "The answers are in. See what was said, and answer what you make of it",
      href: `/surveys/results/${payload.waveId}`,
    },
  ]);
}

export const reactions: readonly Reaction[] = [
  on("surveys.released", "heard: reckon what a wave says", hear),
];
