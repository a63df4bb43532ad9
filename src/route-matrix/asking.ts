/** What asks people among the things of the world: an anonymous poll, and a survey with an open wave in confidence. */
import { makePoll } from "#fixtures/ballots";
import { makeOpenWave } from "#fixtures/surveys";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { Things } from "./things.ts";

export interface House {
  readonly db: Database;
  readonly files: Pick<FileStore, "folder">;
}

/** An open poll of one group; one of the team holds a share of its key. */
export async function makeAsking(
  house: House,
  personIds: string[],
  { holderId, teamId }: { holderId: string; teamId: string },
): Promise<Pick<Things, "poll" | "pollGroup" | "pollHolder" | "survey" | "wave" | "waveGroup">> {
  const groupId = newId();
  const poll = await makePoll(house, { groups: [{ groupId, personIds }], holderIds: [holderId] });
  const pollHolder = poll.holders.at(-1)!.personId;
  const wave = await makeOpenWave(house.db, { personIds, providerId: teamId });
  return {
    poll: poll.pollId,
    pollGroup: groupId,
    pollHolder,
    survey: wave.surveyId,
    wave: wave.id,
    waveGroup: wave.groupId,
  };
}
