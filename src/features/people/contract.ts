/** Ways in and what is kept of them: sessions, tokens for programs, links to a new password, signing in. */
import { contract, tokenScopes } from "#platform/http/contract.ts";
import { Id, Instant, Line, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import { NewPassword, signingIn } from "./signing-in/contract.ts";

/** A secret out of a link. It travels in a body, never in an address, so that no log and no Referer learns it. */
export const LinkSecret = () =>
  Type.String({ minLength: 20, maxLength: 100, pattern: "^[\\w-]+$" });
export { NewPassword };

export const gone = { status: 410, title: "This link was used or has run out" } as const;
export const weakPassword = { status: 422, title: "That password is too easy to guess" } as const;

const Session = shape({
  id: Id(),
  isThis: Type.Boolean(),
  browser: OrNull(Type.String()),
  address: OrNull(Type.String()),
  since: Instant(),
  until: Instant(),
});

const Token = shape({
  id: Id(),
  name: Type.String(),
  scopes: Type.Array(OneOf(...tokenScopes)),
  person: shape({ id: Id(), name: Type.String() }),
  createdAt: Instant(),
  expiresAt: Instant(),
  lastUsedAt: OrNull(Instant()),
  revokedAt: OrNull(Instant()),
});

const params = shape({ id: Id() });

export const waysIn = contract({
  "GET /sessions": {
    summary: "Where I am signed in",
    answer: shape({ rows: Type.Array(Session) }),
  },
  "DELETE /sessions/:id": { summary: "End one of my sessions", params, answer: Nothing },
  "POST /sessions/ending": {
    summary: "Sign out everywhere, or everywhere else",
    body: shape({ which: OneOf("others", "all") }),
    answer: Nothing,
  },
  "GET /tokens": {
    summary: "My tokens for programs; an administrator may ask for everybody's",
    query: shape({ everybody: Type.Optional(Type.Boolean()) }),
    answer: shape({ rows: Type.Array(Token) }),
  },
  "POST /tokens": {
    summary: "Make a token for a program; its secret is shown this once",
    body: shape({
      name: Line(100),
      scopes: Type.Array(OneOf(...tokenScopes), {
        minItems: 1,
        maxItems: tokenScopes.length,
        uniqueItems: true,
      }),
      days: Type.Integer({ minimum: 1, maximum: 365 }),
    }),
    answer: shape({ id: Id(), secret: Type.String(), expiresAt: Instant() }),
    answersOnce: true,
    status: 201,
    refusals: {
      onlyAdministrators: { status: 403, title: "Only an administrator's token may administer" },
    },
  },
  "DELETE /tokens/:id": { summary: "Revoke a token", params, answer: Nothing },
  "POST /persons/:id/reset-link": {
    summary: "A link with which someone chooses a new password; shown this once",
    params,
    answer: shape({ link: Type.String(), expiresAt: Instant() }),
    answersOnce: true,
    status: 201,
    scope: "administer",
    refusals: {
      cannotSignIn: { status: 409, title: "This person has no way in yet: invite them" },
    },
  },
  "POST /password-resets/opening": {
    summary: "Whose password a link changes",
    body: shape({ secret: LinkSecret() }),
    leavesNoAct: true,
    answer: shape({ name: Type.String(), email: Type.String(), expiresAt: Instant() }),
    refusals: { gone },
  },
  "POST /password-resets": {
    summary: "Choose a new password; all sessions end, and the second factor stays",
    body: shape({ secret: LinkSecret(), password: NewPassword() }),
    answer: shape({ email: Type.String() }),
    refusals: { gone, weakPassword },
  },
});

export const peopleContract = contract({ ...signingIn, ...waysIn });
