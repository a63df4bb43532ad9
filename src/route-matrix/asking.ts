/** An anonymous poll among the things of the world. */
import { makePoll } from "#fixtures/ballots";
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
  { personIds, holderId }: { personIds: string[]; holderId: string },
): Promise<Pick<Things, "poll" | "pollGroup" | "pollHolder">> {
  const groupId = newId();
  const poll = await makePoll(house, { groups: [{ groupId, personIds }], holderIds: [holderId] });
  const pollHolder = poll.holders.at(-1)!.personId;
  return { poll: poll.pollId, pollGroup: groupId, pollHolder };
}
