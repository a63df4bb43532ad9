/** Asking: a request by itself, or a part of another. */
import { type ServiceOnOffer, findService, readAnswers } from "#feature/catalogue";
import { findDutyDay, findOnDuty } from "#feature/duty";
import { beginClocks, planClocks } from "#feature/promises";
import { newId } from "#platform/crypto/ids.ts";
import type { BodyOf } from "#platform/http/contract.ts";
import { found } from "#platform/http/refusal.ts";
import type { Asked } from "#platform/http/route.ts";
import { isIn } from "#platform/http/who.ts";
import { faultsOfAnswered } from "./checking-answers.ts";
import type { requestsContract } from "./contract.ts";
import { keepInStep, readAgain, readSaidIfAny, writeClaim } from "./outside/claiming.ts";
import type { Said } from "./outside/rules.ts";
import { insertPart } from "./queries/around.ts";
import { tieAttachments } from "./queries/attachments.ts";
import { writeEvent } from "./queries/history.ts";
import { type RequestRecord, insertRequest } from "./queries/one.ts";
import { findLeastLoaded } from "./queries/persons.ts";
import { touchAll } from "./step.ts";

type Contract = typeof requestsContract;
export type AskBody = BodyOf<Contract["POST /requests"]>;

/** What asking needs of the call, by itself and as a part. */
export interface Asking extends Pick<
  Asked<Contract["POST /requests/:id/parts"]>,
  "db" | "who" | "now" | "tell" | "touch" | "subject"
> {
  readonly refuse: (
    reason: "missing" | "notOffered" | "wrongAnswers" | "wrongOutside",
    extra?: { fields?: Readonly<Record<string, string>> },
  ) => never;
}

/** For which team someone asks: the only one they are in, or the one they name. */
export function customerTeamFor({
  who,
  body,
  refuse,
}: Asked<Contract["POST /requests"]>): string | null {
  if (body.customerTeamId !== undefined) {
    return isIn(who, body.customerTeamId) ? body.customerTeamId : refuse("missing");
  }
  if (who.teams.length > 1) {
    refuse("whichTeam", { fields: { customerTeamId: "Choose one of your teams" } });
  }
  return who.teams[0]?.teamId ?? null;
}

/** Makes the request with its clocks, files and first entry, and answers it as the asker sees it. */
export async function makeRequest(
  asked: Asking,
  body: AskBody,
  customerTeamId: string | null,
  parent?: RequestRecord,
): Promise<RequestRecord> {
  const { db, who, now } = asked;
  const said = saidBy(body, parent);
  const outside = await readSaidIfAny(asked, body.outside);
  const [offered, plan] = await Promise.all([
    findService(db, who, body.serviceId),
    planClocks(db, { serviceId: body.serviceId, impact: said.impact, at: now }),
  ]);
  const service = found(offered);
  if (service.state !== "live") asked.refuse("notOffered");
  const read = await readForm(asked, service, body.answers ?? {});
  const id = newId();
  const request = {
    ...plan.due,
    ...said,
    id,
    serviceId: service.id,
    customerId: who.personId,
    customerTeamId,
    teamId: service.teamId,
    holderId: await assigneeFor(asked, service),
    answers: read.answers,
    confidential: service.confidential || parent?.confidential === true,
    at: now,
  };
  const [made] = await Promise.all([
    insertRequest(db, request, newId()),
    beginClocks(db, id, plan),
  ]);
  await tieFiles(asked, id, [...(body.attachmentIds ?? []), ...read.fileIds]);
  if (parent) {
    await insertPart(db, { partId: id, parentId: parent.id, at: now, byPersonId: who.personId });
  }
  await asked.tell("requests.asked", { requestId: id });
  asked.subject("request", id);
  touchAll(asked.touch, request);
  return withOutside(asked, { ...made, parentId: parent?.id ?? null }, { outside, parent });
}

/** Who waits outside for it, said with it or had from what it is a part of; nothing is asked where neither is so. */
async function withOutside(
  asked: Asking,
  made: RequestRecord,
  { outside, parent }: { outside: Said | null; parent: RequestRecord | undefined },
): Promise<RequestRecord> {
  if (outside === null && (parent?.outsideClaimId ?? null) === null) return made;
  if (outside !== null) await sayAtOnce(asked, made, outside);
  await keepInStep(asked, [made.id]);
  return readAgain(asked.db, asked.who, made.id);
}

/** What was said in the act of asking stands in the history as if it had been said right after. */
async function sayAtOnce(asked: Asking, request: RequestRecord, said: Said): Promise<void> {
  const { db, who, now } = asked;
  const claimId = await writeClaim(asked, request, { said, side: "customer" });
  const event = { id: newId(), requestId: request.id, at: now, kind: "outside-claimed" };
  const { teamId } = request;
  await writeEvent(db, { ...event, actorId: who.personId, teamId, detail: { claimId } });
}

/** The answers to the form, as they are kept; refused with a sentence beside each that is not right. */
async function readForm(
  { db, who, now, refuse }: Asking,
  { form }: ServiceOnOffer,
  given: Readonly<Record<string, unknown>>,
) {
  const read = readAnswers(form, given, now);
  if (!read.ok) return refuse("wrongAnswers", { fields: read.fields });
  const fields = await faultsOfAnswered(db, who, form, read);
  if (Object.keys(fields).length > 0) refuse("wrongAnswers", { fields });
  return read;
}

/** What the asker said; a part has its parent's impact unless it says otherwise. */
function saidBy(body: AskBody, parent: RequestRecord | undefined) {
  return {
    title: body.title.trim(),
    description: body.description ?? "",
    impact: body.impact ?? parent?.impact ?? "normal",
  } as const;
}

/** Who is given it at once, as the service says: nobody, whoever is on duty, or the member with the fewest open. */
async function assigneeFor({ db, now }: Asking, service: ServiceOnOffer): Promise<string | null> {
  if (service.assignment === "duty") return findOnDuty(db, service.teamId, now);
  if (service.assignment === "least-loaded") {
    return (await findLeastLoaded(db, service.teamId, await findDutyDay(db, now))) ?? null;
  }
  return null;
}

async function tieFiles(asked: Asking, requestId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const tie = { ids, personId: asked.who.personId, requestId, messageId: null };
  if ((await tieAttachments(asked.db, tie)) !== ids.length) asked.refuse("missing");
}
