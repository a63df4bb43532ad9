/** Shapes of cases, as the endpoints of mediation answer them. */
import { Id, Instant, OneOf, OrNull, type Static, Type, shape } from "#platform/http/shapes.ts";
import { kinds, sides, steps } from "../rules.ts";

const letters = (minLength: number, maxLength: number) =>
  Type.String({ minLength, maxLength, pattern: "^[A-Za-z0-9_-]+$" });
/** A sealed text: a random start, at least one block of 512 bytes, and what proves it whole. */
export const Sealed = letters(720, 120_000);
export const Wrapped = letters(150, 400);
export const Named = shape({ id: Id(), name: Type.String() });
const side = OneOf(...sides);
const part = OneOf(...sides, "mediator");
export const step = OneOf(...steps);

const Member = shape({
  person: OrNull(Named),
  /** The present public key; null: none yet. */
  key: OrNull(shape({ id: Id(), publicKey: Type.String() })),
  /** Whether the key of the case is wrapped for it. */
  canOpen: Type.Boolean(),
});
const Party = shape({
  ...Member.properties,
  side,
  team: OrNull(Named),
  done: Type.Boolean({ description: "Has finished the present step" }),
});
export type PartyAnswer = Static<typeof Party>;

const Entry = shape({
  id: Id(),
  part,
  kind: OneOf(...kinds, "safety"),
  round: Type.Integer(),
  version: Type.Integer(),
  sealed: Type.String(),
  at: Instant(),
});
export type EntryAnswer = Static<typeof Entry>;

/** A share of promises that one of the two teams keeps to the other. */
export const Watch = shape({
  providerId: Id(),
  customerId: Id(),
  aim: Type.Number({ minimum: 0.01, maximum: 1 }),
});
export type WatchAnswer = Static<typeof Watch>;

const Review = shape({
  number: Type.Integer(),
  dueAt: Instant(),
  isOpen: Type.Boolean(),
  one: OrNull(Type.Boolean()),
  other: OrNull(Type.Boolean()),
});

export const Row = shape({
  id: Id(),
  kind: OneOf("teams", "persons"),
  step,
  part,
  /** The other side; for a mediator both. */
  with: Type.Array(Type.String()),
  waitsForMe: Type.Boolean(),
  openedAt: Instant(),
  endedAt: OrNull(Instant()),
});
export type CaseInList = Static<typeof Row>;

const Strain = shape({
  promised: Type.Integer(),
  kept: Type.Integer(),
  returns: Type.Integer(),
  handoffs: Type.Integer(),
});
export const Suggestion = shape({
  id: Id(),
  one: Named,
  other: Named,
  at: Instant(),
  /** Over the 90 days before `at`: how `one` serves `other`, and back. */
  there: Strain,
  back: Strain,
});
export type SuggestionAnswer = Static<typeof Suggestion>;

export const Case = shape({
  id: Id(),
  kind: OneOf("teams", "persons"),
  step,
  round: Type.Integer(),
  part,
  /** The reader leads the team of a side whose speaker has left it. */
  lacksSpeaker: Type.Boolean(),
  parties: Type.Array(Party),
  mediator: OrNull(
    shape({ ...Member.properties, wantedBy: Type.Array(side), takesPart: Type.Boolean() }),
  ),
  /** The key of the case for the reader; null: nobody has let the reader in yet. */
  wrapped: OrNull(Type.String()),
  hasKey: Type.Boolean({ description: "Whether anybody holds the key of the case" }),
  entries: Type.Array(Entry),
  watch: OrNull(Watch),
  agreedAt: OrNull(Instant()),
  openedAgainBy: OrNull(OneOf("figure", "side")),
  reviews: Type.Array(Review),
  keptBy: Type.Array(side),
  /** Sides that wish to look back together, since the review that was opened last. */
  lookBackBy: Type.Array(side),
  mayLookBack: Type.Boolean(),
  openedAt: Instant(),
  endedAt: OrNull(Instant()),
  endedHow: OrNull(OneOf("withdrawn", "finished")),
  contact: Type.String({ description: "Whom to turn to instead, as the organisation says" }),
});
export type CaseAnswer = Static<typeof Case>;
