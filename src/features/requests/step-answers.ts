/** The steps, one entry each: hold for the act, do it, answer the request as it stands then. */
import { findDutyDay } from "#feature/duty";
import { changePromise, pauseClocks, resumeClocks } from "#feature/promises";
import { signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { requestsContract } from "./contract.ts";
import { detailOf } from "./detail.ts";
import { type DefectKeys, keepReturned } from "./defects/saying.ts";
import type { FollowerKeys } from "./follower-answers.ts";
import { finish, reopen, withdraw } from "./finishing.ts";
import { handOver, merge } from "./moving.ts";
import type { OutsideKeys } from "./outside/answers.ts";
import { holdBelow } from "./queries/outside.ts";
import { deleteLink, insertLink } from "./queries/around.ts";
import { findRequest } from "./queries/one.ts";
import { findMemberName } from "./queries/persons.ts";
import { mayName, stateAfterWaiting, waitPauses } from "./rules.ts";
import { split } from "./splitting.ts";
import { holdFor, makeStep } from "./step.ts";
import { undo } from "./undoing.ts";
import { whomToMention, writeNote, writeReply } from "./writing.ts";

type Answers = RoutesOf<typeof requestsContract>;
type Steps = Exclude<
  Extract<keyof Answers, `${string} /requests/:id${string}`>,
  | "GET /requests/:id"
  | "GET /requests/:id/history"
  | "GET /requests/:id/form"
  | "GET /requests/:id/people"
  | "GET /requests/:id/promises"
  | "GET /requests/:id/related"
  | "GET /requests/:id/attachments/:attachmentId"
  | "PUT /requests/:id/presence"
  | "POST /requests/:id/parts"
  | FollowerKeys
  | DefectKeys
  | OutsideKeys
>;

const access = signedIn;

export const stepAnswers: Pick<Answers, Steps> = {
  "POST /requests/:id/take": {
    access,
    answer: async (asked) => {
      const { db, who, params, body } = asked;
      const request = await holdFor(asked, "take", params.id, body.version);
      if (request.holderId !== null && request.holderId !== who.personId) {
        asked.refuse("taken", { facts: { holder: request.holderName } });
      }
      const holderName = found(await findMemberName(db, request.teamId, who.personId));
      const starts = request.state === "asked" || request.state === "reopened";
      return makeStep(asked, request, {
        changes: { holderId: who.personId, ...(starts && { state: "taken" as const }) },
        kind: "taken",
        detail: { from: request.state },
        names: { holderName },
      });
    },
  },
  "POST /requests/:id/assign": {
    access,
    answer: async (asked) => {
      const { db, params, body } = asked;
      const { personId } = body;
      const request = await holdFor(asked, "assign", params.id, body.version);
      if (personId === null) {
        const freed = request.state === "taken" ? { state: "asked" as const } : {};
        const changes = { holderId: null, ...freed };
        return makeStep(asked, request, { changes, kind: "released", names: { holderName: null } });
      }
      const holderName = await findMemberName(db, request.teamId, personId);
      if (holderName === undefined) return asked.refuse("notInTeam");
      const starts = request.state === "asked" || request.state === "reopened";
      const changes = { holderId: personId, ...(starts && { state: "taken" as const }) };
      return makeStep(asked, request, {
        changes,
        kind: "assigned",
        detail: { holderId: personId, holderName },
        names: { holderName },
      });
    },
  },
  "POST /requests/:id/replies": {
    access,
    answer: async (asked) => {
      const { db, now, params, body } = asked;
      const request = await holdFor(asked, "reply", params.id, body.version);
      const mentioned = await whomToMention(asked, body.mentionIds ?? [], null);
      const changes = await writeReply(asked, request, { ...body, mentioned });
      if (body.then === undefined) return makeStep(asked, request, { changes });
      const after = { ...request, ...changes };
      const held = await holdFor(
        asked,
        body.then === "finish" ? "finish" : "wait",
        params.id,
        undefined,
      );
      if (body.then === "finish") {
        return detailOf(await finish(asked, { ...after, version: held.version }), asked.who);
      }
      const due = await pauseClocks(db, { requestId: request.id, at: now });
      return makeStep(asked, after, {
        changes: { ...changes, ...due, state: "waiting-customer" },
        kind: "waiting",
        detail: { for: "customer", from: request.state },
      });
    },
  },
  "POST /requests/:id/notes": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "note", asked.params.id, asked.body.version);
      const mentioned = await whomToMention(asked, asked.body.mentionIds ?? [], request.teamId);
      await writeNote(asked, request, { ...asked.body, mentioned });
      return makeStep(asked, request, { changes: {} });
    },
  },
  "POST /requests/:id/wait": {
    access,
    answer: async (asked) => {
      const { db, now, params, body } = asked;
      const request = await holdFor(asked, "wait", params.id, body.version);
      const state = body.for === "customer" ? "waiting-customer" : "waiting-vendor";
      const service = {
        pausesForVendors: request.pausesForVendors ?? true,
        pausesForParts: request.pausesForParts ?? false,
      };
      const counted = { requestId: request.id, at: now };
      const pauses = waitPauses(state, service);
      const due = await (pauses ? pauseClocks(db, counted) : resumeClocks(db, counted));
      const isReturned = body.for === "customer" && body.notSaidAtStart === true;
      const returned = isReturned ? await keepReturned(asked, request, body.reason) : {};
      return makeStep(asked, request, {
        changes: { ...due, state },
        kind: "waiting",
        detail: { for: body.for, reason: body.reason, from: request.state, ...returned },
      });
    },
  },
  "POST /requests/:id/resume": {
    access,
    answer: async (asked) => {
      const { db, now, params, body } = asked;
      const request = await holdFor(asked, "resume", params.id, body.version);
      const due = await resumeClocks(db, { requestId: request.id, at: now });
      return makeStep(asked, request, {
        changes: { ...due, state: stateAfterWaiting(request) },
        kind: "resumed",
        detail: { from: request.state },
      });
    },
  },
  "POST /requests/:id/say-by-when": {
    access,
    answer: async (asked) => {
      const { db, now, params, body, refuse } = asked;
      const request = await holdFor(asked, "sayByWhen", params.id, body.version);
      const { until, reason } = body;
      if (!mayName(until, await findDutyDay(db, now))) return refuse("dayOutOfReach");
      const detail = { until, reason };
      return makeStep(asked, request, { changes: {}, kind: "said-by-when", detail });
    },
  },
  "POST /requests/:id/finish": {
    access,
    answer: async (asked) => {
      const { params, body } = asked;
      const request = await holdFor(asked, "finish", params.id, body.version);
      const words =
        body.words === undefined ? {} : await writeReply(asked, request, { body: body.words });
      return detailOf(
        await finish(asked, { ...request, ...words, state: request.state }),
        asked.who,
      );
    },
  },
  "POST /requests/:id/confirm": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "confirm", asked.params.id, asked.body.version);
      const changes = { state: "confirmed", closedAt: asked.now } as const;
      return makeStep(asked, request, { changes, kind: "confirmed" });
    },
  },
  "POST /requests/:id/reopen": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "reopen", asked.params.id, asked.body.version);
      return detailOf(await reopen(asked, request, asked.body), asked.who);
    },
  },
  "POST /requests/:id/withdraw": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "withdraw", asked.params.id, asked.body.version);
      return detailOf(await withdraw(asked, request, asked.body.reason), asked.who);
    },
  },
  "POST /requests/:id/hand-over": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "handOver", asked.params.id, asked.body.version);
      if (asked.body.teamId === request.teamId) asked.refuse("sameTeam");
      return detailOf(await handOver(asked, request, asked.body), asked.who);
    },
  },
  "POST /requests/:id/merge": {
    access,
    answer: async (asked) => {
      const { db, who, params, body } = asked;
      // The deepest first, like everyone who ranks anew: two who merge and claim at once never wait for each other.
      await holdBelow(db, [params.id, body.intoId], who);
      const request = await holdFor(asked, "merge", params.id, body.version);
      return detailOf(await merge(asked, request, asked.body.intoId), asked.who);
    },
  },
  "POST /requests/:id/split": {
    access,
    answer: async (asked) => {
      await holdBelow(asked.db, [asked.params.id], asked.who);
      const request = await holdFor(asked, "split", asked.params.id, asked.body.version);
      return detailOf(await split(asked, request), asked.who);
    },
  },
  "POST /requests/:id/links": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, body } = asked;
      const request = await holdFor(asked, "link", params.id, undefined);
      if (body.toId === params.id) asked.refuse("itself");
      found(await findRequest(db, who, body.toId));
      const link = { fromId: params.id, toId: body.toId, kind: "related" as const, at: now };
      await insertLink(db, { ...link, byPersonId: who.personId });
      await makeStep(asked, request, { changes: {}, kind: "linked", detail: { toId: body.toId } });
      return null;
    },
  },
  "DELETE /requests/:id/links/:otherId": {
    access,
    answer: async (asked) => {
      const { db, params } = asked;
      const request = await holdFor(asked, "link", params.id, undefined);
      if (!(await deleteLink(db, params.id, params.otherId))) asked.refuse("missing");
      const detail = { toId: params.otherId };
      await makeStep(asked, request, { changes: {}, kind: "unlinked", detail });
      return null;
    },
  },
  "POST /requests/:id/impact": {
    access,
    answer: async (asked) => {
      const { db, now, params, body } = asked;
      const request = await holdFor(asked, "changeImpact", params.id, body.version);
      const { id: requestId, serviceId } = request;
      const due =
        serviceId === null
          ? {}
          : await changePromise(db, { requestId, serviceId, impact: body.impact, at: now });
      return makeStep(asked, request, {
        changes: { ...due, impact: body.impact },
        kind: "impact-changed",
        detail: { from: request.impact, to: body.impact },
      });
    },
  },
  "PATCH /requests/:id": {
    access,
    answer: async (asked) => {
      const { title, description, version } = asked.body;
      const request = await holdFor(asked, "correct", asked.params.id, version);
      return makeStep(asked, request, {
        changes: {
          ...(title !== undefined && { title: title.trim() }),
          ...(description !== undefined && { description }),
        },
        kind: "corrected",
        detail: { title: request.title, description: request.description },
      });
    },
  },
  "POST /requests/:id/undo": {
    access,
    answer: async (asked) => undo(asked, asked.params.id, asked.body.version),
  },
};
