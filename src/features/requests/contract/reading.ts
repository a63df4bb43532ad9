/** Asking, and reading what was asked. */
import { contract } from "#platform/http/contract.ts";
import { Day, Id, OneOf, Page, Type, pageQuery, shape } from "#platform/http/shapes.ts";
import {
  impacts,
  states,
  PersonName,
  FoundRow,
  QueueRow,
  RequestDetail,
  HistoryEntry,
  Related,
  ClockWords,
  params,
  version,
  acting,
  askBody,
  partBody,
} from "./shapes.ts";

export const readingContract = contract({
  "POST /requests": {
    summary: "Ask a team for something",
    body: shape(askBody),
    answer: RequestDetail,
    status: 201,
    refusals: {
      notOffered: { status: 409, title: "This service does not take requests at the moment" },
      wrongAnswers: { status: 422, title: "Something on the form needs another look" },
      wrongOutside: { status: 422, title: "Say who waits outside, and since when" },
      whichTeam: { status: 422, title: "Say for which of your teams you ask" },
    },
  },
  "GET /requests": {
    summary: "Requests that you may see, newest first; filtered and searched",
    query: shape({
      ...pageQuery,
      team: Type.Optional(Id()),
      customerTeam: Type.Optional(Id()),
      customer: Type.Optional(Id()),
      holder: Type.Optional(Id()),
      service: Type.Optional(Id()),
      impact: Type.Optional(OneOf(...impacts)),
      state: Type.Optional(OneOf(...states, "open", "closed", "waiting")),
      following: Type.Optional(OneOf("me")),
      outside: Type.Optional(OneOf("waits", "to-check", "confirmed")),
      segment: Type.Optional(Id()),
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      snippets: Type.Optional(
        Type.Boolean({ description: "Answer also where the words of q stand; null: in the title" }),
      ),
      // Days of the organisation's zone, both included.
      askedFrom: Type.Optional(Day()),
      askedTo: Type.Optional(Day()),
    }),
    answer: Page(FoundRow),
  },
  "GET /queue": {
    summary: "Open work of a team in the order in which it is best taken, with the reasons",
    query: shape({ ...pageQuery, team: Id() }),
    answer: Page(QueueRow),
  },
  "GET /requests/:id": {
    summary: "A request and what you may do with it",
    params,
    answer: RequestDetail,
  },
  "GET /requests/by-number/:number": {
    summary: "A request by its number",
    params: shape({ number: Type.String({ pattern: "^[1-9][0-9]{0,14}$" }) }),
    answer: RequestDetail,
  },
  "GET /requests/:id/history": {
    summary:
      "What happened to a request, oldest first: events, replies and the notes that you may see",
    params,
    answer: shape({ entries: Type.Array(HistoryEntry) }),
  },
  "GET /requests/:id/people": {
    summary: "Whom a request names, as far as you may read it: by name and nothing more",
    params,
    answer: shape({ people: Type.Array(PersonName) }),
  },
  "GET /requests/:id/form": {
    summary: "The fields that were answered, also those that the service no longer asks",
    params,
    answer: shape({
      fields: Type.Array(
        shape({ id: Id(), label: Type.String(), kind: Type.String(), removed: Type.Boolean() }),
      ),
    }),
  },
  "GET /requests/:id/promises": {
    summary: "Each promise of a request: when it is due and why",
    params,
    answer: shape({ promises: Type.Array(ClockWords) }),
  },
  "GET /requests/:id/related": {
    summary: "Parts, parent and linked requests that you may see",
    params,
    answer: shape({ related: Type.Array(Related) }),
  },
  "POST /requests/:id/parts": {
    summary: "Ask another team for a part; this request waits for it",
    params,
    body: shape({ ...partBody, waits: Type.Optional(Type.Boolean()), version }),
    answer: RequestDetail,
    status: 201,
    refusals: {
      ...acting,
      notOffered: { status: 409, title: "This service does not take requests at the moment" },
      wrongAnswers: { status: 422, title: "Something on the form needs another look" },
      wrongOutside: { status: 422, title: "Say who waits outside, and since when" },
    },
  },
  "PUT /requests/:id/presence": {
    summary: "I have it open; answers who else has",
    params,
    body: shape({ writing: Type.Boolean() }),
    leavesNoAct: true,
    answer: shape({
      others: Type.Array(shape({ person: PersonName, writing: Type.Boolean() })),
    }),
  },
});
