import { ECDH } from "node:crypto";
import { newId } from "#platform/crypto/ids.ts";
import { oneself } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { keysContract, mostPasskeys } from "./contract.ts";
import {
  deleteKey,
  deletePasskey,
  findOwnKey,
  holdOwnKey,
  insertKey,
  insertPasskey,
  listPasskeys,
  lockAnew,
} from "./queries.ts";

/** A point that lies on the curve: with any other the browser that seals for it would fail. */
function isPoint(publicKey: string): boolean {
  try {
    ECDH.convertKey(publicKey, "prime256v1", "base64url");
    return true;
  } catch {
    return false; // said by the caller: no public key
  }
}

export const keysRoutes = routes(keysContract, {
  "GET /me/key": {
    access: oneself,
    answer: async ({ db, who }) => {
      const own = await findOwnKey(db, who.personId);
      return { key: own ? { ...own, passkeys: await listPasskeys(db, who.personId) } : null };
    },
  },
  "POST /me/key": {
    access: oneself,
    answer: async ({ db, who, body, now, refuse, subject }) => {
      const { replaces, ...key } = body;
      const { personId } = who;
      if (!isPoint(key.publicKey)) refuse("notAPoint");
      if (replaces !== null) await deleteKey(db, { personId, id: replaces });
      const id = newId();
      if (!(await insertKey(db, { ...key, id, personId, madeAt: now }))) refuse("hasAnother");
      subject("own-key", id);
      return { id };
    },
  },
  "PUT /me/key": {
    access: oneself,
    answer: async ({ db, who, body, refuse, subject }) => {
      const { version, ...locks } = body;
      const { personId } = who;
      const { id } = found(await findOwnKey(db, personId));
      if (!(await lockAnew(db, { personId, version }, locks))) refuse("changedMeanwhile");
      subject("own-key", id);
      return { version: version + 1 };
    },
  },
  "POST /me/key/passkeys": {
    access: oneself,
    answer: async ({ db, who, body, now, refuse, subject }) => {
      const { personId } = who;
      const { id: own } = found(await holdOwnKey(db, personId));
      if (own !== body.keyId) refuse("hasAnother");
      if ((await listPasskeys(db, personId)).length >= mostPasskeys) refuse("enough");
      const id = newId();
      if (!(await insertPasskey(db, { ...body, id, madeAt: now }))) refuse("opensAlready");
      subject("own-key", own);
      return { id };
    },
  },
  "DELETE /me/key/passkeys/:id": {
    access: oneself,
    answer: async ({ db, who, params, subject }) => {
      const { personId } = who;
      const { id } = found(await findOwnKey(db, personId));
      found(await deletePasskey(db, { personId, id: params.id }));
      subject("own-key", id);
      return null;
    },
  },
});
