/** What is told when something happens. Each of these may hear the same event twice and tells it once (`told` of inbox_item). */
import { findOnDuty } from "#feature/duty";
import type { Database } from "#platform/database/open.ts";
import { type Heard, on, onAll } from "#platform/events/draining.ts";
import { hearBreach } from "./escalating.ts";
import {
  findAskings,
  findFacts,
  findLeads,
  findMessages,
  findParentId,
  findSayer,
  findStep,
} from "./queries/facts.ts";
import { takeLinesBack } from "./queries/writing.ts";
import {
  toldOfAsking,
  toldOfDecline,
  toldOfFinish,
  toldOfHandOver,
  toldOfNearing,
  toldOfNote,
  toldOfPart,
  toldOfReply,
  toldOfStep,
  type Facts,
  type Leads,
  isOfferedAnew,
} from "./rules.ts";
import { type Acted, type Telling, settle, tellAbout, tellOfTeam } from "./telling.ts";

type Hearing = Pick<Heard<unknown>, "db" | "now">;

/** Who is on duty, where it matters: nobody holds the request. */
export async function dutyFor({ db, now }: Hearing, facts: Facts): Promise<string | null> {
  return facts.holderId === null ? findOnDuty(db, facts.teamId, now) : null;
}

/** The same, asked once for each team. */
function rememberDuty(heard: Hearing): (facts: Facts) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  return async (facts) => {
    if (facts.holderId !== null) return null;
    const asked = known.get(facts.teamId) ?? dutyFor(heard, facts);
    known.set(facts.teamId, asked);
    return asked;
  };
}

async function findFactsOf(db: Database, requestId: string): Promise<Facts | undefined> {
  return (await findFacts(db, [requestId])).get(requestId);
}

const noLeads: Leads = { leadIds: [], leadsAboveIds: [] };

async function withLeads(db: Database, facts: Facts): Promise<Facts & Leads> {
  return { ...facts, ...(await findLeads(db, facts.teamId)) };
}

const onAsked = onAll("requests.asked", "inbox: new requests", async (heard) => {
  const ids = heard.payload.map(({ requestId }) => requestId);
  const [facts, askings] = [await findFacts(heard.db, ids), await findAskings(heard.db, ids)];
  const dutyFor = rememberDuty(heard);
  const tellings: Telling[] = [];
  for (const [requestId, asked] of askings) {
    const known = facts.get(requestId);
    if (!known) continue;
    const { holderId } = asked.detail;
    const dutyId = await dutyFor(known);
    const recipients = toldOfAsking(known, typeof holderId === "string" ? holderId : null, dutyId);
    const news = { key: "asked", actorId: asked.actorId, at: asked.at };
    tellings.push({ facts: known, recipients, news, offered: isOfferedAnew(known, dutyId) });
  }
  await tellAbout(heard, tellings);
});

const onReplied = onAll("requests.replied", "inbox: replies", async (heard) => {
  const { db, payload } = heard;
  const requestIds = payload.map(({ requestId }) => requestId);
  const facts = await findFacts(db, [...new Set(requestIds)]);
  const messageIds = payload.map(({ messageId }) => messageId);
  const messages = await findMessages(db, messageIds);
  const dutyFor = rememberDuty(heard);
  const [tellings, acted]: [Telling[], Acted[]] = [[], []];
  for (const { requestId, messageId, side } of payload) {
    const [known, message] = [facts.get(requestId), messages.get(messageId)];
    if (!known || !message) continue;
    const { authorId, at, mentionedIds } = message;
    const dutyId = side === "customer" ? await dutyFor(known) : null;
    const recipients = toldOfReply(known, side, mentionedIds, dutyId);
    const news = { key: `message:${messageId}`, actorId: authorId, at, detail: { messageId } };
    tellings.push({ facts: known, recipients, news });
    acted.push({ facts: known, actorId: authorId });
  }
  await tellAbout(heard, tellings);
  await settle(heard, acted);
});

const onNoted = on("requests.noted", "inbox: a note", async (heard) => {
  const { requestId, messageId } = heard.payload;
  const facts = await findFactsOf(heard.db, requestId);
  const message = (await findMessages(heard.db, [messageId])).get(messageId);
  if (!facts || !message) return;
  const { authorId: actorId, at, mentionedIds } = message;
  const news = { key: `message:${messageId}`, actorId, at, ofNote: true };
  await tellAbout(heard, [{ facts, recipients: toldOfNote(facts, mentionedIds), news }]);
  await settle(heard, [{ facts, actorId }]);
});

const onChanged = on("requests.changed", "inbox: a step on a request", async (heard) => {
  const { requestId, kind, actorId } = heard.payload;
  const facts = await findFactsOf(heard.db, requestId);
  const step = await findStep(heard.db, requestId, kind, heard.toldAt);
  if (!facts || !step) return;
  const known = kind === "reopened" ? await withLeads(heard.db, facts) : { ...facts, ...noLeads };
  const recipients =
    kind === "outside-declined"
      ? toldOfDecline(await findSayer(heard.db, String(step.detail["claimId"])))
      : toldOfStep(kind, known, await dutyFor(heard, facts));
  const news = { key: `step:${step.id}`, actorId, at: heard.toldAt };
  await tellAbout(heard, [{ facts, recipients, news }]);
  if (kind === "undone" && step.detail["kind"] === "outside-declined")
    await takeDeclineBack(heard, requestId);
  await settle(heard, [{ facts, actorId }]);
});

