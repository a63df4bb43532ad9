/** What routes need before they write: the debrief, held, of which the caller may do this, at a stage that takes it. */
import { refuse as refuseAny } from "#platform/http/refusal.ts";
import { found } from "#platform/http/refusal.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { mayLead, mayWrite } from "./access.ts";
import type { Stage } from "./contract.ts";
import type { ActionRow } from "./queries/actions.ts";
import { type DebriefOne, lockDebrief, shareDebrief } from "./queries/reading.ts";

interface Asking {
  readonly db: Database;
  readonly who: Who;
  readonly params: { readonly id: string };
  readonly touch: (topic: string) => void;
  readonly subject: (kind: string, id: string) => void;
  readonly refuse: (reason: "notNow") => never;
}

/** For those who take part: many at once, and none while the stage is being moved. */
export async function findToWrite(
  asked: Asking,
  takes: (stage: Stage) => boolean,
): Promise<DebriefOne> {
  const { db, who, params } = asked;
  const one = found(await shareDebrief(db, who, params.id));
  if (!mayWrite(who, one)) refuseAny("missing");
  if (!takes(one.stage)) asked.refuse("notNow");
  return one;
}

/** For what concerns all of it at once: one after the other. */
export async function lockToWrite({
  db,
  who,
  params,
}: Pick<Asking, "db" | "who" | "params">): Promise<DebriefOne> {
  const one = found(await lockDebrief(db, who, params.id));
  return mayWrite(who, one) ? one : refuseAny("missing");
}

/** The same at a stage that takes it: what may be there a few times at most is counted by one after the other. */
export async function lockToWriteAt(
  asked: Asking,
  takes: (stage: Stage) => boolean,
): Promise<DebriefOne> {
  const one = await lockToWrite(asked);
  return takes(one.stage) ? one : asked.refuse("notNow");
}

export async function lockToLead(
  asked: Pick<Asking, "db" | "who" | "params">,
): Promise<DebriefOne> {
  const one = await lockToWrite(asked);
  return mayLead(asked.who, one) ? one : refuseAny("missing");
}

/** Tells the screens that show it, and the audit log what it was about. */
export function noteAct({ touch, subject }: Pick<Asking, "touch" | "subject">, id: string): void {
  touch(`debrief:${id}`);
  subject("debrief", id);
}

/** The same of an action: after a survey it is about the team that took it up. */
export function noteActOn(
  asked: Pick<Asking, "touch" | "subject">,
  { debriefId, heard }: Pick<ActionRow, "debriefId" | "heard">,
): void {
  if (debriefId !== null) noteAct(asked, debriefId);
  else if (heard) asked.subject("team", heard.teamId);
}
