/** What was not right with a request, and why, as each side sees it. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import {
  acting,
  defectCauses,
  defectKinds,
  params,
  providerCauses,
  RequestDetail,
  TeamName,
  version,
} from "./shapes.ts";

export const Defect = shape({
  id: Id(),
  kind: OneOf(...defectKinds),
  at: Instant(),
  team: TeamName,
  cause: OrNull(OneOf(...defectCauses)),
  whatIsMissing: Type.String(),
  providerCause: OrNull(OneOf(...providerCauses)),
});

export const defectsContract = contract({
  "GET /requests/:id/defects": {
    summary: "What was not right with a request, oldest first, with the causes of both sides",
    params,
    answer: shape({ defects: Type.Array(Defect) }),
  },
  "PUT /requests/:id/cause": {
    summary: "Say why it came back last, as the serving team sees it; null takes that away",
    params,
    body: shape({ cause: OrNull(OneOf(...providerCauses)), version }),
    answer: RequestDetail,
    refusals: acting,
  },
});
