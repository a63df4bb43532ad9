/**
 * What two people of the demo have written for themselves, sealed by the same functions as in a browser: it opens with the passphrase that the
 * demo's front door tells. A round of views that has ended, and one of another lead that still waits for the colleague.
 */
import { randomUUID } from "node:crypto";
import { noteAsked } from "#feature/burden";
import { type Competency, competencies, nameOf, sourcesOf, type Standing } from "#feature/growth";
import { findPublicKeys } from "#feature/keys";
import { dayAfter } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { type Levels, sealCopy, sealEntry, sealLevel, type Written } from "#web/growth-sealing.ts";
import { makeHolder } from "./open-wave.ts";
import { findCast, listTeamOf, writeTables } from "./queries.ts";
import type { Row } from "./rows.ts";

interface Owner {
  readonly personId: string;
  readonly keyId: string;
  readonly publicKey: string;
}

const levels = (...all: readonly number[]): Levels =>
  Object.fromEntries(competencies.map((one, at) => [one, all[at]!])) as Levels;

/** The day so many days before this one. */
type DayAgo = (days: number) => string;

const page = (day: string, text: string, word: string | null = null): Written => ({
  kind: "page",
  day,
  form: "free",
  prompt: null,
  fields: { text },
  mood: word === null ? null : { word, place: 5 },
});

const writtenByLead = (ago: DayAgo): Written[] => [
  page(
    ago(2),
    "Sales waited nine days for two lines. I had read them on the second day. I was afraid to be the one who said yes.",
    "ashamed",
  ),
  {
    kind: "page",
    day: ago(9),
    form: "cycle",
    prompt: null,
    fields: {
      happened: "Nils said in the round that Legal is a wall. Nobody contradicted.",
      felt: "Hot in the face. I wanted to list what we had done for him.",
      judged: "Good: I said nothing clever. Bad: I said nothing at all.",
      sense: "He does not see our queue, and I have never shown it to him.",
      conclusion: "I could have asked which contract he had in mind.",
      next: "I go to his desk on Thursday with the list of what waits, and ask.",
    },
    mood: { word: "thoughtful", place: 3 },
  },
  {
    kind: "page",
    day: ago(24),
    form: "prompt",
    prompt: "shaped-1",
    fields: {
      text: "My first employer, at the counter of a bookshop. He wrote every order down while the customer watched. Nobody ever had to ask twice.",
    },
    mood: null,
  },
  page(ago(51), "A quiet week. I left at five on Tuesday, and nothing fell down.", "light"),
  { kind: "assessment", day: ago(150), levels: levels(2, 2, 3, 1, 2, 3, 2, 3, 1, 2) },
  { kind: "assessment", day: ago(98), levels: levels(3, 2, 3, 2, 2, 3, 3, 3, 2, 2) },
  { kind: "assessment", day: ago(47), levels: levels(3, 3, 3, 2, 3, 3, 3, 4, 2, 3) },
  { kind: "assessment", day: ago(6), levels: levels(4, 3, 4, 3, 3, 3, 4, 4, 3, 3) },
  {
    kind: "resolution",
    day: ago(64),
    words: "No answer to Sales without a date in it.",
    checkDay: ago(34),
    outcome: {
      how: "partly",
      helped: "The date goes into the first line now. At month’s end I forgot.",
      day: ago(33),
    },
  },
  {
    kind: "resolution",
    day: ago(12),
    words: "Each day at nine I look at what has waited longest, before I read my letters.",
    checkDay: ago(-18),
    outcome: null,
  },
];

const entryRow = async ({ personId, publicKey }: Owner, written: Written): Promise<Row> => {
  const id = randomUUID();
  return {
    id,
    person_id: personId,
    sealed: await sealEntry(publicKey, written, { id, version: 1 }),
  };
};

/** Of each competency what the people of one standing answered; who left one out is not in its row. */
type Given = Readonly<Record<Competency, readonly number[]>>;

const given = (...rows: readonly (readonly number[])[]): Given =>
  Object.fromEntries(competencies.map((one, at) => [one, rows[at]!])) as Given;

/** Six whom the lead serves: they miss an ear and an early word, and see more calm than the lead does. */
const ofServed = given(
  [3, 3, 4, 2, 3, 3],
  [3, 4, 3, 3, 4],
  [4, 4, 5, 4, 3, 4],
  [2, 2, 3, 2, 3, 2],
  [3, 3, 2, 4, 3, 3],
  [4, 5, 4, 4, 4, 3],
  [4, 3, 4, 5, 4, 4],
  [3, 2, 3, 4, 3, 2],
  [3, 3, 4, 3, 2, 4],
  [4, 4, 3, 4, 5, 4],
);
const ofTeam = given(
  [4, 4, 3, 5],
  [3, 4, 3, 3],
  [4, 5, 4, 4],
  [3, 2, 3, 3],
  [4, 3, 4, 4],
  [4, 4, 5, 3],
  [5, 4, 4, 4],
  [3, 4, 4, 3],
  [2, 3, 3, 4],
  [4, 3, 4, 4],
);
const ofOwnLead = given([4], [3], [4], [4], [3], [4], [4], [3], [3], [4]);

