/** Endpoints of whoever is asked. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Nothing,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { groupKinds, Item, modes, surveyKinds } from "./items.ts";

/** Scores and comments by the keys of items. */
const Answered = shape({
  scores: Type.Record(Type.String({ maxLength: 40 }), Type.Integer({ minimum: 0, maximum: 10 })),
  comments: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 2000 })),
});
export type AnswerGiven = Static<typeof Answered>;

const Form = shape({
  groupId: Id(),
  kind: OneOf(...groupKinds),
  /** Who is asked about; null: one's own work. */
  provider: OrNull(shape({ id: Id(), name: Type.String() })),
  /** So many are asked the same, oneself among them. */
  asked: Type.Integer(),
  /** One's own, of a confidential wave; of an anonymous one nobody can know it but this browser. */
  answer: OrNull(Answered),
});
export type FormAnswer = Static<typeof Form>;

const OwnWave = shape({
  id: Id(),
  surveyId: Id(),
  name: Type.String(),
  kind: OneOf(...surveyKinds),
  mode: OneOf(...modes),
  opensOn: Day(),
  closesOn: Day(),
  items: Type.Array(Item),
  forms: Type.Array(Form),
});

export const answeringContract = contract({
  "GET /me/waves": {
    summary: "Open waves in which one is asked, and what they ask",
    answer: shape({ waves: Type.Array(OwnWave) }),
  },
  "PUT /me/waves/:id/answers/:groupId": {
    summary: "Answer in a confidential wave, or change one's answer until it closes",
    params: shape({ id: Id(), groupId: Id() }),
    body: Answered,
    answer: Nothing,
    // The audit log would keep who answered when, after the wave has forgotten it.
    leavesNoTrace: true,
    refusals: {
      closed: { status: 409, title: "This wave has closed" },
      emptyAnswer: { status: 422, title: "Nothing in this is an answer to what was asked" },
      sealedOnly: { status: 409, title: "Answers of this wave are taken sealed alone" },
    },
  },
});
