/** What the calendar does: opens waves, reminds, closes, and releases where nobody's key is needed. */
import { randomUUID } from "node:crypto";
import {
  answersOf,
  closePoll,
  destroyPoll,
  holdersOf,
  openPoll,
  preparePoll,
} from "#feature/ballots";
import { noteAsked } from "#feature/burden";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import { inRandomOrder } from "#platform/crypto/random-order.ts";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import type { Mode } from "./contract/items.ts";
import { planWave } from "./planning.ts";
import { type SurveyRow } from "./queries/preparing.ts";
import { type FilledAtom, writeRelease } from "./queries/releasing.ts";
import { insertWaves, type NewWave } from "./queries/waves.ts";
import {
  closeWave,
  type DueWave,
  dropWave,
  findItems,
  listAskedIn,
  listGroupsOf,
  listKeptAnswers,
  noteReminded,
  openWave,
  takeDueToClose,
  takeDueToOpen,
  takeDueToRemind,
} from "./queries/running.ts";
import { type Atom, atomsOf, leastForComments } from "./rules/atoms.ts";
import { type Answer, readAnswer } from "./rules/items.ts";
import { tellAsked, tellHolders, tellNotHeld, tellReminded } from "./telling.ts";

type Moment = Parameters<Tick["work"]>[0];

export const ticks: readonly Tick[] = [
  { name: "surveys: waves by the calendar", everySeconds: 60, work: followCalendar },
];

/** What is due today. Keys of an anonymous wave take a while to make, so that it opens here and not in the call that plans it. */
export async function followCalendar(moment: Moment): Promise<void> {
  const today = dayInZone(await findZone(moment.db), moment.now);
  for (const wave of await takeDueToClose(moment.db, today)) await close(moment, wave);
  for (const wave of await takeDueToOpen(moment.db, today)) await open(moment, wave, today);
  for (const what of ["last-day", "half-way"] as const)
    for (const wave of await takeDueToRemind(moment.db, today, what)) {
      await tellReminded(moment, wave, { what, to: await listAskedIn(moment.db, wave.id) });
      await noteReminded(moment.db, wave.id, what, moment.now);
    }
}

interface ToPlan {
  readonly survey: Pick<SurveyRow, "id" | "kind" | "mode" | "items">;
  readonly waves: readonly NewWave[];
  readonly polls: readonly Parameters<typeof preparePoll>[1][];
  readonly byId: string;
}

/** Plans waves, which open within a minute of their day; false where there is a wave with one of these ids. */
export async function planWaves(
  house: Pick<Moment, "db" | "files" | "now">,
  { polls, waves, ...of }: ToPlan,
): Promise<boolean> {
  const { db, now } = house;
  if (!(await insertWaves(db, waves, { ...of, now }))) return false;
  for (const poll of polls) await preparePoll(house, poll, now);
  return true;
}

/** A wave whose days went by while nothing ran is not held: nobody would have the time to answer. */
async function open(moment: Moment, wave: DueWave, today: string): Promise<void> {
  const { db, now, touch } = moment;
  touch(`wave:${wave.id}`);
  const { surveyId, kind, asksMirror, fromDay, untilDay, id } = wave;
  const isOver = wave.closesOn < today;
  const { groups, candidates } = isOver
    ? { groups: [], candidates: [] }
    : await planWave(db, { surveyId, kind, asksMirror, fromDay, untilDay, day: today, lotOf: id });
  if (groups.length === 0) {
    const why = isOver || candidates.length === 0 ? "nobody" : "too-few";
    if (wave.mode === "anonymous") await destroyPoll(db, id, now);
    await dropWave(db, id, why, now);
    return tellNotHeld(moment, wave);
  }
  const made = groups.map((group) => ({ ...group, id: newId() }));
  await openWave(db, id, { items: wave.surveyItems, groups: made, now });
  if (wave.mode === "anonymous")
    await openPoll(
      moment,
      { pollId: id, groups: made.map((one) => ({ groupId: one.id, personIds: one.personIds })) },
      now,
    );
  const personIds = [...new Set(made.flatMap((group) => group.personIds))];
  await noteAsked(db, personIds, today, "a survey");
  await tellAsked(moment, wave, personIds);
}

async function close(moment: Moment, wave: DueWave): Promise<void> {
  const { db, now, tell, touch } = moment;
  touch(`wave:${wave.id}`);
  await closeWave(db, wave.id, now);
  if (wave.mode === "anonymous") {
    await closePoll(db, wave.id, now);
    const holders = await holdersOf(db, wave.id);
    return tellHolders(
      moment,
      wave,
      holders.map(({ holderId }) => holderId),
    );
  }
  await release(db, wave, { answers: await listKeptAnswers(db, wave.id), now });
  await tell("surveys.released", { waveId: wave.id });
}

interface Released {
  readonly answers: readonly { readonly groupId: string; readonly answer: unknown }[];
  readonly now: Date;
}

/** Puts answers into atoms, and forgets everything that could lead back. The caller tells of it. */
async function release(
  db: Database,
  wave: Pick<DueWave, "id" | "items">,
  { answers, now }: Released,
): Promise<void> {
  const read = inRandomOrder(answers).flatMap(({ groupId, answer }) => {
    const counted = readAnswer(wave.items, answer);
    return counted ? [{ groupId, ...counted }] : [];
  });
  const asked = await listGroupsOf(db, wave.id);
  const answered = new Map(asked.map(({ id }) => [id, 0]));
  for (const { groupId } of read) answered.set(groupId, (answered.get(groupId) ?? 0) + 1);
  const groups = asked.map((group) => ({ ...group, answered: answered.get(group.id) ?? 0 }));
  const atoms = atomsOf(groups).map((atom) => fill(atom, read));
  await writeRelease(db, wave.id, { atoms, answered, now });
}

/** Scores and words get ids of their own and an order of their own: nothing says which belong together. */
function fill(atom: Atom, read: readonly (Answer & { readonly groupId: string })[]): FilledAtom {
  const mine = read.filter(({ groupId }) => atom.groupIds.includes(groupId));
  const words = mine.flatMap(({ comments }) =>
    Object.entries(comments).map(([itemKey, text]) => ({
      id: randomUUID(),
      itemKey,
      words: text,
    })),
  );
  return {
    ...atom,
    id: newId(),
    answers: mine.map(({ scores }) => ({ id: randomUUID(), scores })),
    comments: atom.answered >= leastForComments ? inRandomOrder(words) : [],
  };
}

/** Opens the answers of a closed anonymous wave and forgets its keys with them; false where the key is another one's. */
export async function releaseSealed(
  db: Database,
  waveId: string,
  { privateKey, now }: { readonly privateKey: string; readonly now: Date },
): Promise<boolean> {
  const answers = await answersOf(db, waveId, privateKey);
  if (answers === null) return false;
  await release(db, { id: waveId, items: await findItems(db, waveId) }, { answers, now });
  await destroyPoll(db, waveId, now);
  return true;
}

/** What was answered is destroyed unread. */
export async function callOff(
  db: Database,
  wave: { readonly id: string; readonly mode: Mode },
  now: Date,
): Promise<void> {
  if (wave.mode === "anonymous") await destroyPoll(db, wave.id, now);
  await dropWave(db, wave.id, "called-off", now);
}
