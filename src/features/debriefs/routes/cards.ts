/** Answers of the endpoints of cards and votes. */
import { hashOfSecret } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { refuse as refuseAny } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Database } from "#platform/database/open.ts";
import type { writingContract } from "../contract/writing.ts";
import { findToWrite, lockToWrite, noteAct } from "../finding.ts";
import {
  type CardKept,
  type CardWritten,
  countCards,
  deleteCard,
  listThemes,
  lockCard,
  setThemeOfCard,
  setVotes,
  shuffleCards,
  writeCard,
} from "../queries/cards.ts";
import type { DebriefOne } from "../queries/reading.ts";
import {
  areVotes,
  changesCards,
  decideOnCard,
  mostCards,
  takesCards,
  takesThemes,
  takesVotes,
} from "../rules.ts";

type Answers = Pick<
  RoutesOf<typeof writingContract>,
  | "PUT /debriefs/:id/cards/:cardId"
  | "DELETE /debriefs/:id/cards/:cardId"
  | "PUT /debriefs/:id/nameless-card"
  | "PUT /debriefs/:id/cards/:cardId/theme"
  | "PUT /debriefs/:id/votes"
>;

const isSame = (kept: CardKept, sent: Pick<CardKept, "question" | "words">): boolean =>
  kept.words === sent.words && kept.question === sent.question;

/** When the secret is gone nobody can tell whose it is: the same words are a repeat then, any other come too late. */
const asNameless = (kept: CardKept, sent: Omit<CardKept, "personId">) => ({
  isOwn:
    kept.debriefId === sent.debriefId &&
    (kept.secretHash === null || kept.secretHash === sent.secretHash),
  isSame: isSame(kept, sent),
  isOpen: kept.secretHash !== null,
});

type Nameless = Pick<CardWritten, "id" | "question" | "words" | "secretHash">;

/** One that comes when the others read already has no secret, and goes among them: all rows are written anew. */
async function writeNameless(db: Database, one: DebriefOne, sent: Nameless): Promise<boolean> {
  const isWriting = changesCards(one.stage);
  const secretHash = isWriting ? sent.secretHash : null;
  const card = { ...sent, debriefId: one.id, personId: null, at: null, secretHash };
  const isWritten = await writeCard(db, card);
  if (isWritten && !isWriting) await shuffleCards(db, one.id);
  return isWritten;
}

export const cardAnswers: Answers = {
  "PUT /debriefs/:id/cards/:cardId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, subject, touch, refuse } = asked;
      const one = await findToWrite(asked, takesCards);
      if (one.nameless) refuse("otherNames");
      subject("debrief", one.id);
      const card = { ...body, words: body.words.trim() };
      const kept = await lockCard(db, params.cardId);
      const decided = decideOnCard({
        stage: one.stage,
        kept: kept && {
          isOwn: kept.debriefId === one.id && kept.personId === who.personId,
          isSame: isSame(kept, card),
          isOpen: true,
        },
        isEmpty: false,
        isFull: (await countCards(db, one.id)) >= mostCards,
      });
      if (decided === "notYours") refuseAny("missing");
      if (decided === "notNow" || decided === "full") refuse(decided);
      if (decided === "stays") return null;
      const row = { ...card, id: params.cardId, debriefId: one.id, personId: who.personId };
      if (!(await writeCard(db, { ...row, at: now, secretHash: null }))) refuseAny("missing");
      // While each writes alone there is nothing that another one may read again, and no hint that somebody writes.
      if (one.stage !== "write") touch(`debrief:${one.id}`);
      return null;
    },
  },
  "DELETE /debriefs/:id/cards/:cardId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, subject, refuse } = asked;
      const one = await findToWrite(asked, changesCards);
      if (one.nameless) refuse("otherNames");
      const kept = await lockCard(db, params.cardId);
      if (kept?.debriefId !== one.id || kept.personId !== who.personId) refuseAny("missing");
      await deleteCard(db, params.cardId);
      subject("debrief", one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/nameless-card": {
    access: colleagues,
    answer: async (asked) => {
      const { db, body, touch, refuse } = asked;
      const { cardId: id, question } = body;
      const words = body.words.trim();
      const one = await lockToWrite(asked);
      if (!one.nameless) refuse("otherNames");
      const kept = await lockCard(db, id);
      const secretHash = hashOfSecret(body.cardSecret);
      const decided = decideOnCard({
        stage: one.stage,
        kept: kept && asNameless(kept, { debriefId: one.id, question, words, secretHash }),
        isEmpty: words === "",
        isFull: (await countCards(db, one.id)) >= mostCards,
      });
      if (decided === "notYours") refuse("wrongSecret");
      if (decided === "notNow" || decided === "full") refuse(decided);
      if (decided === "remove") await deleteCard(db, id);
      if (decided !== "write") return null;
      if (!(await writeNameless(db, one, { id, question, words, secretHash })))
        refuse("wrongSecret");
      if (!changesCards(one.stage)) touch(`debrief:${one.id}`);
      return null;
    },
  },
  "PUT /debriefs/:id/cards/:cardId/theme": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body } = asked;
      const one = await findToWrite(asked, takesThemes);
      const { themeId } = body;
      if (themeId !== null && !(await listThemes(db, one.id)).some(({ id }) => id === themeId))
        refuseAny("missing");
      const card = { id: params.cardId, debriefId: one.id };
      if (!(await setThemeOfCard(db, card, themeId))) refuseAny("missing");
      noteAct(asked, one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/votes": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, refuse } = asked;
      const one = await findToWrite(asked, takesVotes);
      const themeIds = (await listThemes(db, one.id)).map(({ id }) => id);
      if (!areVotes(body.votes, themeIds)) refuse("tooManyVotes");
      await setVotes(db, { debriefId: one.id, personId: who.personId }, body.votes);
      return null;
    },
  },
};
