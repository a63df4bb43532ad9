/** What was not right, as it is said while the request goes on: returned for what was missing, and the cause as the serving team sees it. */
import { signedIn } from "#platform/http/access.ts";
import { newId } from "#platform/crypto/ids.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { ProviderCause, requestsContract } from "../contract.ts";
import {
  deleteDefect,
  findLastReturn,
  insertDefect,
  listDefects,
  setProviderCause,
} from "../queries/defects.ts";
import { findRequest, type RequestRecord } from "../queries/one.ts";
import { holdFor, makeStep, type Stepping } from "../step.ts";

export type DefectKeys = "GET /requests/:id/defects" | "PUT /requests/:id/cause";

const access = signedIn;

export const defectAnswers: Pick<RoutesOf<typeof requestsContract>, DefectKeys> = {
  "GET /requests/:id/defects": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      const rows = await listDefects(db, who, params.id);
      const defects = rows.map(({ teamId, teamName, ...row }) => ({
        ...row,
        team: { id: teamId, name: teamName },
      }));
      return { defects };
    },
  },
  "PUT /requests/:id/cause": {
    access,
    answer: async (asked) => {
      const { db, params, body } = asked;
      const request = await holdFor(asked, "sayCause", params.id, body.version);
      const { id: defectId, providerCause: from } = found(await findLastReturn(db, request.id));
      await setProviderCause(db, defectId, body.cause);
      const detail = { defectId, cause: body.cause, from };
      return makeStep(asked, request, { changes: {}, kind: "cause-said", detail });
    },
  },
};

/** The team had to ask for what should have been said at the start. Answers what the step has to remember for the way back. */
export async function keepReturned(
  { db, now, who }: Pick<Stepping, "db" | "now" | "who">,
  { id: requestId, teamId }: RequestRecord,
  reason: string,
): Promise<{ defectId: string }> {
  const defectId = newId();
  const about = { requestId, teamId, at: now, byPersonId: who.personId };
  const what = { kind: "returned", cause: null, whatIsMissing: reason } as const;
  await insertDefect(db, { ...about, ...what, id: defectId });
  return { defectId };
}

export async function takeReturnedBack(
  { db }: Pick<Stepping, "db">,
  { defectId }: { readonly defectId?: string },
): Promise<void> {
  if (defectId !== undefined) await deleteDefect(db, defectId);
}

/** The cause stands again as it did. */
export async function takeCauseBack(
  asked: Stepping,
  request: RequestRecord,
  detail: Record<string, unknown>,
) {
  const { defectId, from } = detail as { defectId: string; from: ProviderCause | null };
  await setProviderCause(asked.db, defectId, from);
  return makeStep(asked, request, {
    changes: {},
    kind: "undone",
    detail: { kind: "cause-said" },
  });
}
