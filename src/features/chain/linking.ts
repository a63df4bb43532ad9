/** Declaring, confirming and withdrawing links. */
import type { Database } from "#platform/database/open.ts";
import { found } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { answersAt, type End, voiceOf } from "./access.ts";
import type { LinkEnds } from "./graph.ts";
import { findSegmentNames } from "./queries/reading.ts";
import {
  declareAnew,
  findEnd,
  findLinkForUpdate,
  type LinkNow,
  type StepKind,
  takeLink,
  takeStep,
} from "./queries/writing.ts";
import {
  decideToDeclare,
  mayConfirm,
  mayWithdraw,
  type SpokenFor,
  standsAtOnce,
  type Voice,
} from "./rules.ts";

export interface Saying {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

export interface Ends {
  readonly from: End;
  readonly to: End;
}

/** Both ends, seen by the reader; `missing` where one is not there. */
async function findEnds({ db, who }: Saying, ends: LinkEnds): Promise<Ends> {
  const from = found(await findEnd(db, who, ends.fromServiceId));
  if (ends.toServiceId !== null)
    return { from, to: found(await findEnd(db, who, ends.toServiceId)) };
  found((await findSegmentNames(db)).find(({ id }) => id === ends.toSegmentId));
  return { from, to: null };
}

export interface DeclaredNow {
  readonly id: string;
  readonly confirmed: boolean;
  /** Teams that are to confirm it and heard nothing of it before. */
  readonly asksTeamIds: readonly string[];
}

/** Declares a link, or confirms it where the other end declared it before; what stands already stays. */
export async function declareLink(
  saying: Saying,
  ends: LinkEnds,
  notYours: () => never,
): Promise<DeclaredNow> {
  const between = await findEnds(saying, ends);
  return declareBetween(saying, ends, between, notYours);
}

/** The same between ends that are known. */
export async function declareBetween(
  saying: Saying,
  ends: LinkEnds,
  { from, to }: Ends,
  notYours: () => never,
): Promise<DeclaredNow> {
  const { db, who, now } = saying;
  const voice = voiceOf(who, from, to);
  const declaredFor = decideToDeclare(voice) ?? notYours();
  const by = { declaredFor, byPersonId: who.personId, at: now };
  const link = await takeLink(db, { ...ends, ...by });
  if (link.isNew || link.withdrawnAt !== null) {
    if (!link.isNew) await declareAnew(db, link.id, by);
    await step(saying, link, "declared");
    const stands = standsAtOnce(declaredFor, { from: answersAt(from), to: answersAt(to) });
    if (stands) await step(saying, link, "confirmed");
    return {
      id: link.id,
      confirmed: stands,
      asksTeamIds: stands ? [] : askedOf(declaredFor, { from, to }),
    };
  }
  const confirms = link.confirmedAt === null && mayConfirm(link.declaredFor, voice);
  if (confirms) await step(saying, link, "confirmed");
  return { id: link.id, confirmed: confirms || link.confirmedAt !== null, asksTeamIds: [] };
}

/** Whose word is waited for. */
function askedOf(declaredFor: SpokenFor, { from, to }: Ends): string[] {
  const asked = { from: [to], to: [from], both: [], neither: [from, to] }[declaredFor];
  return asked.flatMap((end) => (end !== null && answersAt(end) ? [end.teamId] : []));
}

interface Found {
  readonly link: LinkNow;
  readonly voice: Voice;
}

async function findSaid(saying: Saying, id: string): Promise<Found> {
  const link = found(await findLinkForUpdate(saying.db, saying.who, id));
  const { from, to } = await findEnds(saying, link);
  return { link, voice: voiceOf(saying.who, from, to) };
}

interface No {
  readonly notYours: () => never;
  readonly withdrawn: () => never;
}

/** Confirms, or takes that back; what is so already stays. */
export async function sayConfirmed(
  saying: Saying,
  { id, confirmed }: { id: string; confirmed: boolean },
  no: No,
): Promise<void> {
  const { link, voice } = await findSaid(saying, id);
  if (!mayConfirm(link.declaredFor, voice)) no.notYours();
  if (link.withdrawnAt !== null) no.withdrawn();
  if ((link.confirmedAt !== null) === confirmed) return;
  await step(saying, link, confirmed ? "confirmed" : "unconfirmed");
}

/** Withdraws, or takes that back; what is so already stays. */
export async function sayWithdrawn(
  saying: Saying,
  { id, withdrawn }: { id: string; withdrawn: boolean },
  notYours: () => never,
): Promise<void> {
  const { link, voice } = await findSaid(saying, id);
  if (!mayWithdraw(voice)) notYours();
  if ((link.withdrawnAt !== null) === withdrawn) return;
  await step(saying, link, withdrawn ? "withdrawn" : "restored");
}

function step({ db, who, now }: Saying, { id }: LinkNow, kind: StepKind): Promise<void> {
  return takeStep(db, { linkId: id, kind, byPersonId: who.personId, at: now });
}
