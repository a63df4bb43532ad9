/** Tells the leads of a team that another named links for them to confirm. */
import { tellNews } from "#feature/inbox";
import { findHearers } from "./queries/exercise.ts";
import type { Saying } from "./linking.ts";

type Telling = Saying & { readonly touch: (topic: string) => void };

/** One line a day for each team that is asked, however many links there are: it leads to all that wait. */
export async function askToConfirm(
  { db, who, now, touch }: Telling,
  teamIds: readonly string[],
): Promise<void> {
  if (teamIds.length === 0) return;
  const day = now.toISOString().slice(0, 10);
  const hearers = await findHearers(db, [...new Set(teamIds)]);
  const news = [...new Set(hearers.map(({ teamId }) => teamId))].map((teamId) => ({
    kind: "chain" as const,
    key: `chain:${teamId}:${day}`,
    personIds: hearers.filter((one) => one.teamId === teamId).map(({ personId }) => personId),
    actorId: who.personId,
    at: now,
    title: "Links of the chain",
    said: "Another team named what its services and yours are needed for: say whether that is right",
    href: `/chain/exercise?team=${teamId}&step=confirm`,
  }));
  await tellNews({ db, now, touch }, news);
}
