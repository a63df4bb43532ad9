import { findZone } from "#feature/organisation";
import { findRequest } from "#feature/requests";
import { colleagues, signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { leads } from "#platform/http/who.ts";
import { mayTakeBack } from "./access.ts";
import { between, ofTeam, ownBoxes, ownMonths, ownPage, sinceOf, teamNamed } from "./answers.ts";
import { thanksContract } from "./contract.ts";
import { fileOf } from "./exporting.ts";
import { give } from "./giving.ts";
import { mailRoutes } from "./mail/routes.ts";
import { findLook } from "./queries/figures.ts";
import { deleteThanks, findToThank, holdThanks, setShowing } from "./queries/giving.ts";
import { listOfPerson, listOfRequest, withReceivers } from "./queries/reading.ts";
import { passOnFromRequest, passOnFromSegment } from "./reaching/passing-on.ts";
import { lookDays, smallestTeam } from "./rules.ts";
import { untell } from "./telling.ts";

/** Of one person no more stands anywhere, so that nobody counts. */
const mostOfPerson = 3;

export const thanksRoutes = routes(thanksContract, {
  ...mailRoutes,
  "POST /thanks": {
    access: signedIn,
    answer: async (asked) => {
      const id = await give(asked, asked.body);
      asked.subject("thanks", id);
      return { id };
    },
  },
  "DELETE /thanks/:id": {
    access: signedIn,
    answer: async ({ db, who, now, params: { id }, subject, touch }) => {
      const thanks = found(await holdThanks(db, who, id));
      if (!mayTakeBack(who, thanks)) found(null);
      await deleteThanks(db, id);
      await untell({ db, now, touch }, id, thanks.receiverIds);
      touch(`mine:${who.personId}`);
      if (thanks.requestId !== null) touch(`request:${thanks.requestId}`);
      subject("thanks", id);
      return null;
    },
  },
  "PUT /thanks/:id/showing": {
    access: signedIn,
    answer: async ({ db, who, now, params: { id }, body, subject, touch }) => {
      const hiddenAt = body.shown ? null : now;
      const thanks = found(await holdThanks(db, who, id));
      const reached = await setShowing(db, { thanksId: id, personId: who.personId, hiddenAt });
      if (!reached) found(null);
      if (thanks.requestId !== null) touch(`request:${thanks.requestId}`);
      subject("thanks", id);
      return null;
    },
  },
  "GET /me/thanks": {
    access: signedIn,
    answer: ({ db, who, now, query }) => ownPage({ db, who, now }, query),
  },
  "GET /me/thanks/months": {
    access: signedIn,
    answer: async (asked) => ({ rows: await ownMonths(asked) }),
  },
  "GET /me/thanks/export": {
    access: signedIn,
    answer: async ({ db, who, now, query: { as } }) => {
      const zone = await findZone(db);
      return fileOf(await ownBoxes({ db, who, now }), { as, zone, now });
    },
  },
  "GET /requests/:id/thanks": {
    access: signedIn,
    answer: async ({ db, who, params: { id } }) => {
      found(await findRequest(db, who, id));
      const rows = await withReceivers(db, who, await listOfRequest(db, who, id));
      return { rows, mayPassOn: !who.guest };
    },
  },
  "POST /requests/:id/customer-thanks": {
    access: colleagues,
    answer: (asked) => passOnFromRequest(asked, asked.params.id, asked.body),
  },
  "POST /segments/:id/customer-thanks": {
    access: colleagues,
    answer: (asked) => passOnFromSegment(asked, asked.params.id, asked.body),
  },
  "GET /teams/:id/thanks": {
    access: colleagues,
    answer: (asked) => ofTeam(asked, asked.params.id),
  },
  "GET /teams/:id/thanks/unthanked": {
    access: colleagues,
    answer: async (asked) => {
      const { id } = await teamNamed(asked, asked.params.id);
      if (!leads(asked.who, id)) found(null);
      const look = (await findLook(asked.db, id)) ?? null;
      return { look, smallest: smallestTeam, days: lookDays };
    },
  },
  "GET /persons/:id/thanks": {
    access: colleagues,
    answer: async ({ db, who, now, params: { id } }) => {
      found((await findToThank(db, who, [id]))[0]);
      const newest = { since: sinceOf(now), limit: mostOfPerson };
      return { rows: await withReceivers(db, who, await listOfPerson(db, who, id, newest)) };
    },
  },
  "GET /thanks/between/:fromId/:toId": {
    access: colleagues,
    answer: (asked) => between(asked, asked.params.fromId, asked.params.toId),
  },
});
