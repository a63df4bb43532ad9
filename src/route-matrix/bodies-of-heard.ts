/** What was heard, as things and as bodies of calls. */
import { makeHeardWave, makeImprovement } from "#fixtures/heard";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

export const bodiesOfHeard = ({ lead }: Things): Readonly<Record<string, unknown>> => ({
  "PUT /heard/:id/teams/:teamId/answer": { words: "We answer within a day.", version: 0 },
  "PUT /heard/:id/teams/:teamId/improvements/:improvementId": {
    what: "Reply within a day",
    key: "overall",
    ownerId: lead,
    dueDay: "2026-08-01",
    version: 1,
  },
  "POST /heard/:id/teams/:teamId/improvements/:improvementId/ending": { how: "done", version: 1 },
});

/** A wave in which the team's customers said something, and what its lead took up. */
export async function makeHeard(
  db: Database,
  teamId: string,
  ownerId: string,
): Promise<Pick<Things, "heardWave" | "improvement">> {
  const answers = [1, 2, 3, 4, 5].map((overall) => ({ overall }));
  const { id: waveId } = await makeHeardWave(db, {
    atoms: [{ providerId: teamId, answers, asked: 12 }],
  });
  return {
    heardWave: waveId,
    improvement: (await makeImprovement(db, { waveId, teamId, ownerId })).id,
  };
}
