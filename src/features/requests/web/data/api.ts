/** The shapes of requests as the screens read them, and the one client that fetches them. */
import type { organisationContract } from "#contract/organisation";
import type { requestsContract } from "#contract/requests";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { queries } from "#web/data/query-client.ts";
import { meKey } from "#web/session.ts";

export type Contract = typeof requestsContract;
export type RequestRow = AnswerOf<Contract["GET /requests"]>["rows"][number];
export type RequestDetail = AnswerOf<Contract["GET /requests/:id"]>;
export type HistoryEntry = AnswerOf<Contract["GET /requests/:id/history"]>["entries"][number];
export type PromiseClock = AnswerOf<Contract["GET /requests/:id/promises"]>["promises"][number];
export type Outside = NonNullable<RequestRow["outside"]>;
export type OutsideClaim = NonNullable<RequestDetail["outsideClaim"]>;
export type Related = AnswerOf<Contract["GET /requests/:id/related"]>["related"][number];
export type Follower = AnswerOf<Contract["GET /requests/:id/followers"]>["rows"][number];
export type AnsweredField = AnswerOf<Contract["GET /requests/:id/form"]>["fields"][number];
export type Attachment = AnswerOf<Contract["POST /attachments"]>;
export type Defect = AnswerOf<Contract["GET /requests/:id/defects"]>["defects"][number];
export type { Act, Cause, Impact, ProviderCause, State } from "#contract/requests";
export type DueKind = NonNullable<RequestRow["dueKind"]>;

export const api = client<Contract>();
export const organisation = client<typeof organisationContract>();

export type FullMe = AnswerOf<(typeof organisationContract)["GET /me"]>;

/** The reader with their teams; within the shell there always is one. */
export function useFullMe(): FullMe {
  const me = queries.getQueryData<FullMe | null>(meKey);
  if (!me) throw new Error("This screen stands behind the sign-in.");
  return me;
}

export const keys = {
  one: (id: string) => ["request", id] as const,
  history: (id: string) => ["request", id, "history"] as const,
  people: (id: string) => ["request", id, "people"] as const,
  defects: (id: string) => ["request", id, "defects"] as const,
  promises: (id: string) => ["request", id, "promises"] as const,
  related: (id: string) => ["request", id, "related"] as const,
  form: (id: string) => ["request", id, "form"] as const,
  followers: (id: string) => ["request", id, "followers"] as const,
  lists: ["requests"] as const,
  list: (filter: object) => ["requests", "list", filter] as const,
  queue: (teamId: string) => ["requests", "queue", teamId] as const,
  /** Begins as the lists do, so that it is read again with them. */
  teamClaims: (teamId: string) => ["requests", "outside-claims", teamId] as const,
  presence: (id: string) => ["presence", id] as const,
};
