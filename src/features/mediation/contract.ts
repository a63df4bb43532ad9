/** Endpoints of mediation. What people write travels sealed; the shapes tell ids, sides, steps and times. */
import { contract } from "#platform/http/contract.ts";
import { Id, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import { Case, Named, Row, Sealed, Suggestion, Watch, Wrapped, step } from "./contract/shapes.ts";
import { kinds } from "./rules.ts";

export type {
  CaseAnswer,
  CaseInList,
  EntryAnswer,
  PartyAnswer,
  SuggestionAnswer,
  WatchAnswer,
} from "./contract/shapes.ts";

declare module "#platform/events/events.ts" {
  interface Events {
    /** Both sides of a mediation wish to look back together. It says who, and nothing of the case. */
    "mediation.look-back": { personIds: readonly string[] };
  }
}

const byId = shape({ id: Id() });
/** All of it is one act to whoever reads the audit log: nobody learns who takes part in which case. */
const hidden = { hiddenAs: "POST /mediations" } as const;

const hasMoved = {
  hasMoved: { status: 409, title: "The case has moved on in the meantime" },
} as const;
const hasEnded = { hasEnded: { status: 409, title: "This case has ended" } } as const;
const notYet = {
  notYetWritten: { status: 422, title: "Something is to be written first" },
  tooFewOptions: { status: 422, title: "There are three options a side at least" },
  noSuchStep: { status: 422, title: "This step is not finished in this way" },
} as const;

export const mediationContract = contract({
  "GET /mediations": {
    summary:
      "Cases that the reader takes part in, suggestions for the teams they lead, and counts of all",
    answer: shape({
      rows: Type.Array(Row),
      suggestions: Type.Array(Suggestion),
      counts: shape({
        /** Null: fewer than five. */
        open: OrNull(Type.Integer()),
        holding: OrNull(Type.Integer()),
      }),
      contact: shape({ words: Type.String(), version: Type.Integer(), mayChange: Type.Boolean() }),
    }),
  },
  "GET /mediations/choices": {
    summary: "For which teams the reader may open a case, and which others there are",
    answer: shape({
      own: Type.Array(Named, { description: "Teams that the reader answers for" }),
      teams: Type.Array(Named, { description: "Teams that somebody leads" }),
      mediators: Type.Array(Named),
    }),
  },
  "PUT /mediations/contact": {
    summary: "Say whom to turn to where a mediation is not the right way",
    body: shape({
      words: Type.String({ maxLength: 1000, pattern: "^[^\\u0000]*$" }),
      version: Type.Integer({ minimum: 0 }),
    }),
    answer: Nothing,
    scope: "administer",
    refusals: { changedMeanwhile: { status: 409, title: "Somebody else changed this" } },
  },
  "POST /mediations": {
    summary:
      "Open a case between two teams or two persons; whoever opens one for others does not see it",
    body: shape({ kind: OneOf("teams", "persons"), oneId: Id(), otherId: Id() }),
    answer: shape({ id: OrNull(Id()) }),
    status: 201,
    ...hidden,
    refusals: {
      wrongParties: { status: 422, title: "A case lies between two different teams or persons" },
      noLead: { status: 422, title: "Nobody leads that team, so nobody can speak for it" },
    },
  },
  "PUT /mediations/suggestions/:id/aside": {
    summary: "Set a suggestion aside, for oneself",
    params: byId,
    answer: Nothing,
    ...hidden,
  },
  "GET /mediations/:id": {
    summary: "One case, for those who take part",
    params: byId,
    answer: Case,
  },
  "POST /mediations/:id/safety": {
    summary: "Go on after the safety screen, or stop; what was answered is sealed for oneself",
    params: byId,
    body: shape({ id: Id(), sealed: Sealed, goesOn: Type.Boolean() }),
    answer: Nothing,
    ...hidden,
    refusals: { ...hasMoved, ...hasEnded },
  },
  "PUT /mediations/:id/speaker": {
    summary:
      "Name who speaks for one's team: before the case begins, or when its speaker has left the team",
    params: byId,
    body: shape({ personId: Id() }),
    answer: Nothing,
    ...hidden,
    refusals: {
      ...hasMoved,
      ...hasEnded,
      notOfTheTeam: { status: 422, title: "A speaker belongs to the team and to no other part" },
    },
  },
  "PUT /mediations/:id/mediator": {
    summary: "Want a mediator, or none; one whom both sides want takes part",
    params: byId,
    body: shape({ personId: OrNull(Id()) }),
    answer: Nothing,
    ...hidden,
    refusals: {
      ...hasEnded,
      notAMediator: { status: 422, title: "A mediator holds that role and belongs to no side" },
    },
  },
  "POST /mediations/:id/keys": {
    summary: "Give the key of the case, wrapped in the browser, to those who take part",
    params: byId,
    body: shape({
      begins: Type.Boolean({ description: "The key is new: nobody holds one yet" }),
      wraps: Type.Array(shape({ personId: Id(), keyId: Id(), wrapped: Wrapped }), {
        minItems: 1,
        maxItems: 3,
      }),
    }),
    answer: Nothing,
    ...hidden,
    refusals: {
      ...hasMoved,
      ...hasEnded,
      wrongKeys: {
        status: 422,
        title: "A key is wrapped for the present keys of those who take part",
      },
    },
  },
  "POST /mediations/:id/entries": {
    summary: "Add something sealed; its id is part of what it is sealed with",
    params: byId,
    body: shape({
      id: Id(),
      kind: OneOf(...kinds),
      sealed: Sealed,
      /** Of an agreement alone: the figure to watch, if its writer allows that. */
      watch: OrNull(Watch),
    }),
    answer: Nothing,
    status: 201,
    ...hidden,
    refusals: {
      ...hasMoved,
      ...hasEnded,
      writtenAlready: { status: 409, title: "There is one already: change that" },
      wrongFigure: { status: 422, title: "The figure lies between the two teams of the case" },
      tooMany: { status: 422, title: "That is more than a case holds" },
    },
  },
  "PUT /mediations/:id/entries/:entryId": {
    summary: "Change one's own words within their step; an agreement, either side",
    params: shape({ id: Id(), entryId: Id() }),
    body: shape({ sealed: Sealed, version: Type.Integer({ minimum: 1 }), watch: OrNull(Watch) }),
    answer: Nothing,
    ...hidden,
    refusals: {
      ...hasMoved,
      ...hasEnded,
      changedMeanwhile: { status: 409, title: "It was changed in the meantime" },
      wrongFigure: { status: 422, title: "The figure lies between the two teams of the case" },
    },
  },
  "POST /mediations/:id/done": {
    summary: "Say that one's side has finished the step; of an agreement, that one agrees",
    params: byId,
    body: shape({
      step,
      round: Type.Integer({ minimum: 1 }),
      /** Of an agreement: the version that was read, and whether its figure may be watched in the clear. */
      agreement: OrNull(
        shape({ version: Type.Integer({ minimum: 1 }), allowsFigure: Type.Boolean() }),
      ),
    }),
    answer: Nothing,
    ...hidden,
    refusals: { ...hasMoved, ...hasEnded, ...notYet },
  },
  "POST /mediations/:id/review": {
    summary: "Say whether the agreement holds, at a review that is open",
    params: byId,
    body: shape({ number: Type.Integer({ minimum: 1, maximum: 3 }), holds: Type.Boolean() }),
    answer: Nothing,
    ...hidden,
    refusals: { ...hasMoved, ...hasEnded },
  },
  "PUT /mediations/:id/keeping": {
    summary:
      "Wish the agreement to be kept when the rest is erased; it is where both sides wish it",
    params: byId,
    body: shape({ keep: Type.Boolean() }),
    answer: Nothing,
    ...hidden,
  },
  "PUT /mediations/:id/look-back": {
    summary:
      "Wish to look back together at a review; when both sides do, a debrief of the two opens",
    params: byId,
    body: shape({ wishes: Type.Boolean() }),
    answer: Nothing,
    ...hidden,
    refusals: hasMoved,
  },
  "POST /mediations/:id/withdrawal": {
    summary: "Leave the case, without a reason; it ends for both sides",
    params: byId,
    answer: Nothing,
    ...hidden,
    refusals: hasEnded,
  },
});
