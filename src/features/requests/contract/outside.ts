/** Who waits outside: said, taken back, confirmed or declined. */
import { contract } from "#platform/http/contract.ts";
import { Id, Line, OrNull, Type, shape } from "#platform/http/shapes.ts";
import { acting, outsideBody, params, RequestDetail, version } from "./shapes.ts";

/** Its fields say what is wrong with `outside` and `outsideSince`. */
const wrongOutside = {
  wrongOutside: { status: 422, title: "Say who waits outside, and since when" },
} as const;

/** A share with its interval; the three are null below the floor. */
const Checked = shape({
  n: Type.Integer({ description: "Claims of the team that were checked in these days" }),
  confirmed: OrNull(Type.Integer()),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
});

export const outsideContract = contract({
  "POST /requests/:id/outside": {
    summary: "Say which customer outside waits for it; what was said before is taken back",
    params,
    body: shape({ ...outsideBody, version }),
    answer: RequestDetail,
    refusals: { ...acting, ...wrongOutside },
  },
  "POST /requests/:id/outside/withdraw": {
    summary: "Nobody outside waits for it any more: take back what your side has said",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/outside/confirm": {
    summary: "Confirm, for the serving team, that the customer outside waits",
    params,
    body: shape({ version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "POST /requests/:id/outside/decline": {
    summary: "Decline what was said, with the reason: it no longer ranks the request",
    params,
    body: shape({ reason: Line(500), version }),
    answer: RequestDetail,
    refusals: acting,
  },
  "GET /teams/:id/outside-claims": {
    summary:
      "For members of the team: what it has to check, and how often what it said was confirmed",
    params: shape({ id: Id() }),
    answer: shape({
      toCheck: Type.Integer({ description: "On open requests that the team serves" }),
      days: Type.Integer({ description: "How far back the share looks" }),
      checked: Checked,
    }),
  },
});
