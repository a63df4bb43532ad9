import { createHash } from "node:crypto";
import { makeAlarm } from "#fixtures/balance";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeCommitment } from "#fixtures/commitments";
import { makeOwnLesson } from "#fixtures/lessons";
import { makeCluster } from "#fixtures/defects";
import { makeDigest } from "#fixtures/digest";
import { makeAction, makeCard, makeDebrief, makeFact, makeTheme } from "#fixtures/debriefs";
import { makeRota } from "#fixtures/duty";
import { makeQuestion } from "#fixtures/fairness";
import { makeMediation, makeSuggestion } from "#fixtures/mediation";
import { makeMember } from "#fixtures/organisation";
import { makeOutcome, makeSegment } from "#fixtures/outcomes";
import { makeLike } from "#fixtures/parity";
import { makeSession } from "#fixtures/people";
import { makeHint } from "#fixtures/portraits";
import { makeTradeWord } from "#fixtures/courtesy";
import { makeCalendar } from "#fixtures/promises";
import { makeRequest } from "#fixtures/requests";
import { makeInvitation, makeWayIn } from "./ways-in.ts";
import { makeGoals } from "./bodies-of-goals.ts";
import { type GrowthThing, makeGrowth } from "./bodies-of-growth.ts";
import { makeMeeting } from "./bodies-of-gatherings.ts";
import { makeHeard } from "./bodies-of-heard.ts";
import { makeThankedThings } from "./bodies-of-thanks.ts";
import { hashOfSecret, newId, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { TokenScope } from "#platform/http/contract.ts";
import { type House, makeAsking } from "./asking.ts";
import { makeMet } from "./bodies-of-meetings.ts";

/** One of everything that a path or a body can name. */
export type Things = Readonly<Record<Thing, string>>;
export type Thing =
  | "request"
  | "confidential"
  | "twin"
  | "team"
  | "customerTeam"
  | "person"
  | "mate"
  | "lead"
  | "customer"
  | "service"
  | "draft"
  | "calendar"
  | "session"
  | "token"
  | "line"
  | "absence"
  | "swap"
  | "attachment"
  | "loose"
  | "run"
  | "invitation"
  | "segment"
  | "outcome"
  | "alarm"
  | "question"
  | "heardWave"
  | "improvement"
  | "cluster"
  | "chainLink"
  | "goal"
  | "otherGoal"
  | "target"
  | "tension"
  | "initiative"
  | "like"
  | "hint"
  | "tradeWord"
  | "commitment"
  | "gathering"
  | "coffee"
  | "sharedGoal"
  | "reward"
  | "rewardWay"
  | "mediation"
  | "sealedEntry"
  | "suggestion"
  | "meeting"
  | "ownCalendar"
  | "ownPasskey"
  | "report"
  | "debrief"
  | "card"
  | "theme"
  | "fact"
  | "action"
  | "poll"
  | "pollGroup"
  | "pollHolder"
  | "survey"
  | "wave"
  | "waveGroup"
  | "thanks"
  | "thanksMail"
  | GrowthThing
  | "inviteSecret"
  | "resetSecret";

export const at = new Date("2026-03-02T08:00:00Z");
const days = { firstDay: "2026-03-03", lastDay: "2026-03-09" };

/** A serving team with a customer, and one of everything between them. `person` serves, has a session, a token, a line in the inbox. */
export async function makeThings(house: House, name: string): Promise<Things> {
  const { db } = house;
  const service = await makeService(db, { name: `${name} served` });
  const { teamId } = service;
  const draft = await makeService(db, { name: `${name} drafted`, state: "draft", teamId });
  const person = await makeMember(db, { teamId, name: `${name} provider` });
  const mate = await makeMember(db, { teamId, name: `${name} mate` });
  const lead = await makeMember(db, { teamId, lead: true, name: `${name} lead` });
  const customer = await makeMember(db, { name: `${name} customer` });
  const parties = { teamId, serviceId: service.id, customerId: customer.id };
  const asked = { ...parties, customerTeamId: customer.teamId, title: `${name} request` };
  const request = await makeRequest(db, asked);
  const twin = await makeRequest(db, { ...asked, title: `${name} twin` });
  const confidential = await makeRequest(db, { ...asked, confidential: true });
  await link(db, request.id, twin.id);
  await makeDigest(db);
  await makeOwnLesson(db);
  await makeSession(db, person.id);
  return {
    request: request.id,
    confidential: confidential.id,
    twin: twin.id,
    team: teamId,
    customerTeam: customer.teamId,
    person: person.id,
    mate: mate.id,
    lead: lead.id,
    customer: customer.id,
    service: service.id,
    draft: draft.id,
    calendar: (await makeCalendar(db, { teamId })).id,
    session: await sessionOf(db, person.id),
    token: (await makeToken(db, person.id, ["read"])).id,
    line: await makeLine(db, person.id, request.id),
    ...(await makeTurns(db, { teamId, personId: person.id, mateId: mate.id })),
    attachment: await makeAttachment(db, customer.id, request.id),
    loose: await makeAttachment(db, person.id, null),
    run: await makeRun(db),
    ...(await makeInvitation(db, teamId)),
    segment: (await makeSegment(db)).id,
    cluster: (await makeCluster(db)).id,
    chainLink: (await makeLink(db, { fromServiceId: service.id, byPersonId: person.id })).id,
    like: (await makeLike(db, { serviceId: service.id, outside: { "2026-02": [8, 9] } })).id,
    outcome: (await makeOutcome(db, { values: { "2026-02-02": 4 }, byPersonId: person.id })).id,
    ...(await makeGoals(db, { teamId, ownerId: person.id, otherTeamId: customer.teamId })),
    hint: (await makeHint(db, { teamId, serviceId: service.id, byPersonId: person.id })).id,
    commitment: await makePromised(db, lead.id, person.id),
    ...(await makeCase(db, { teamId, leadId: lead.id, customer })),
    ...(await makeLookingBack(db, { lead, personId: person.id })),
    alarm: (await makeAlarm(db, { teamId })).id,
    question: (await makeQuestion(db, { providerId: teamId, customerId: customer.teamId })).id,
    ...(await makeHeard(db, teamId, lead.id)),
    ...(await makeManners(db, { person, mate, lead, customer })),
    resetSecret: await makeWayIn(db, mate.id),
    ...(await makeAsking(house, [person.id, customer.id], { holderId: mate.id, teamId })),
  };
}

/** The team's lead leads it, one of the team takes part and has written everything in it. */
async function makeLookingBack(
  db: Database,
  { lead, personId }: { lead: { id: string; teamId: string }; personId: string },
): Promise<Pick<Things, "debrief" | "card" | "theme" | "fact" | "action">> {
  const { id: debriefId } = await makeDebrief(db, { facilitator: lead, peopleIds: [personId] });
  return {
    debrief: debriefId,
    card: (await makeCard(db, { debriefId, personId })).id,
    theme: (await makeTheme(db, debriefId)).id,
    fact: (await makeFact(db, { debriefId, personId })).id,
    action: (await makeAction(db, { debriefId, ownerId: personId })).id,
  };
}

async function makePromised(db: Database, leaderId: string, sponsorId: string): Promise<string> {
  return (await makeCommitment(db, { leaderId, sponsorId, madeAt: at })).id;
}

/** Between the serving team, for which its lead speaks, and the customer's, for which the customer does. */
async function makeCase(
  db: Database,
  given: { teamId: string; leadId: string; customer: { id: string; teamId: string } },
): Promise<Pick<Things, "mediation" | "sealedEntry" | "suggestion">> {
  const { teamId, leadId, customer } = given;
  const { id, entryId } = await makeMediation(db, {
    one: { teamId, personId: leadId },
    other: { teamId: customer.teamId, personId: customer.id },
  });
  const suggestion = await makeSuggestion(db, { oneId: teamId, otherId: customer.teamId });
  return { mediation: id, sealedEntry: entryId, suggestion: suggestion.id };
}

async function link(db: Database, fromId: string, toId: string): Promise<void> {
  await db.insertInto("requestLink").values({ fromId, toId, kind: "related", at }).execute();
}

async function sessionOf(db: Database, personId: string): Promise<string> {
  const session = db.selectFrom("session").select("id").where("personId", "=", personId);
  return (await session.executeTakeFirstOrThrow()).id;
}

export async function makeToken(
  db: Database,
  personId: string,
  scopes: readonly TokenScope[],
): Promise<{ id: string; secret: string }> {
  const secret = newSecret("token");
  const id = newId();
  await db
    .insertInto("accessToken")
    .values({
      id,
      personId,
      name: "For a program",
      tokenHash: hashOfSecret(secret),
      scopes: [...scopes],
      createdAt: at,
      expiresAt: new Date("2100-01-01T00:00:00Z"),
    })
    .execute();
  return { id, secret };
}

async function makeLine(db: Database, personId: string, requestId: string): Promise<string> {
  const id = newId();
  await db
    .insertInto("inboxItem")
    .values({ id, personId, kind: "asked", requestId, at, told: [newId()] })
    .execute();
  return id;
}

async function makeTurns(
  db: Database,
  { teamId, personId, mateId }: { teamId: string; personId: string; mateId: string },
): Promise<{ absence: string; swap: string }> {
  await makeRota(db, { teamId, memberIds: [personId, mateId] });
  const [absence, swap] = [newId(), newId()];
  await db
    .insertInto("absence")
    .values({ id: absence, personId, ...days, at, byPersonId: personId })
    .execute();
  await db
    .insertInto("dutySwap")
    .values({ id: swap, teamId, personId: mateId, insteadOfId: personId, ...days, at })
    .execute();
  return { absence, swap };
}

export async function makeAttachment(
  db: Database,
  byPersonId: string,
  requestId: string | null,
): Promise<string> {
  const id = newId();
  const file = { contentHash: hashOfContent, name: "page.svg", type: "image/svg+xml" };
  await db
    .insertInto("attachment")
    .values({ id, requestId, ...file, sizeBytes: content.length, byPersonId, at })
    .execute();
  return id;
}

/** A log that can be imported; the world keeps it in its store, under its SHA-256. */
export const content = "case,time,activity,team\n1,2026-01-05T08:00:00Z,Opened,Desk\n";
export const hashOfContent = createHash("sha256").update(content).digest("hex");

async function makeRun(db: Database): Promise<string> {
  const id = newId();
  await db
    .insertInto("importRun")
    .values({ id, fileName: "log.csv", contentHash: hashOfContent, state: "chosen", madeAt: at })
    .execute();
  return id;
}

interface Folk {
  readonly person: { readonly id: string; readonly teamId: string };
  readonly mate: { readonly id: string; readonly teamId: string };
  readonly lead: { readonly id: string; readonly teamId: string };
  readonly customer: { readonly id: string; readonly teamId: string };
}

/** How they treat each other: thanks, meetings, a journal, a gathering. */
async function makeManners(db: Database, { person, mate, lead, customer }: Folk) {
  return {
    tradeWord: (await makeTradeWord(db)).id,
    ...(await makeMeeting(db, { host: lead, personId: person.id, customer })),
    ...(await makeMet(db, person.id, mate.id)),
    ...(await makeThankedThings(db, { giver: person, receiver: lead })),
    // Its row is put there before it is removed: whoever has a key beforehand would have two.
    ownPasskey: newId(),
    ...(await makeGrowth(db, { personId: person.id, mateId: mate.id })),
  };
}
