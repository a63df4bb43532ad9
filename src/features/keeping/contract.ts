/** What is stored about a person, for how long each kind is kept, and forgetting a person who has left. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, Nothing, OrNull, Type, shape } from "#platform/http/shapes.ts";

const Kind = shape({
  what: Type.String(),
  whoSees: Type.String(),
  howLong: Type.String({ description: "In words" }),
  count: Type.Integer(),
});

const Retention = shape({
  kind: Type.String(),
  what: Type.String(),
  days: Type.Integer(),
  defaultDays: Type.Integer(),
  setAt: OrNull(Instant()),
});

export const keepingContract = contract({
  "GET /me/stored": {
    summary: "What is stored about me, who sees it, and for how long",
    answer: shape({ rows: Type.Array(Kind) }),
  },
  "GET /retention": {
    summary: "For how long each kind of thing is kept",
    answer: shape({ rows: Type.Array(Retention) }),
  },
  "PUT /retention/:kind": {
    summary: "Keep a kind of thing for so many days; carried out once a day",
    params: shape({ kind: Type.String({ maxLength: 100 }) }),
    body: shape({ days: Type.Integer({ minimum: 1, maximum: 36_500 }) }),
    answer: Retention,
    scope: "administer",
  },
  "POST /persons/:id/erasure": {
    summary:
      "Forget someone who has left: their name goes, the figures stay. This cannot be undone",
    params: shape({ id: Id() }),
    answer: Nothing,
    scope: "administer",
    refusals: {
      notDeparted: { status: 409, title: "They have not left: mark that first" },
      erased: { status: 409, title: "Their name was erased before" },
    },
  },
});
