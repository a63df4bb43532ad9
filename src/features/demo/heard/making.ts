/** Two finished waves on how teams serve each other and one on how people fare: what is left of them, which names nobody. Pure. */
import type { Tables, Told } from "../beside.ts";
import { type Chance, makeChance } from "../chance.ts";
import { membersIn } from "../members.ts";
import type { Row } from "../rows.ts";
import {
  fares,
  type Provided,
  provided,
  pulseComments,
  pulseItems,
  serviceItems,
  type Taken,
  taken,
  takenLast,
} from "./plausible.ts";

const seed = 20_260_514;
/** So many are asked of each two teams, as the planner has it. */
const wantedOfEach = 12;
const dayMilliseconds = 86_400_000;
const scale = ["reliability", "responsiveness", "assurance", "empathy", "courtesy"] as const;
const pulseScale = ["gladly", "means", "voice"] as const;

interface Writing {
  readonly chance: Chance;
  readonly told: Told;
  readonly at: (daysAgo: number) => Date;
  readonly rows: Readonly<Record<"wave" | "group" | "atom" | "answer" | "comment", Row[]>>;
}

export function makeHeard(told: Told): Tables {
  const { now } = told;
  const at = (days: number): Date => new Date(now.getTime() - days * dayMilliseconds);
  const chance = makeChance(seed);
  const rows: Writing["rows"] = { wave: [], group: [], atom: [], answer: [], comment: [] };
  const writing = { chance, told, at, rows };
  const service = surveyRow(writing, "service", "How we serve each other", 260);
  const pulse = surveyRow(writing, "pulse", "How we fare", 90);
  const waves = ([230, 80] as const).map((days, number) => {
    const id = addWave(writing, service, { kind: "service", number: number + 1, days });
    for (const one of provided) addProvided(writing, id, one, number as 0 | 1);
    return id;
  });
  addPulse(writing, addWave(writing, pulse, { kind: "pulse", number: 1, days: 45 }));
  return [
    ["survey", [service, pulse]],
    [
      "survey_provider",
      provided.map(({ team }) => ({ survey_id: service["id"], team_id: told.ids.teamId(team) })),
    ],
    ["wave", rows.wave],
    ["wave_group", rows.group],
    ["wave_atom", rows.atom],
    ["wave_answer", rows.answer],
    ["wave_comment", rows.comment],
    ...answersOf(writing, waves),
  ];
}

