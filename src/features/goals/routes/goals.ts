/** Answers of the endpoints of goals: reading, setting, changing, closing. */
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { type Asked, type RoutesOf } from "#platform/http/route.ts";
import { mayCheckIn, mayWrite, writersOfGoals } from "../access.ts";
import { asCheckIn, asGoals, asInitiative, asTensions, type Moment, ownedBy } from "../answers.ts";
import { decidePlace, decideTarget, findGoal, findWritable, momentOf } from "../checking.ts";
import { type goalsOfContract, mostAtOnce } from "../contract/goals.ts";
import type { TargetWritten } from "../contract.ts";
import { readFeeds } from "../feeding.ts";
import {
  findAbove,
  findCheckIns,
  findEvents,
  findGoals,
  findTargets,
  type GoalRow,
} from "../queries/goals.ts";
import { findInitiatives } from "../queries/initiatives.ts";
import { findTensions } from "../queries/tensions.ts";
import { findTyped } from "../queries/values.ts";
import {
  addEvent,
  insertCheckIn,
  insertGoal,
  insertTarget,
  putInState,
  updateGoal,
} from "../queries/writing.ts";
import { changesBetween, type FieldChange } from "../rules.ts";

type C = typeof goalsOfContract;
const newest = 200;
const newestTyped = 500;

async function seriesOf({ db, who, today }: Moment, goalId: string) {
  const targets = await findTargets(db, [goalId]);
  const fed = await readFeeds(db, targets, today);
  const series = [];
  for (const { id, feed } of targets) {
    const typed = feed === "typed" ? await findTyped(db, who, id, newestTyped) : [];
    series.push({
      targetId: id,
      readings: fed.get(id)?.readings ?? [],
      typed: typed.map(({ day, value, note, by, at }) => ({ day, value, note, by, at })),
    });
  }
  return series;
}

async function readOne(moment: Moment, id: string) {
  const { db, who, today } = moment;
  const row = await findGoal(moment, id);
  const below = await findGoals(db, who, { parentId: id, most: mostAtOnce });
  const [goal, ...nested] = await asGoals(moment, [row, ...below]);
  const tensions = await findTensions(db, who, { goalId: id });
  const initiatives = await findInitiatives(db, who, { goalId: id, today });
  return {
    goal: goal!,
    today,
    above: await findAbove(db, who, id),
    below: nested,
    series: await seriesOf(moment, id),
    checkIns: (await findCheckIns(db, who, id, newest)).map(asCheckIn),
    initiatives: initiatives.map((one) => asInitiative(moment, one)),
    tensions: await asTensions(moment, tensions),
    events: await findEvents(db, who, id, newest),
    may: { name: row.state === "open" && maySpeakFor(moment, row) },
  };
}

const maySpeakFor = ({ who }: Moment, row: GoalRow): boolean =>
  mayCheckIn(who, ownedBy(row)) ||
  who.teams.some(({ teamId }) => row.teams.some(({ id }) => id === teamId)) ||
  who.teams.some(({ lead }) => lead);

const present = (row: GoalRow, body: Parameters<typeof changesBetween>[1]): FieldChange[] =>
  changesBetween({ ...row, ...ownedBy(row), segmentIds: row.segments.map(({ id }) => id) }, body);

export const goalAnswers: Pick<
  RoutesOf<C>,
  | "GET /goals"
  | "GET /goals/:id"
  | "POST /goals"
  | "PUT /goals/:id"
  | "POST /goals/:id/close"
  | "POST /goals/:id/reopen"
  | "POST /goals/:id/check-ins"
