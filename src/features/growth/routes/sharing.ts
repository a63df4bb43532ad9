/** Answers of the endpoints of copies that are shared with one person. */
import { tellNews } from "#feature/inbox";
import { findPublicKeys } from "#feature/keys";
import { colleagues } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { sharingContract } from "../contract.ts";
import {
  insertShare,
  listGiven,
  listReceived,
  lockEntry,
  putAway,
  takeBack,
} from "../queries/entries.ts";
import { listColleagues } from "../queries/rounds.ts";
import { saidShared } from "../telling.ts";

export const sharingRoutes: RoutesOf<typeof sharingContract> = {
  "GET /growth/receivers/:id": {
    access: colleagues,
    answer: async ({ db, params }) => {
      const person = found((await listColleagues(db, [params.id]))[0]);
      const [key] = await findPublicKeys(db, [person.id]);
      return { person, key: key ? { id: key.id, publicKey: key.publicKey } : null };
    },
  },
  "GET /me/growth/shares": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      rows: (await listGiven(db, who)).map(({ toId, toName, ...share }) => ({
        ...share,
        to: { id: toId, name: toName },
      })),
    }),
  },
  "POST /me/growth/entries/:id/shares": {
    access: colleagues,
    answer: async ({ db, who, params, body, now, refuse, touch }) => {
      const entry = found(await lockEntry(db, who, params.id));
      const to = found((await listColleagues(db, [body.toId]))[0]);
      const [key] = await findPublicKeys(db, [to.id]);
      // To oneself there is nothing to share.
      if (to.id === who.personId) refuse("sharedAlready");
      if (key?.id !== body.keyId) refuse("noKey");
      const share = { ...body, entryId: entry.id, ownerId: who.personId };
      if (!(await insertShare(db, share))) refuse("sharedAlready");
      const news = { kind: "growth", at: now, actorId: who.personId, personIds: [to.id] } as const;
      const about = { ...saidShared, href: "/me/journal/shared", key: `growth:shared:${body.id}` };
      await tellNews({ db, now, touch }, [{ ...news, ...about }]);
      return null;
    },
  },
  "DELETE /me/growth/shares/:id": {
    access: colleagues,
    answer: async ({ db, who, params, touch }) => {
      const [toId] = await takeBack(db, who, { shareId: params.id });
      touch(`inbox:${found(toId)}`);
      return null;
    },
  },
  "GET /me/growth/shared": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      rows: (await listReceived(db, who)).map(({ ownerId, ownerName, ...share }) => ({
        ...share,
        from: { id: ownerId, name: ownerName },
      })),
    }),
  },
  "DELETE /me/growth/shared/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => {
      found((await putAway(db, who, params.id)) || undefined);
      return null;
    },
  },
};