function surveyRow(
  { chance, at, told }: Writing,
  kind: "service" | "pulse",
  name: string,
  days: number,
): Row {
  return {
    id: chance.id(at(days)),
    kind,
    mode: kind === "service" ? "anonymous" : "confidential",
    name,
    items: kind === "service" ? serviceItems : pulseItems,
    asks_mirror: kind === "service",
    made_by_id: membersIn(told.members, "Customer Care")[0]!.id,
    made_at: at(days),
  };
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Released so many days ago, open for the fortnight before. */
function addWave(
  { chance, at, rows }: Writing,
  survey: Row,
  { kind, number, days }: { readonly kind: string; readonly number: number; readonly days: number },
): string {
  const id = chance.id(at(days + 20));
  rows.wave.push({
    id,
    survey_id: survey["id"],
    number,
    kind,
    mode: survey["mode"],
    items: survey["items"],
    opens_on: dayOf(at(days + 15)),
    closes_on: dayOf(at(days + 1)),
    from_day: dayOf(at(days + 105)),
    until_day: dayOf(at(days + 16)),
    planned_by_id: survey["made_by_id"],
    planned_at: at(days + 20),
    opened_at: at(days + 15),
    closed_at: at(days + 0.5),
    released_at: at(days),
  });
  return id;
}

function addProvided(writing: Writing, waveId: string, of: Provided, wave: 0 | 1): void {
  const { ids } = writing.told;
  const providerId = ids.teamId(of.team);
  // Comments are kept where ten or more answered.
  const toldBy = of.customers.find(([, , answered]) => answered[wave] >= 10);
  for (const customers of of.customers) {
    const [team, asked, answers] = customers;
    const answered = answers[wave];
    const own = { kind: "customers", provider_id: providerId, team_id: team && ids.teamId(team) };
    const atomId = addAtom(writing, waveId, { own, asked, answered });
    // Of a small team not everybody answers everything, and then nothing can be said of it.
    const skips = answered === 5 && wave === 1;
    for (let who = 0; who < answered; who += 1)
      addAnswer(writing, atomId, {
        ...scoresOf(writing.chance, scale, of.found[wave]),
        ...(skips && who === 0 && { responsiveness: undefined }),
      });
    if (customers === toldBy) for (const said of of.comments) addComment(writing, atomId, said);
  }
  if (of.thinks) addMirror(writing, waveId, { providerId, thinks: of.thinks });
}

function addMirror(
  writing: Writing,
  waveId: string,
  { providerId, thinks }: { readonly providerId: string; readonly thinks: readonly number[] },
): void {
  const own = { kind: "mirror", provider_id: providerId, team_id: providerId };
  const atomId = addAtom(writing, waveId, { own, asked: 10, answered: 7 });
  for (let who = 0; who < 7; who += 1)
    addAnswer(writing, atomId, scoresOf(writing.chance, scale, thinks));
}

function addPulse(writing: Writing, waveId: string): void {
  for (const [team, asked, answered, means] of fares) {
    const teamId = team && writing.told.ids.teamId(team);
    const own = { kind: "staff", provider_id: null, team_id: teamId };
    const atomId = addAtom(writing, waveId, { own, asked, answered });
    for (let who = 0; who < answered; who += 1)
      addAnswer(writing, atomId, scoresOf(writing.chance, pulseScale, means));
    if (answered >= 10) for (const words of pulseComments) addComment(writing, atomId, words);
  }
}

interface Atom {
  readonly own: Row;
  readonly asked: number;
  readonly answered: number;
}

function addAtom(
  { chance, at, rows }: Writing,
  waveId: string,
  { own, asked, answered }: Atom,
): string {
  // Of so few everybody is asked.
  const more = asked < wantedOfEach ? 0 : chance.whole(0, 6);
  const counts = { eligible: asked + more, asked, answered };
  const id = anyId(chance);
  rows.atom.push({ id, wave_id: waveId, ...own, ...counts });
  rows.group.push({ id: chance.id(at(0)), wave_id: waveId, ...own, ...counts });
  return id;
}

const addAnswer = ({ chance, rows }: Writing, atomId: string, scores: Row): number =>
  rows.answer.push({ id: anyId(chance), atom_id: atomId, scores });

const addComment = ({ chance, rows }: Writing, atomId: string, words: string): number =>
  rows.comment.push({ id: anyId(chance), atom_id: atomId, item_key: "open", words });

/** Tells no time. */
const anyId = (chance: Chance): string => chance.id(new Date(Math.floor(chance.next() * 2 ** 47)));

/** One person: some find everything better than others do, and the whole as good as its parts. */
function scoresOf(chance: Chance, keys: readonly string[], means: readonly number[]): Row {
  const mood = spread(chance, 0.7);
  const felt = means.map((mean) => mean + mood + spread(chance, 0.8));
  const whole = felt.reduce((sum, one) => sum + one, 0) / felt.length;
  const scores: Record<string, number> = {
    overall: within(whole + spread(chance, 0.4), 1, 5),
    recommend: within((whole - 1) * 2.4 + spread(chance, 2), 0, 10),
  };
  for (const [at, key] of keys.entries()) scores[key] = within(felt[at]!, 1, 5);
  return scores;
}

/** Around nothing, by the sum of three even chances. */
const spread = (chance: Chance, width: number): number =>
  (chance.next() + chance.next() + chance.next() - 1.5) * width;

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

interface TakenUp extends Taken {
  readonly waveId: string;
  /** Days ago; the last is still to do. */
  readonly said: number;
  readonly due: number;
  readonly ended: number | null;
}

function answersOf({ chance, told, at }: Writing, [first, second]: readonly string[]): Tables {
  const all: TakenUp[] = [
    ...taken.map((one) => ({ ...one, waveId: first!, said: 224, due: 150, ended: 155 })),
    { ...takenLast, waveId: second!, said: 74, due: -24, ended: null },
  ];
  const answers = all.map(({ team, words, waveId, said }) => ({
    wave_id: waveId,
    team_id: told.ids.teamId(team),
    version: 1,
    words,
    by_person_id: membersIn(told.members, team)[0]!.id,
    at: at(said),
  }));
  const improvements = all.map(({ team, what, key, waveId, said, due, ended }) => ({
    id: chance.id(at(said)),
    wave_id: waveId,
    heard_team_id: told.ids.teamId(team),
    item_key: key,
    what,
    measure: "words",
    words: "What the next wave of the survey says of it",
    owner_id: membersIn(told.members, team)[1]!.id,
    due_day: dayOf(at(due)),
    made_at: at(said),
    ended_how: ended === null ? null : "done",
    ended_at: ended === null ? null : at(ended),
  }));
  return [
    ["heard_answer", answers],
    ["debrief_action", improvements],
  ];
}
