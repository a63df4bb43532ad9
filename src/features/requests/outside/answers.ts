/** Who waits outside, one entry each: said, taken back, confirmed, declined; and what of it concerns a team. */
import { signedIn } from "#platform/http/access.ts";
import { refuse } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { isIn } from "#platform/http/who.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Act, requestsContract } from "../contract.ts";
import { detailOf } from "../detail.ts";
import type { RequestRecord } from "../queries/one.ts";
import {
  checkClaim,
  type ClaimRow,
  countChecked,
  countToCheck,
  holdBelow,
  withdrawClaim,
} from "../queries/outside.ts";
import { sidesOf } from "../rules.ts";
import { holdFor, type Stepping, writeStep } from "../step.ts";
import { claimSide, keepInStep, readAgain, readSaid, writeClaim } from "./claiming.ts";
import { floor } from "#platform/statistics/floor.ts";
import { type ClaimStep, mayActOnClaim, shareDays, stands } from "./rules.ts";

type Answers = RoutesOf<typeof requestsContract>;
export type OutsideKeys =
  | "POST /requests/:id/outside"
  | "POST /requests/:id/outside/withdraw"
  | "POST /requests/:id/outside/confirm"
  | "POST /requests/:id/outside/decline"
  | "GET /teams/:id/outside-claims";

const access = signedIn;
const dayMilliseconds = 86_400_000;

export const outsideAnswers: Pick<Answers, OutsideKeys> = {
  "POST /requests/:id/outside": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, body } = asked;
      await holdBelow(db, [params.id], who);
      const { version, ...given } = body;
      const request = await holdFor(asked, "sayWhoWaitsOutside", params.id, version);
      const said = await readSaid(asked, given);
      const before = request.outsideClaim;
      const replaced = before && stands(before) ? before.id : null;
      if (replaced !== null)
        await withdrawClaim(db, { id: replaced, personId: who.personId, at: now });
      const side = claimSide(sidesOf(request, who));
      const claimId = await writeClaim(asked, request, { said, side });
      const detail = { claimId, ...(replaced !== null && { replacedId: replaced }) };
      return stepOfClaim(asked, request, { kind: "outside-claimed", detail });
    },
  },
  "POST /requests/:id/outside/withdraw": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, body } = asked;
      const { request, claim } = await holdClaim(asked, "takeOutsideBack", params.id, body.version);
      await withdrawClaim(db, { id: claim.id, personId: who.personId, at: now });
      return stepOfClaim(asked, request, {
        kind: "outside-withdrawn",
        detail: { claimId: claim.id },
      });
    },
  },
  "POST /requests/:id/outside/confirm": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, body } = asked;
      const { request, claim } = await holdClaim(asked, "confirmOutside", params.id, body.version);
      const by = { id: claim.id, personId: who.personId, at: now };
      await checkClaim(db, { ...by, verdict: "confirmed", reason: "" });
      return stepOfClaim(asked, request, {
        kind: "outside-confirmed",
        detail: { claimId: claim.id },
      });
    },
  },
  "POST /requests/:id/outside/decline": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, body } = asked;
      const { request, claim } = await holdClaim(asked, "declineOutside", params.id, body.version);
      const reason = body.reason.trim();
      await checkClaim(db, {
        id: claim.id,
        personId: who.personId,
        at: now,
        verdict: "declined",
        reason,
      });
      const wasConfirmed = claim.state === "confirmed";
      return stepOfClaim(asked, request, {
        kind: "outside-declined",
        detail: { claimId: claim.id, reason, wasConfirmed },
      });
    },
  },
  "GET /teams/:id/outside-claims": {
    access,
    answer: async ({ db, who, params, now }) => {
      if (!isIn(who, params.id)) refuse("missing");
      const since = new Date(now.getTime() - shareDays * dayMilliseconds);
      const [toCheck, { checked, confirmed }] = await Promise.all([
        countToCheck(db, params.id),
        countChecked(db, params.id, since),
      ]);
      const share = checked < floor ? null : wilsonShare(confirmed, checked);
      const { value = null, low = null, high = null } = share ?? {};
      return {
        toCheck,
        days: shareDays,
        checked: { n: checked, confirmed: share && confirmed, value, low, high },
      };
    },
  },
};

/** Holds the request and what hangs below, for an act on what was said of it. */
async function holdClaim(
  asked: Stepping,
  act: Act,
  id: string,
  version: number | undefined,
): Promise<{ request: RequestRecord; claim: ClaimRow }> {
  await holdBelow(asked.db, [id], asked.who);
  const request = await holdFor(asked, act, id, version);
  const { personId } = asked.who;
  const claim = request.outsideClaim;
  if (!claim || !mayActOnClaim(act, claim, { personId, sides: sidesOf(request, asked.who) }))
    return asked.refuse("notNow", { facts: { state: request.state } });
  return { request, claim };
}

async function stepOfClaim(
  asked: Stepping,
  request: RequestRecord,
  step: { kind: ClaimStep; detail: Record<string, unknown> },
) {
  await writeStep(asked, request, { changes: {}, ...step });
  await keepInStep(asked, [request.id]);
  return detailOf(await readAgain(asked.db, asked.who, request.id), asked.who);
}
