/** Answers of the endpoints of the words of the trade. */
import { administrators } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { signedIn } from "#platform/http/access.ts";
import { refuse } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { courtesyContract } from "./contract.ts";
import { lookAgain } from "./looking-again.ts";
import { deleteTradeWord, findTradeWords, insertTradeWord } from "./queries.ts";
import { blinding } from "./rules/blinding.ts";
import { mostTradeWords, tradeWordOf } from "./trade-words.ts";

export const courtesyRoutes = routes(courtesyContract, {
  "GET /courtesy/trade-words": {
    access: signedIn,
    answer: async ({ db, who }) => ({ rows: lookAgain(await findTradeWords(db, who)) }),
  },
  "POST /courtesy/trade-words": {
    access: administrators,
    answer: async ({ db, who, body, now, refuse: no, subject }) => {
      const word = tradeWordOf(body.word) ?? no("notAWord");
      const blind = blinding(word);
      if (blind) no(blind);
      if ((await findTradeWords(db, who)).length >= mostTradeWords) no("tooManyWords");
      const id = newId();
      const isNew = await insertTradeWord(db, { id, word, byPersonId: who.personId, at: now });
      if (!isNew) no("known");
      subject("trade-word", id);
      return { id };
    },
  },
  "DELETE /courtesy/trade-words/:id": {
    access: administrators,
    answer: async ({ db, params: { id }, subject }) => {
      if (!(await deleteTradeWord(db, id))) refuse("missing");
      subject("trade-word", id);
      return null;
    },
  },
});