/** A decline that was taken back at once never was: who said that a customer waits has no line of it. */
async function takeDeclineBack(heard: Heard<unknown>, requestId: string): Promise<void> {
  const declined = await findStep(heard.db, requestId, "outside-declined", heard.toldAt);
  if (!declined) return;
  const key = `step:${declined.id}`;
  for (const personId of await takeLinesBack(heard.db, { requestId, key }))
    heard.touch(`inbox:${personId}`);
}

const onFollowerAdded = on(
  "requests.follower-added",
  "inbox: somebody was let in",
  async (heard) => {
    const { requestId, personId, actorId } = heard.payload;
    const facts = await findFactsOf(heard.db, requestId);
    if (!facts) return;
    const news = { key: `follows:${heard.toldAt.toISOString()}`, actorId, at: heard.toldAt };
    await tellAbout(heard, [{ facts, recipients: [{ personId, kind: "follows" }], news }]);
  },
);

const onFinished = on("requests.finished", "inbox: was this right?", async (heard) => {
  const { requestId } = heard.payload;
  const facts = await findFactsOf(heard.db, requestId);
  const step = await findStep(heard.db, requestId, "done", heard.toldAt);
  if (!facts || !step) return;
  const news = { key: `done:${step.id}`, actorId: step.actorId, at: heard.toldAt };
  await tellAbout(heard, [{ facts, recipients: toldOfFinish(facts), news }]);
  const parentId = await findParentId(heard.db, requestId);
  const parent = parentId === undefined ? undefined : await findFactsOf(heard.db, parentId);
  if (!parent) return;
  const recipients = toldOfPart(parent, await dutyFor(heard, parent));
  await tellAbout(heard, [{ facts: parent, recipients, news }]);
});

const onHandedOver = on("requests.handed-over", "inbox: a hand-over", async (heard) => {
  const { requestId, toTeamId } = heard.payload;
  const facts = await findFactsOf(heard.db, requestId);
  const step = await findStep(heard.db, requestId, "handed-over", heard.toldAt);
  // It may have gone on to yet another team, which is told by itself.
  if (!facts || !step || facts.teamId !== toTeamId) return;
  const news = { key: `handed:${step.id}`, actorId: step.actorId, at: heard.toldAt };
  const dutyId = await dutyFor(heard, facts);
  const recipients = toldOfHandOver(await withLeads(heard.db, facts), dutyId);
  await tellAbout(heard, [{ facts, recipients, news, offered: isOfferedAnew(facts, dutyId) }]);
});

const onNearing = on("promises.nearing", "inbox: a promise comes near", async (heard) => {
  const { requestId, kind, dueAt } = heard.payload;
  const facts = await findFactsOf(heard.db, requestId);
  if (!facts) return;
  const known = await withLeads(heard.db, facts);
  const recipients = toldOfNearing(known, await dutyFor(heard, facts));
  const detail = { promise: kind, dueAt };
  const news = { key: `near:${kind}:${dueAt}`, actorId: null, at: heard.toldAt, detail };
  await tellAbout(heard, [{ facts, recipients, news }]);
});

const onBroken = on("promises.broken", "inbox: a promise is broken", hearBreach);

const onAdded = on("teams.memberAdded", "inbox: added to a team", async (heard) => {
  const { teamId, personId } = heard.payload;
  const key = `added:${heard.toldAt.toISOString()}`;
  const news = { key, actorId: null, at: heard.toldAt };
  await tellOfTeam(heard, teamId, [{ personId, kind: "added" }], news);
});

interface Swapped {
  readonly swapId: string;
  readonly teamId: string;
  readonly personId: string;
  readonly insteadOfId: string;
  readonly formerIds: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly byPersonId: string;
}

async function tellOfSwap(heard: Heard<Swapped>, takenBack: boolean): Promise<void> {
  const { teamId, personId, insteadOfId, formerIds, firstDay, lastDay, swapId } = heard.payload;
  const concerned = [personId, insteadOfId, ...formerIds];
  const recipients = concerned.map((id) => ({ personId: id, kind: "duty-swapped" as const }));
  await tellOfTeam(heard, teamId, recipients, {
    key: `${takenBack ? "back" : "swap"}:${swapId}`,
    actorId: heard.payload.byPersonId,
    at: heard.toldAt,
    detail: { swap: { personId, firstDay, lastDay, takenBack } },
  });
}

const onSwapped = on("duty.swapped", "inbox: a swap of turns", (heard) => tellOfSwap(heard, false));
const onSwapTakenBack = on("duty.swapTakenBack", "inbox: a swap taken back", (heard) =>
  tellOfSwap(heard, true),
);

export const reactions = [
  onAsked,
  onReplied,
  onNoted,
  onChanged,
  onFollowerAdded,
  onFinished,
  onHandedOver,
  onNearing,
  onBroken,
  onAdded,
  onSwapped,
  onSwapTakenBack,
];
