/** A person's own key pair: its public half, and the private one as only its owner can open it. */
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Line,
  Nothing,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const leastRounds = 600_000;

const letters = (minLength: number, maxLength: number) =>
  Type.String({ minLength, maxLength, pattern: "^[A-Za-z0-9_-]+$" });

/** The private key under a secret: PBKDF2-SHA-256 with this salt and so many rounds, then AES-256-GCM. */
const Lock = shape({
  salt: letters(22, 64),
  rounds: Type.Integer({ minimum: leastRounds, maximum: 10_000_000 }),
  sealed: letters(200, 400),
});
export type LockAnswer = Static<typeof Lock>;

/** How many passkeys open one key. */
export const mostPasskeys = 10;

/** The private key under what a passkey makes of the salt (WebAuthn, extension prf): HKDF-SHA-256, then AES-256-GCM. */
const NewPasskey = {
  credentialId: letters(16, 1400),
  name: Line(60),
  salt: letters(43, 43),
  sealed: letters(200, 400),
};
const Passkey = shape({ id: Id(), ...NewPasskey, madeAt: Instant() });
export type PasskeyAnswer = Static<typeof Passkey>;

const publicKey = Type.String({
  description: "A point of P-256, uncompressed, in base64 for URLs",
  pattern: "^B[A-Za-z0-9_-]{86}$",
});

const OwnKey = shape({
  id: Id(),
  publicKey,
  passphrase: Lock,
  recovery: Lock,
  passkeys: Type.Array(Passkey),
  madeAt: Instant(),
  version: Type.Integer(),
});
export type OwnKeyAnswer = Static<typeof OwnKey>;

const version = Type.Integer({ minimum: 1 });

export const keysContract = contract({
  "GET /me/key": {
    summary: "One's own key pair, its private half locked; null where there is none",
    answer: shape({ key: OrNull(OwnKey) }),
  },
  "POST /me/key": {
    summary:
      "Keep a key pair that was made in the browser; it may take the place of one's present one",
    body: shape({ publicKey, passphrase: Lock, recovery: Lock, replaces: OrNull(Id()) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      hasAnother: { status: 409, title: "You have another key pair by now" },
      notAPoint: { status: 422, title: "This is no public key" },
    },
  },
  "PUT /me/key": {
    summary: "Lock one's private key anew: under another passphrase, another recovery code or both",
    body: shape({ passphrase: OrNull(Lock), recovery: OrNull(Lock), version }),
    answer: shape({ version }),
    refusals: {
      changedMeanwhile: { status: 409, title: "It was locked anew in the meantime" },
    },
  },
  "POST /me/key/passkeys": {
    summary: "Let a passkey open one's own key, beside the passphrase",
    body: shape({ ...NewPasskey, keyId: Id() }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      hasAnother: { status: 409, title: "You have another key pair by now" },
      opensAlready: { status: 409, title: "This passkey opens your key already" },
      enough: { status: 422, title: `At most ${mostPasskeys} passkeys open one key` },
    },
  },
  "DELETE /me/key/passkeys/:id": {
    summary: "Let a passkey no longer open one's own key",
    params: shape({ id: Id() }),
    answer: Nothing,
  },
});
