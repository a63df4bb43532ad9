/** What is told when something happens. Each of these may hear the same event twice and tells it once (`told` of inbox_item). */
import { findOnDuty } from "#feature/duty";
import { on, type Heard } from "#platform/events/draining.ts";
import { hearBreach } from "./escalating.ts";
import { findFacts, findMessage, findParentId, findStep } from "./queries/facts.ts";
import {
  toldOfAsking,
  toldOfFinish,
  toldOfHandOver,
  toldOfNearing,
  toldOfNote,
  toldOfPart,
  toldOfReply,
  toldOfStep,
  type Facts,
} from "./rules.ts";
import { settle, tellAbout, tellOfTeam } from "./telling.ts";

type Hearing = Pick<Heard<unknown>, "db" | "now">;

/** Who is on duty, where it matters: nobody holds the request. */
export async function dutyFor({ db, now }: Hearing, facts: Facts): Promise<string | null> {
  return facts.holderId === null ? findOnDuty(db, facts.teamId, now) : null;
}

const onAsked = on("requests.asked", "inbox: a new request", async (heard) => {
  const { requestId } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const step = await findStep(heard.db, requestId, "asked", heard.toldAt);
  if (!facts || !step) return;
  const assignedId = typeof step.detail["holderId"] === "string" ? step.detail["holderId"] : null;
  const recipients = toldOfAsking(facts, assignedId, await dutyFor(heard, facts));
  const news = { key: "asked", actorId: step.actorId, at: heard.toldAt };
  await tellAbout(heard, facts, recipients, news);
});

const onReplied = on("requests.replied", "inbox: a reply", async (heard) => {
  const { requestId, messageId, side } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const message = await findMessage(heard.db, messageId);
  if (!facts || !message) return;
  const dutyId = await dutyFor(heard, facts);
  await tellAbout(heard, facts, toldOfReply(facts, side, message.mentionedIds, dutyId), {
    key: `message:${messageId}`,
    actorId: message.authorId,
    at: heard.toldAt,
    detail: { messageId },
  });
  await settle(heard, facts, message.authorId);
});

const onNoted = on("requests.noted", "inbox: a note", async (heard) => {
  const { requestId, messageId } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const message = await findMessage(heard.db, messageId);
  if (!facts || !message) return;
  await tellAbout(heard, facts, toldOfNote(facts, message.mentionedIds), {
    key: `message:${messageId}`,
    actorId: message.authorId,
    at: heard.toldAt,
    ofNote: true,
  });
  await settle(heard, facts, message.authorId);
});

const onChanged = on("requests.changed", "inbox: a step on a request", async (heard) => {
  const { requestId, kind, actorId } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const step = await findStep(heard.db, requestId, kind, heard.toldAt);
  if (!facts || !step) return;
  const recipients = toldOfStep(kind, facts, await dutyFor(heard, facts));
  await tellAbout(heard, facts, recipients, { key: `step:${step.id}`, actorId, at: heard.toldAt });
  await settle(heard, facts, actorId);
});

const onFollowerAdded = on(
  "requests.follower-added",
  "inbox: somebody was let in",
  async (heard) => {
    const { requestId, personId, actorId } = heard.payload;
    const facts = await findFacts(heard.db, requestId);
    if (!facts) return;
    const news = { key: `follows:${heard.toldAt.toISOString()}`, actorId, at: heard.toldAt };
    await tellAbout(heard, facts, [{ personId, kind: "follows" }], news);
  },
);

const onFinished = on("requests.finished", "inbox: was this right?", async (heard) => {
  const { requestId } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const step = await findStep(heard.db, requestId, "done", heard.toldAt);
  if (!facts || !step) return;
  const news = { key: `done:${step.id}`, actorId: step.actorId, at: heard.toldAt };
  await tellAbout(heard, facts, toldOfFinish(facts), news);
  const parentId = await findParentId(heard.db, requestId);
  const parent = parentId === undefined ? undefined : await findFacts(heard.db, parentId);
  if (parent)
    await tellAbout(heard, parent, toldOfPart(parent, await dutyFor(heard, parent)), news);
});

const onHandedOver = on("requests.handed-over", "inbox: a hand-over", async (heard) => {
  const { requestId, toTeamId } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  const step = await findStep(heard.db, requestId, "handed-over", heard.toldAt);
  // It may have gone on to yet another team, which is told by itself.
  if (!facts || !step || facts.teamId !== toTeamId) return;
  const news = { key: `handed:${step.id}`, actorId: step.actorId, at: heard.toldAt };
  await tellAbout(heard, facts, toldOfHandOver(facts, await dutyFor(heard, facts)), news);
});

const onNearing = on("promises.nearing", "inbox: a promise comes near", async (heard) => {
  const { requestId, kind, dueAt } = heard.payload;
  const facts = await findFacts(heard.db, requestId);
  if (!facts) return;
  const recipients = toldOfNearing(facts, await dutyFor(heard, facts));
  const detail = { promise: kind, dueAt };
  const news = { key: `near:${kind}:${dueAt}`, actorId: null, at: heard.toldAt, detail };
  await tellAbout(heard, facts, recipients, news);
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
