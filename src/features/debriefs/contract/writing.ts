/** Endpoints of what those who take part write: cards, themes, votes, the discussion. */
import { contract } from "#platform/http/contract.ts";
import { Id, Line, Nothing, OneOf, OrNull, Prose, Type, shape } from "#platform/http/shapes.ts";
import { changedMeanwhile, notNow } from "./debriefs.ts";
import { Words, byId, questions } from "./shapes.ts";

const otherNames = {
  otherNames: { status: 409, title: "The cards of this debrief are kept the other way" },
} as const;
const full = {
  full: { status: 409, title: "There are as many cards as a debrief can hold" },
} as const;
const ofCard = shape({ id: Id(), cardId: Id() });
const ofTheme = shape({ id: Id(), themeId: Id() });

export const writingContract = contract({
  "PUT /debriefs/:id/cards/:cardId": {
    summary: "Write a card under one's name, or write it anew; its id is made by the writer",
    params: ofCard,
    body: shape({ question: OneOf(...questions), words: Prose(2000) }),
    answer: Nothing,
    refusals: { ...notNow, ...otherNames, ...full },
  },
  "DELETE /debriefs/:id/cards/:cardId": {
    summary: "Take one's card away while the writing lasts",
    params: ofCard,
    answer: Nothing,
    refusals: { ...notNow, ...otherNames },
  },
  "PUT /debriefs/:id/nameless-card": {
    summary:
      "Write a card without a name, write it anew with its secret, or take it away by empty words",
    params: byId,
    // Its id stands in the body, not in the address: addresses stand in logs.
    body: shape({
      cardId: Type.String({
        pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        description: "A random UUID, version 4: other versions carry a time",
      }),
      cardSecret: Type.String({ minLength: 32, maxLength: 100, pattern: "^[\\x21-\\x7e]+$" }),
      question: OneOf(...questions),
      words: Words(2000),
    }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: {
      ...notNow,
      ...otherNames,
      ...full,
      wrongSecret: { status: 409, title: "This card was written with another secret" },
    },
  },
  "PUT /debriefs/:id/themes/:themeId": {
    summary: "Name a theme, or name it anew; its id is made by the writer, its version is 0 then",
    params: ofTheme,
    body: shape({ name: Line(120), version: Type.Integer({ minimum: 0 }) }),
    answer: Nothing,
    refusals: {
      ...notNow,
      ...changedMeanwhile,
      tooManyThemes: { status: 409, title: "Thirty themes are the most" },
    },
  },
  "DELETE /debriefs/:id/themes/:themeId": {
    summary: "Take a theme away; its cards stay, without one",
    params: ofTheme,
    answer: Nothing,
    refusals: notNow,
  },
  "PUT /debriefs/:id/cards/:cardId/theme": {
    summary: "Put a card into a theme, or take it out",
    params: ofCard,
    body: shape({ themeId: OrNull(Id()) }),
    answer: Nothing,
    refusals: notNow,
  },
  "PUT /debriefs/:id/votes": {
    summary: "One's three votes, all of them anew; who voted for what is dropped when voting ends",
    params: byId,
    body: shape({
      votes: Type.Array(shape({ themeId: Id(), votes: Type.Integer({ minimum: 1, maximum: 3 }) }), {
        maxItems: 3,
      }),
    }),
    answer: Nothing,
    leavesNoTrace: true,
    refusals: {
      ...notNow,
      tooManyVotes: { status: 422, title: "Three votes each, on themes of this debrief" },
    },
  },
  "PUT /debriefs/:id/themes/:themeId/discussion": {
    summary: "What was found about a theme: the chain of why, then what",
    params: ofTheme,
    body: shape({
      why: Type.Array(Prose(500), { maxItems: 8 }),
      what: Words(2000),
      version: Type.Integer({ minimum: 1 }),
    }),
    answer: Nothing,
    refusals: {
      ...notNow,
      ...changedMeanwhile,
      whyFirst: { status: 422, title: "Why comes before what" },
    },
  },
});
