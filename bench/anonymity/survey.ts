/** The survey around the ballots, as it is in the product: a wave with its groups and its roll, its release, and what is reckoned from it. */
import { closePoll } from "#feature/ballots";
import { reckonReleased } from "#feature/heard";
import { makeTeam } from "#fixtures/organisation";
import { makeItem, makePlannedWave, makeSurvey } from "#fixtures/surveys";
import type { Database } from "#platform/database/open.ts";
import { closeWave, openWave } from "../../src/features/surveys/queries/running.ts";
import { releaseSealed } from "../../src/features/surveys/running.ts";
import type { Plants } from "./plants.ts";
import type { House, Wave } from "./wave.ts";

const items = [
  makeItem({ key: "overall", dimension: "overall" }),
  makeItem({ key: "open", dimension: "open", kind: "words" }),
];

interface Group {
  readonly groupId: string;
  readonly personIds: readonly string[];
}

/** All are asked about one provider; each group stands for a customer team of its own. Answers the wave's id, which is its poll's too. */
export async function openAnonymousWave(db: Database, groups: readonly Group[]): Promise<string> {
  const { id: surveyId } = await makeSurvey(db, { mode: "anonymous", items });
  const wave = await makePlannedWave(db, { surveyId, mode: "anonymous" });
  const { id: providerId } = await makeTeam(db);
  const asked = [];
  for (const { groupId, personIds } of groups) {
    const { id: teamId } = await makeTeam(db);
    const eligible = personIds.length;
    asked.push({
      id: groupId,
      kind: "customers" as const,
      providerId,
      teamId,
      eligible,
      personIds,
    });
  }
  await openWave(db, wave.id, { items, groups: asked, now: new Date() });
  return wave.id;
}

/** Closes and opens it as two key holders would, and reckons what is shown. */
export async function release({ db }: House, { poll }: Wave, plants?: Plants): Promise<void> {
  const now = new Date();
  await db.transaction().execute(async (within) => {
    await closeWave(within, poll.pollId, now);
    await closePoll(within, poll.pollId, now);
  });
  await db.transaction().execute(async (within) => {
    const { privateKey } = poll;
    if (!(await releaseSealed(within, poll.pollId, { privateKey, now })))
      throw new Error("The key does not open the wave");
    await plants?.atRelease(within);
  });
  await reckonReleased(db);
}

/** Which atom each group has become: it stands on every page that shows the wave. */
export async function atomsOfGroups(db: Database, { poll }: Wave): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("waveGroup")
    .innerJoin("waveAtom", (on) =>
      on
        .onRef("waveAtom.waveId", "=", "waveGroup.waveId")
        .onRef("waveAtom.teamId", "=", "waveGroup.teamId"),
    )
    .where("waveGroup.waveId", "=", poll.pollId)
    .select(["waveGroup.id as groupId", "waveAtom.id as atomId"])
    .execute();
  return new Map(rows.map(({ groupId, atomId }) => [groupId, atomId]));
}

/** Before the next wave, so that each is looked at alone. */
export async function forgetWave(db: Database, { poll }: Wave): Promise<void> {
  await db
    .deleteFrom("survey")
    .where("id", "in", (those) =>
      those.selectFrom("wave").select("surveyId").where("id", "=", poll.pollId),
    )
    .execute();
}
