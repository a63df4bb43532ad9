/** Answers of the endpoints that move a debrief on: stages, names, who takes part, facts. */
import { newId } from "#platform/crypto/ids.ts";
import { colleagues } from "#platform/http/access.ts";
import { refuse as refuseAny, found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import type { Database } from "#platform/database/open.ts";
import { mayJoin, mayLead } from "../access.ts";
import type { debriefsOfContract } from "../contract/debriefs.ts";
import { findToWrite, lockToLead, lockToWrite, noteAct } from "../finding.ts";
import { countCards, countVotes, forgetTotals, shuffleCards } from "../queries/cards.ts";
import { listActionsOf } from "../queries/actions.ts";
import { areColleagues, type DebriefOne, lockDebrief } from "../queries/reading.ts";
import {
  addEvent,
  deleteFact,
  insertFact,
  removePerson,
  setNameless,
  setPart,
  setReady,
  setStage,
} from "../queries/writing.ts";
import { momentOf } from "../reading.ts";
import {
  changesCards,
  decideToLeave,
  decideToMove,
  effectsOfMove,
  isFactDay,
  isLedWithout,
  takesFacts,
} from "../rules.ts";
import { hrefOf, saidAsked, saidOwner, tell, tellAll } from "../telling.ts";
import type { Stage } from "../contract.ts";

type Answers = Pick<
  RoutesOf<typeof debriefsOfContract>,
  | "PUT /debriefs/:id/stage"
  | "PUT /debriefs/:id/names"
  | "POST /debriefs/:id/people"
  | "PUT /debriefs/:id/people/:personId"
  | "DELETE /debriefs/:id/people/:personId"
  | "PUT /debriefs/:id/ready"
  | "POST /debriefs/:id/facts"
  | "DELETE /debriefs/:id/facts/:factId"
>;

/** What nobody may know any more goes in the same transaction in which the others begin to read. */
async function settle(db: Database, one: DebriefOne, to: Stage): Promise<void> {
  const effects = effectsOfMove(one.stage, to);
  if (effects.includes("shuffle") && one.nameless) await shuffleCards(db, one.id);
  if (effects.includes("count")) await countVotes(db, one.id);
  if (effects.includes("recount")) await forgetTotals(db, one.id);
}

interface Closing {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

/** What was agreed is theirs from now on. */
async function tellOwners({ db, who, now, touch }: Closing, debriefId: string): Promise<void> {
  const agreed = await listActionsOf(db, who, debriefId);
  await tellAll(
    { db, now, touch },
    agreed.map(({ id, what, owner }) => ({
      title: what,
      href: hrefOf(debriefId),
      key: `owner:${id}:${owner?.id}`,
      said: saidOwner,
      actorId: who.personId,
      to: [owner?.id ?? null],
    })),
  );
}

export const movingAnswers: Answers = {
  "PUT /debriefs/:id/stage": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, refuse } = asked;
      const { to, version } = body;
      const one = await lockToLead(asked);
      if (one.version !== version)
        refuse("changedMeanwhile", { facts: { version: one.version, stage: one.stage } });
      const move = decideToMove(one.stage, body);
      if (move !== "on" && move !== "back") return refuse(move);
      await settle(db, one, to);
      await setStage(db, one, { to, closedAt: to === "closed" ? now : null });
      const why = body.why.trim();
      await addEvent(db, {
        debriefId: one.id,
        at: now,
        byPersonId: who.personId,
        kind: move === "on" ? "moved" : "moved-back",
        detail: why === "" ? { to } : { to, why },
      });
      if (to === "closed") await tellOwners(asked, one.id);
      noteAct(asked, one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/names": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, refuse } = asked;
      const { nameless, version } = body;
      const one = await lockToLead(asked);
      if (one.version !== version) refuse("changedMeanwhile", { facts: { version: one.version } });
      if (!changesCards(one.stage) || (await countCards(db, one.id)) > 0) refuse("alreadyWritten");
      await setNameless(db, one, nameless);
      const event = { debriefId: one.id, at: now, byPersonId: who.personId };
      await addEvent(db, { ...event, kind: "names-chosen", detail: { nameless } });
      noteAct(asked, one.id);
      return null;
    },
  },
  "POST /debriefs/:id/people": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, now, refuse } = asked;
      const one = found(await lockDebrief(db, who, params.id));
      if (!mayJoin(who, one)) refuseAny("missing");
      if (!takesFacts(one.stage)) refuse("notNow");
      const part = "participant";
      await setPart(db, { debriefId: one.id, personId: who.personId, part, since: now });
      noteAct(asked, one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/people/:personId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, body, now, touch, refuse } = asked;
      const { personId } = params;
      const one = await lockToLead(asked);
      const before = one.people.find(({ id }) => id === personId);
      if (body.part === "participant" && !isLedWithout(one, personId)) refuse("lastToLead");
      if (!before && !(await areColleagues(db, [personId]))) refuse("notAColleague");
      await setPart(db, { debriefId: one.id, personId, part: body.part, since: now });
      if (!before)
        await tell(
          { db, now, touch },
          { title: one.title, href: hrefOf(one.id) },
          {
            key: `asked:${one.id}:${personId}`,
            said: saidAsked,
            actorId: who.personId,
            to: [personId],
          },
        );
      noteAct(asked, one.id);
      return null;
    },
  },
  "DELETE /debriefs/:id/people/:personId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params, refuse } = asked;
      const { personId } = params;
      const one = await lockToWrite(asked);
      if (personId !== who.personId && !mayLead(who, one)) refuseAny("missing");
      if (!one.people.some(({ id }) => id === personId)) refuseAny("missing");
      const no = decideToLeave(one, personId);
      if (no) refuse(no);
      await removePerson(db, { debriefId: one.id, personId });
      noteAct(asked, one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/ready": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, touch } = asked;
      const one = await findToWrite(asked, changesCards);
      const own = { debriefId: one.id, personId: who.personId };
      await setReady(db, own, body.isReady ? now : null);
      touch(`debrief:${one.id}`);
      return null;
    },
  },
  "POST /debriefs/:id/facts": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, body, now, refuse } = asked;
      const one = await findToWrite(asked, takesFacts);
      const { today } = await momentOf(asked);
      if (!isFactDay(body.day, today)) refuse("wrongDay");
      const id = newId();
      const fact = { id, debriefId: one.id, day: body.day, words: body.words.trim() };
      await insertFact(db, { ...fact, byPersonId: who.personId, at: now });
      noteAct(asked, one.id);
      return { id };
    },
  },
  "DELETE /debriefs/:id/facts/:factId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, who, params } = asked;
      const one = await findToWrite(asked, takesFacts);
      const byPersonId = mayLead(who, one) ? null : who.personId;
      const gone = await deleteFact(db, { id: params.factId, debriefId: one.id, byPersonId });
      if (!gone) refuseAny("missing");
      noteAct(asked, one.id);
      return null;
    },
  },
};