> = {
  "GET /goals": {
    access: colleagues,
    answer: async (asked) => {
      const moment = await momentOf(asked);
      const { db, who, query } = asked;
      const rows = await findGoals(db, who, {
        state: query.state ?? "open",
        ...(query.team !== undefined && { teamIds: [query.team] }),
        ...(query.mine && { ownerId: who.personId }),
        ...(query.q !== undefined && { words: query.q }),
        most: mostAtOnce + 1,
      });
      return {
        rows: await asGoals(moment, rows.slice(0, mostAtOnce)),
        more: rows.length > mostAtOnce,
        today: moment.today,
        may: { write: writersOfGoals.admits(who), forOrganisation: mayWrite(who, { teamIds: [] }) },
      };
    },
  },
  "GET /goals/:id": {
    access: colleagues,
    answer: async (asked) => readOne(await momentOf(asked), asked.params.id),
  },
  "POST /goals": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, body, now, refuse, subject } = asked;
      const { targets, ...goal } = body;
      if (!mayWrite(who, goal)) refuse("missing");
      const wrong = await decidePlace(asked, goal, null);
      if (wrong) refuse(wrong);
      const id = newId();
      await insertGoal(db, id, goal, now);
      for (const target of targets) await addTarget(asked, id, target);
      await addEvent(db, id, { kind: "set", actorId: who.personId, at: now });
      subject("goal", id);
      return { id };
    },
  },
  "PUT /goals/:id": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const row = await findWritable(asked, params.id);
      const { version, ...goal } = body;
      if (!mayWrite(who, goal)) refuse("missing");
      if (row.state !== "open") refuse("closed");
      const wrong = await decidePlace(asked, goal, row);
      if (wrong) refuse(wrong);
      if (!(await updateGoal(db, { id: row.id, version }, goal)))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      const changes = present(row, goal);
      if (changes.length > 0)
        await addEvent(db, row.id, {
          kind: "changed",
          actorId: who.personId,
          at: now,
          detail: { changes },
        });
      subject("goal", row.id);
      return null;
    },
  },
  "POST /goals/:id/close": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, params, body, now, refuse } = asked;
      const row = await findWritable(asked, params.id);
      if (row.state !== "open") refuse("closed");
      const { version, state } = body;
      const why = body.why.trim();
      if (!(await putInState(db, { id: row.id, version }, { state, why, now })))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      const [stood] = await asGoals(await momentOf(asked), [row]);
      const targets = (stood?.targets ?? []).map(({ name, unit, now: last, aim }) => {
        return { name, unit, aim, day: last?.day ?? null, value: last?.value ?? null };
      });
      return noted(asked, row.id, "closed", { state, why, targets });
    },
  },
  "POST /goals/:id/reopen": {
    access: writersOfGoals,
    answer: async (asked) => {
      const { db, params, body, now, refuse } = asked;
      const row = await findWritable(asked, params.id);
      const change = { state: "open" as const, why: "", now };
      const { version } = body;
      if (row.state === "open" || !(await putInState(db, { id: row.id, version }, change)))
        refuse("changedMeanwhile", { facts: { version: row.version } });
      return noted(asked, row.id, "reopened", { state: row.state });
    },
  },
  "POST /goals/:id/check-ins": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject } = asked;
      const row = await findGoal(asked, params.id);
      if (!mayCheckIn(who, ownedBy(row))) refuse("missing");
      if (row.state !== "open") refuse("closed");
      const id = newId();
      const { confidence } = body;
      await insertCheckIn(db, {
        id,
        goalId: row.id,
        confidence,
        byPersonId: who.personId,
        at: now,
        words: body.words.trim(),
      });
      subject("goal", row.id);
      return { id };
    },
  },
};

type Writing = Pick<Asked<C["POST /goals"]>, "db" | "who" | "now">;

async function noted(
  { db, who, now, subject }: Writing & { subject: (kind: string, id: string) => void },
  goalId: string,
  kind: "closed" | "reopened",
  detail: Readonly<Record<string, unknown>>,
): Promise<null> {
  await addEvent(db, goalId, { kind, actorId: who.personId, at: now, detail });
  subject("goal", goalId);
  return null;
}

type Aiming = Pick<Asked<C["POST /goals"]>, "db" | "who" | "now" | "refuse">;

async function addTarget(asked: Aiming, goalId: string, target: TargetWritten): Promise<void> {
  const decided = await decideTarget(asked, target);
  if (typeof decided === "string") return asked.refuse(decided);
  await insertTarget(asked.db, goalId, { ...decided, id: newId(), createdAt: asked.now });
}
