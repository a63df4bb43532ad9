/**
 * Signing in and its second factors. Answered by the sign-in library behind a door of ours (mount-sign-in.ts): what is not listed here
 * cannot be reached, whatever the library offers.
 */
import { contract } from "#platform/http/contract.ts";
import { Instant, Line, Nothing, OrNull, Type, shape } from "#platform/http/shapes.ts";

/** What someone types to sign in. Longer passwords are refused before anything is computed with them. */
const TypedPassword = () => Type.String({ minLength: 1, maxLength: 128 });
export const NewPassword = () => Type.String({ minLength: 12, maxLength: 128 });
const Code = () => Type.String({ minLength: 6, maxLength: 20, pattern: "^[A-Za-z0-9-]+$" });
/** What the browser's authenticator made; the library checks it by its signature. */
const FromAuthenticator = () =>
  Type.Unsafe<object>({ type: "object", additionalProperties: true, maxProperties: 20 });

const tooManyTries = {
  status: 429,
  title: "Too many tries: wait a quarter of an hour, or ask an administrator for a link",
} as const;
const wrongCredentials = {
  status: 403,
  title: "The address and the password do not fit together",
} as const;
const wrongPassword = { status: 403, title: "That is not your password" } as const;
const wrongCode = { status: 403, title: "That code is not right, or no longer" } as const;
const challengeOver = { status: 410, title: "That took too long: begin again" } as const;
const signInAgain = { status: 403, title: "Sign in again before you change this" } as const;
const passkeyUnknown = { status: 403, title: "This passkey is not known here" } as const;

export const signingIn = contract({
  "POST /auth/sign-in/email": {
    summary: "Sign in with address and password",
    body: shape({
      email: Type.String({ minLength: 3, maxLength: 320 }),
      password: TypedPassword(),
    }),
    answer: shape({
      secondFactor: Type.Boolean({ description: "A code is wanted before you are signed in" }),
    }),
    refusals: { wrongCredentials, tooManyTries },
  },
  "POST /auth/sign-out": { summary: "End this session", body: shape({}), answer: Nothing },
  "POST /auth/two-factor/verify-totp": {
    summary: "The code of the second factor: signs in, or confirms a factor just begun",
    body: shape({ code: Code() }),
    answer: Nothing,
    refusals: { wrongCode, challengeOver, tooManyTries },
  },
  "POST /auth/two-factor/verify-backup-code": {
    summary: "One of the codes kept for when the second factor is lost",
    body: shape({ code: Code() }),
    answer: Nothing,
    refusals: { wrongCode, challengeOver, tooManyTries },
  },
  "POST /auth/two-factor/enable": {
    summary: "Begin a second factor; it counts once a code of it was confirmed",
    body: shape({ password: TypedPassword() }),
    answer: shape({ totpURI: Type.String(), backupCodes: Type.Array(Type.String()) }),
    refusals: {
      wrongPassword,
      tooManyTries,
      alreadyOn: { status: 409, title: "The second factor is on already" },
    },
  },
  "POST /auth/two-factor/disable": {
    summary: "Give the second factor up",
    body: shape({ password: TypedPassword() }),
    answer: Nothing,
    refusals: { wrongPassword, tooManyTries },
  },
  "POST /auth/two-factor/generate-backup-codes": {
    summary: "New codes for when the second factor is lost; the old ones no longer count",
    body: shape({ password: TypedPassword() }),
    answer: shape({ backupCodes: Type.Array(Type.String()) }),
    refusals: {
      wrongPassword,
      tooManyTries,
      notOn: { status: 409, title: "The second factor is not on" },
    },
  },
  "POST /auth/change-password": {
    summary: "Choose another password; all other sessions end",
    body: shape({ currentPassword: TypedPassword(), newPassword: NewPassword() }),
    answer: Nothing,
    refusals: {
      wrongPassword,
      tooManyTries,
      weakPassword: { status: 422, title: "That password is too easy to guess" },
    },
  },
  "GET /auth/passkey/generate-register-options": {
    summary: "What the authenticator needs to make a passkey",
    answer: FromAuthenticator(),
    refusals: { signInAgain },
  },
  "POST /auth/passkey/verify-registration": {
    summary: "Keep the passkey that was made",
    body: shape({ response: FromAuthenticator(), name: Line(100) }),
    answer: Nothing,
    refusals: { signInAgain, passkeyUnknown, challengeOver },
  },
  "GET /auth/passkey/generate-authenticate-options": {
    summary: "What the authenticator needs to sign in",
    answer: FromAuthenticator(),
  },
  "POST /auth/passkey/verify-authentication": {
    summary: "Sign in with a passkey",
    body: shape({ response: FromAuthenticator() }),
    answer: Nothing,
    refusals: { passkeyUnknown, challengeOver, tooManyTries },
  },
  "GET /auth/passkey/list-user-passkeys": {
    summary: "My passkeys",
    answer: Type.Array(
      shape({ id: Type.String(), name: OrNull(Type.String()), createdAt: OrNull(Instant()) }),
    ),
  },
  "POST /auth/passkey/delete-passkey": {
    summary: "Give a passkey up",
    body: shape({ id: Type.String({ format: "uuid" }) }),
    answer: Nothing,
  },
});
