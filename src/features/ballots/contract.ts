/** Ballots that nobody can lead back to a person, answers under seal, and the shares of the key that opens them. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, Nothing, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";

/** Every sealed answer has this many bytes: a point of P-256, a random start, what proves it whole, and the padded words. */
export const paddedBytes = 3_840;
export const sealedBytes = 65 + 12 + 16 + paddedBytes;
/** Four bytes say how long the words are. */
export const mostAnswerBytes = paddedBytes - 4;
export const serialBytes = 32;
/** RSA with 2,048 bits. */
export const signatureBytes = 256;
export const shareCount = 3;

/** Base64 for URLs of so many bytes, to the letter. */
const Bytes = (count: number) => {
  const letters = Math.ceil((count * 4) / 3);
  return Type.String({
    minLength: letters,
    maxLength: letters,
    pattern: `^[A-Za-z0-9_-]{${letters}}$`,
  });
};
/** A share, wrapped for the key of one person. */
export const Wrapped = () =>
  Type.String({ minLength: 200, maxLength: 600, pattern: "^[A-Za-z0-9_-]+$" });
export const PollPublicKey = () => Type.String({ pattern: "^B[A-Za-z0-9_-]{86}$" });

const byId = shape({ id: Id() });
const notOpen = { notOpen: { status: 409, title: "It has not opened yet" } } as const;
const closed = {
  closed: { status: 409, title: "It is closed: nothing is taken any more" },
} as const;
const stillOpen = {
  stillOpen: { status: 409, title: "Shares are opened after the close" },
} as const;

const Group = shape({ groupId: Id(), given: Type.Boolean() });
const Ballot = shape({ groupId: Id(), signature: Bytes(signatureBytes) });

const PollKeys = shape({
  publicKey: PollPublicKey(),
  groups: Type.Array(shape({ groupId: Id(), publicKey: Type.String() })),
});
export type PollKeysAnswer = Static<typeof PollKeys>;

/** How long ballots lie ready to be taken over. */
export const carriedMinutes = 10;
/** Some 160 ballots, under a code. */
export const mostCarriedLetters = 100_000;

const Sealed = Type.String({
  minLength: 60,
  maxLength: mostCarriedLetters,
  pattern: "^[A-Za-z0-9_-]+$",
  description: "Ballots under a code that no server learns, in base64 for URLs",
});
const Carried = shape({
  sealed: Sealed,
  until: Instant(),
});

const HeldShare = shape({
  pollId: Id(),
  closed: Type.Boolean(),
  handedOn: Type.Boolean({ description: "By oneself to the others" }),
  handedToMe: Type.Boolean({ description: "By another: the two can open the answers" }),
  lost: Type.Boolean({ description: "It was wrapped for a key pair that one has no more" }),
});

const Share = shape({
  wrapped: Wrapped(),
  handed: Type.Array(Wrapped()),
  others: Type.Array(shape({ holderId: Id(), publicKey: PollPublicKey() })),
});

export const ballotsContract = contract({
  "GET /polls/:id/keys": {
    summary:
      "The public keys of a poll, one page for everybody: a key made for one person would show",
    params: byId,
    answer: PollKeys,
    sameForAllSeconds: 3600,
    refusals: notOpen,
  },
  "GET /me/ballots": {
    summary: "Open polls on whose roll one is, by group, and whether one's ballot was given",
    answer: shape({
      polls: Type.Array(shape({ pollId: Id(), groups: Type.Array(Group) })),
    }),
  },
  "POST /polls/:id/ballots": {
    summary:
      "Sign one's blinded ballots: one a group, the same one again for the same blinded words",
    params: byId,
    body: shape({
      blinded: Type.Array(shape({ groupId: Id(), blinded: Bytes(signatureBytes) }), {
        minItems: 1,
        maxItems: 500,
      }),
    }),
    answer: shape({ ballots: Type.Array(Ballot) }),
    leavesNoTrace: true,
    refusals: {
      ...notOpen,
      ...closed,
      ballotGiven: { status: 409, title: "Your ballot was given to another browser" },
      notBlinded: { status: 422, title: "This is no blinded ballot" },
    },
  },
  "PUT /polls/:id/answers": {
    summary:
      "Put a sealed answer with its ballot, by anybody; the same ballot again takes its place",
    params: byId,
    body: shape({
      groupId: Id(),
      serial: Bytes(serialBytes),
      signature: Bytes(signatureBytes),
      sealed: Bytes(sealedBytes),
    }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: {
      ...notOpen,
      ...closed,
      notABallot: { status: 422, title: "This is no ballot of this group" },
    },
  },
  "GET /me/carried-ballots": {
    summary:
      "One's ballots on their way to another browser, sealed there; null where there are none",
    answer: shape({ carried: OrNull(Carried) }),
  },
  "PUT /me/carried-ballots": {
    summary: `Lay one's ballots ready for another browser of one's own, for ${carriedMinutes} minutes: sealed under a code that is only shown`,
    body: shape({ sealed: Sealed }),
    answer: shape({ until: Instant() }),
    leavesNoTrace: true,
  },
  "DELETE /me/carried-ballots": {
    summary: "They have arrived, or are to be carried no more",
    answer: Nothing,
    leavesNoTrace: true,
  },
  "GET /me/shares": {
    summary: "Polls of whose key one holds a share",
    answer: shape({ shares: Type.Array(HeldShare) }),
  },
  "GET /polls/:id/share": {
    summary: "One's own share after the close, what another handed on, and the keys of the others",
    params: byId,
    answer: Share,
    refusals: stillOpen,
  },
  "POST /polls/:id/hand-ons": {
    summary: "Hand one's share on to the other holders, wrapped for each in one's browser",
    params: byId,
    body: shape({
      handed: Type.Array(shape({ holderId: Id(), wrapped: Wrapped() }), {
        minItems: 1,
        maxItems: shareCount - 1,
      }),
    }),
    answer: Nothing,
    refusals: {
      ...stillOpen,
      notAHolder: { status: 422, title: "Shares are handed to those who hold another" },
    },
  },
});
