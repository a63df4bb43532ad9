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
  type SpokenFor,
  standsAtOnce,
  takesBack,
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
  const said = { declaredFor, between: { from, to } };
  if (link.isNew) return { id: link.id, ...(await beginStanding(saying, link, said)) };
  if (link.withdrawnAt !== null) {
    await declareAnew(db, link.id, by);
    return { id: link.id, ...(await beginStanding(saying, link, said)) };
  }
  const confirms = link.confirmedAt === null && mayConfirm(link.declaredFor, voice);
  if (confirms) await step(saying, link, "confirmed", declaredFor);
  return { id: link.id, confirmed: confirms || link.confirmedAt !== null, asksTeamIds: [] };
}

interface Declaring {
  readonly declaredFor: SpokenFor;
  readonly between: Ends;
}

/** Notes that a link was declared; it stands at once where nobody else is to be asked. */
async function beginStanding(
  saying: Saying,
  link: LinkNow,
  { declaredFor, between: { from, to } }: Declaring,
): Promise<Omit<DeclaredNow, "id">> {
  await step(saying, link, "declared", declaredFor);
  const stands = standsAtOnce(declaredFor, { from: answersAt(from), to: answersAt(to) });
  if (stands) await step(saying, link, "confirmed", declaredFor);
  return { confirmed: stands, asksTeamIds: stands ? [] : askedOf(declaredFor, { from, to }) };
}

/** Whose word is waited for. */
function askedOf(declaredFor: SpokenFor, { from, to }: Ends): string[] {
  const asked = { from: [to], to: [from], both: [], neither: [from, to] }[declaredFor];
  return asked.flatMap((end) => (end !== null && answersAt(end) ? [end.teamId] : []));
}

interface Found {
  readonly link: LinkNow;
  readonly between: Ends;
  readonly voice: Voice;
  /** As whom the reader speaks; null: they have no say. */
  readonly saidFor: SpokenFor | null;
}

async function findSaid(saying: Saying, id: string): Promise<Found> {
  const link = found(await findLinkForUpdate(saying.db, saying.who, id));
  const between = await findEnds(saying, link);
  const voice = voiceOf(saying.who, between.from, between.to);
  return { link, between, voice, saidFor: decideToDeclare(voice) };
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
  const { link, voice, saidFor } = await findSaid(saying, id);
  if (saidFor === null || !mayConfirm(link.declaredFor, voice)) return no.notYours();
  if (link.withdrawnAt !== null) no.withdrawn();
  if ((link.confirmedAt !== null) === confirmed) return;
  await step(saying, link, confirmed ? "confirmed" : "unconfirmed", saidFor);
}

/** Withdraws a link, by either end; what is withdrawn already stays so. */
export async function withdrawLink(
  saying: Saying,
  id: string,
  notYours: () => never,
): Promise<void> {
  const { link, saidFor } = await findSaid(saying, id);
  if (saidFor === null) return notYours();
  if (link.withdrawnAt === null) await step(saying, link, "withdrawn", saidFor);
}

/**
 * Restores a withdrawn link: as it stood, for whoever withdrew it; by anybody else it is declared anew. Answers which teams are to
 * confirm it again.
 */
export async function restoreLink(
  saying: Saying,
  id: string,
  notYours: () => never,
): Promise<readonly string[]> {
  const { link, between, voice, saidFor } = await findSaid(saying, id);
  if (saidFor === null) return notYours();
  if (link.withdrawnAt === null) return [];
  await step(saying, link, "restored", saidFor);
  if (takesBack(link.withdrawnFor, voice)) return [];
  const { who, now, db } = saying;
  await declareAnew(db, link.id, { declaredFor: saidFor, byPersonId: who.personId, at: now });
  const { asksTeamIds } = await beginStanding(saying, link, { declaredFor: saidFor, between });
  return asksTeamIds;
}

function step(
  { db, who, now }: Saying,
  { id }: LinkNow,
  kind: StepKind,
  saidFor: SpokenFor,
): Promise<void> {
  return takeStep(db, { linkId: id, kind, saidFor, byPersonId: who.personId, at: now });
}
