/** Endpoints of the words of the trade. There is none that takes a text to be judged, an advice or a count: the coach tells nobody. */
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";

const TradeWord = shape({
  id: Id(),
  word: Type.String(),
  at: Instant(),
  /** Why it would be refused if it were added today: the coach does not heed it. Null: it is heeded. */
  refused: OrNull(OneOf("notAWord", "tooPlain", "disparaging")),
});
const TradeWords = shape({ rows: Type.Array(TradeWord) });
export type TradeWordsAnswer = Static<typeof TradeWords>;

export const courtesyContract = contract({
  "GET /courtesy/trade-words": {
    summary:
      "The words of the trade that the courtesy coach never advises against, beside those that it knows",
    answer: TradeWords,
  },
  "POST /courtesy/trade-words": {
    summary: "Add a word of the trade",
    body: shape({ word: Line(60) }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      known: { status: 409, title: "This word stands in the list already" },
      notAWord: {
        status: 422,
        title: "A word of the trade is one to four words of letters and digits",
      },
      tooPlain: {
        status: 422,
        title:
          "So plain a word stands in every sentence: the courtesy coach would say nothing any more",
      },
      disparaging: {
        status: 422,
        title:
          "This word disparages whoever it is said of. Add it with the word it belongs to, such as dumb terminal",
      },
      tooManyWords: { status: 409, title: "The list holds 500 words" },
    },
  },
  "DELETE /courtesy/trade-words/:id": {
    summary: "Take a word of the trade away",
    params: shape({ id: Id() }),
    answer: Nothing,
  },
});