/** Each level is sealed by itself. */
async function viewRows(
  owner: Owner,
  roundId: string,
  standing: Standing,
  answers: Given,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const competency of competencies)
    for (const level of answers[competency]) {
      const id = randomUUID();
      const sealed = await sealLevel(owner.publicKey, level, { roundId, id, competency });
      rows.push({ id, round_id: roundId, competency, standing, sealed });
    }
  return rows;
}

/** Ended, with eleven answers: six of those whom the lead serves, and five of all others together. */
async function endedRound(lead: Owner, ago: DayAgo): Promise<{ round: Row; views: Row[] }> {
  const id = randomUUID();
  const answers = [
    ...(await viewRows(lead, id, "served", ofServed)),
    ...(await viewRows(lead, id, "team", ofTeam)),
    ...(await viewRows(lead, id, "lead", ofOwnLead)),
  ];
  const answered = { served: 6, team: 4, lead: 1 };
  const sources = sourcesOf(answered);
  const merged = (standing: unknown): string =>
    nameOf(sources.find((one) => one.some((of) => of === standing)) ?? []);
  const views = answers.map((row) => ({ ...row, standing: merged(row["standing"]) }));
  const round = {
    ...roundRow(lead, id, ago(80)),
    state: "released",
    ended_on: ago(80),
    answered: answered.served + answered.team + answered.lead,
  };
  return { round, views };
}

const roundRow = ({ personId, keyId, publicKey }: Owner, id: string, day: string): Row => ({
  id,
  owner_id: personId,
  key_id: keyId,
  public_key: publicKey,
  opened_on: day,
});

/** Opened before the wave that runs now: three have answered, the colleague has not. */
async function openRound(db: Database, owner: Owner, asked: readonly string[], day: string) {
  const id = randomUUID();
  const answered = 3;
  const rows = competencies.map((one) => ofTeam[one].slice(0, answered));
  await noteAsked(db, asked, day, "a view");
  await writeTables(db, [
    ["growth_round", [roundRow(owner, id, day)]],
    [
      "growth_invitation",
      asked.map((person_id, at) => ({
        round_id: id,
        person_id,
        standing: "team",
        asked_on: day,
        answered: at > 0 && at <= answered,
        declined: false,
      })),
    ],
    ["growth_view", await viewRows(owner, id, "team", given(...rows))],
  ]);
}

/** The copy that the team member has shared with the lead. */
async function sharedPage(from: Owner, to: Owner, written: Written): Promise<[Row, Row]> {
  const entry = await entryRow(from, written);
  const id = randomUUID();
  const people = { owner_id: from.personId, to_id: to.personId, key_id: to.keyId };
  const sealed = await sealCopy(to.publicKey, written, id);
  return [entry, { id, entry_id: entry["id"], ...people, sealed }];
}

async function ownerOf(db: Database, personId: string): Promise<Owner> {
  const [key] = await findPublicKeys(db, [personId]);
  if (!key) throw new Error("Somebody of the demo who writes a journal has no key");
  return { personId, keyId: key.id, publicKey: key.publicKey };
}

export async function fillJournals(db: Database, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const ago: DayAgo = (days) => dayAfter(today, -days);
  const cast = await findCast(db);
  if (!cast) throw new Error("The demo has no cast");
  const lead = await ownerOf(db, cast["lead"]!);
  const provider = await ownerOf(db, cast["provider"]!);
  const team = await listTeamOf(db, cast["colleague"]!);
  const asker = await makeHolder(db, team.leadId, now);
  const [entry, share] = await sharedPage(
    provider,
    lead,
    page(ago(5), "I was short with Finance on Friday. I told them on Monday, and we laughed."),
  );
  const entries = [entry];
  for (const written of writtenByLead(ago)) entries.push(await entryRow(lead, written));
  const { round, views } = await endedRound(lead, ago);
  await writeTables(db, [
    ["growth_entry", entries.map((row) => ({ ...row, version: 1 }))],
    ["growth_share", [share]],
    ["growth_resolution", [{ person_id: lead.personId, remind_day: ago(-18), reminded: false }]],
    ["growth_round", [round]],
    ["growth_view", views],
  ]);
  const asked = [cast["colleague"]!, ...team.otherIds.slice(0, 7)];
  await openRound(db, { ...asker, personId: team.leadId }, asked, ago(40));
}
