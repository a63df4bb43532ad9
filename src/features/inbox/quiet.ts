/** A request that has been quiet for longer than usual: told to whoever can take its smallest next step. */
import { findOnDuty } from "#feature/duty";
import { findFacts, findLeads } from "./queries/facts.ts";
import { tellAbout, type Moment } from "./telling.ts";

export interface QuietTold {
  readonly requestId: string;
  /** Since when; told once of each stretch. */
  readonly stepAt: Date;
  readonly personId: string | null;
  /** Where it is no person's: who is on duty there, else who leads it. */
  readonly teamId: string | null;
}

export async function tellQuiet(moment: Moment, all: readonly QuietTold[]): Promise<void> {
  const facts = await findFacts(
    moment.db,
    all.map(({ requestId }) => requestId),
  );
  for (const quiet of all) {
    const of = facts.get(quiet.requestId);
    if (!of) continue;
    const recipients = (await whoCan(moment, quiet)).map((personId) => ({
      personId,
      kind: "quiet" as const,
    }));
    const key = `quiet:${quiet.stepAt.toISOString()}`;
    await tellAbout(moment, [
      { facts: of, recipients, news: { key, actorId: null, at: moment.now } },
    ]);
  }
}

async function whoCan({ db, now }: Moment, { personId, teamId }: QuietTold): Promise<string[]> {
  if (personId !== null) return [personId];
  if (teamId === null) return [];
  const onDuty = await findOnDuty(db, teamId, now);
  if (onDuty !== null) return [onDuty];
  return [...(await findLeads(db, teamId)).leadIds];
}
