/** Reading the audit log: who did what, when. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, OneOf, OrNull, Page, Type, pageQuery, shape } from "#platform/http/shapes.ts";

const Act = shape({
  id: Id(),
  at: Instant(),
  person: OrNull(shape({ id: Id(), name: Type.String() })),
  via: OneOf("session", "token", "command", "system"),
  tokenName: OrNull(Type.String()),
  endpoint: Type.String({ description: "What was called, exactly: 'POST /requests'" }),
  subjectKind: OrNull(Type.String()),
  subjectId: OrNull(Id()),
  params: Type.Unsafe<Record<string, unknown>>({ type: "object", additionalProperties: true }),
});

export const auditContract = contract({
  "GET /audit": {
    summary: "The audit log, the newest first",
    query: shape({
      ...pageQuery,
      personId: Type.Optional(Id()),
      subjectId: Type.Optional(Id()),
      endpoint: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      from: Type.Optional(Instant()),
      to: Type.Optional(Instant()),
    }),
    answer: Page(Act),
  },
});
