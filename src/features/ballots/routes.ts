import { createHash, createPrivateKey } from "node:crypto";
import { findPublicKeys } from "#feature/keys";
import { colleagues, unseen } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import { carry, findCarried, putDown } from "./carried-file.ts";
import { ballotsContract } from "./contract.ts";
import { keyOfGroup, secretOf, shareOf } from "./polls.ts";
import {
  findVerifyingKey,
  listOwnRoll,
  lockOwnRoll,
  noteGiven,
  storeSealed,
} from "./queries/casting.ts";
import { findOwnShare, listHanded, listHeld, listHolders, putHandOns } from "./queries/holders.ts";
import { findPoll, listGroups } from "./queries/polls.ts";
import { groupedByPoll, refusalNow, stateOf } from "./rules.ts";
import { openUnder, sealUnder } from "./secret-file.ts";
import { blindSign, isBallot } from "./signing.ts";

const bytesOf = (text: string): Buffer => Buffer.from(text, "base64url");
const hashOf = (blinded: Buffer): Buffer => createHash("sha256").update(blinded).digest();

export const ballotsRoutes = routes(ballotsContract, {
  "GET /polls/:id/keys": {
    // Whoever asks for the keys of a poll is about to answer it: nobody looks who.
    access: unseen,
    answer: async ({ db, params, refuse }) => {
      const poll = found(await findPoll(db, params.id));
      if (stateOf(poll) === "prepared") refuse("notOpen");
      const groups = await listGroups(db, poll.id);
      const shown = groups.map(({ id, publicKey }) => ({
        groupId: id,
        publicKey: publicKey.toString("base64url"),
      }));
      return { publicKey: poll.publicKey, groups: shown };
    },
  },
  "GET /me/ballots": {
    access: colleagues,
    answer: async ({ db, who }) => ({ polls: groupedByPoll(await listOwnRoll(db, who)) }),
  },
  "POST /polls/:id/ballots": {
    access: colleagues,
    answer: async ({ db, files, who, params, body, refuse }) => {
      const blinded = new Map(body.blinded.map((one) => [one.groupId, bytesOf(one.blinded)]));
      const groupIds = [...blinded.keys()];
      const own = await lockOwnRoll(db, who, { pollId: params.id, groupIds });
      const poll = await findPoll(db, params.id);
      if (!poll || own.length < groupIds.length) return refuse("missing");
      const no = refusalNow(poll);
      if (no !== null) refuse(no);
      const secret = await secretOf(files, poll.id);
      const signed = own.map(({ groupId, signingKey, blindedHash }) => {
        const words = blinded.get(groupId)!;
        if (blindedHash !== null && !blindedHash.equals(hashOf(words))) refuse("ballotGiven");
        const opened = openUnder(secret, keyOfGroup(groupId), signingKey!);
        const key = createPrivateKey({ key: opened, format: "der", type: "pkcs8" });
        const signature = blindSign(key, words) ?? refuse("notBlinded");
        return { groupId, signature, blindedHash: hashOf(words) };
      });
      await noteGiven(db, who, signed);
      return {
        ballots: signed.map(({ groupId, signature }) => ({
          groupId,
          signature: signature.toString("base64url"),
        })),
      };
    },
  },
  "PUT /polls/:id/answers": {
    // The ballot says that its bearer may, and nothing may say who that is.
    access: unseen,
    answer: async ({ db, params, body, refuse }) => {
      const poll = found(await findPoll(db, params.id));
      const no = refusalNow(poll);
      if (no !== null) refuse(no);
      const { groupId } = body;
      const serial = bytesOf(body.serial);
      const publicKey = await findVerifyingKey(db, { pollId: poll.id, groupId });
      const ballot = { groupId, serial, signature: bytesOf(body.signature) };
      if (publicKey === null || !isBallot(publicKey, ballot)) refuse("notABallot");
      const sealed = bytesOf(body.sealed);
      if (!(await storeSealed(db, poll.id, { groupId, serial, sealed }))) refuse("closed");
      return null;
    },
  },
  "GET /me/carried-ballots": {
    access: colleagues,
    answer: async ({ files, who, now }) => {
      const carried = await findCarried(files, who.personId, now);
      return { carried: carried && { ...carried, until: carried.until.toISOString() } };
    },
  },
  "PUT /me/carried-ballots": {
    access: colleagues,
    answer: async ({ files, who, body, now }) => {
      const until = await carry(files, who.personId, { sealed: body.sealed, now });
      return { until: until.toISOString() };
    },
  },
  "DELETE /me/carried-ballots": {
    access: colleagues,
    answer: async ({ files, who }) => {
      await putDown(files, who.personId);
      return null;
    },
  },
  "GET /me/shares": {
    access: colleagues,
    answer: async ({ db, who }) => {
      const own = await findPublicKeys(db, [who.personId]);
      const held = await listHeld(db, who);
      return {
        shares: held.map(({ keyId, ...share }) => ({
          ...share,
          lost: !own.some(({ id }) => id === keyId),
        })),
      };
    },
  },
  "GET /polls/:id/share": {
    access: colleagues,
    answer: async ({ db, files, who, params, refuse }) => {
      const share = found(await findOwnShare(db, who, params.id));
      if (share.closedAt === null) refuse("stillOpen");
      const secret = await secretOf(files, params.id);
      const open = (sealed: Buffer): string =>
        openUnder(secret, shareOf(params.id, who.personId), sealed).toString("base64url");
      const holders = await listHolders(db, params.id);
      const ids = holders.map(({ holderId }) => holderId).filter((id) => id !== who.personId);
      const keys = await findPublicKeys(db, ids);
      return {
        wrapped: open(share.sealed),
        handed: (await listHanded(db, who, params.id)).map(open),
        others: keys.map(({ personId, publicKey }) => ({ holderId: personId, publicKey })),
      };
    },
  },
  "POST /polls/:id/hand-ons": {
    access: colleagues,
    answer: async ({ db, files, who, params, body, refuse, subject, touch }) => {
      const pollId = params.id;
      const share = found(await findOwnShare(db, who, pollId));
      if (share.closedAt === null) refuse("stillOpen");
      const holders = new Set((await listHolders(db, pollId)).map(({ holderId }) => holderId));
      holders.delete(who.personId);
      const handed = new Map(body.handed.map(({ holderId, wrapped }) => [holderId, wrapped]));
      if (![...handed.keys()].every((id) => holders.has(id))) refuse("notAHolder");
      const secret = await secretOf(files, pollId);
      const rows = [...handed].map(([toId, wrapped]) => ({
        pollId,
        fromId: who.personId,
        toId,
        sealed: sealUnder(secret, shareOf(pollId, toId), bytesOf(wrapped)),
      }));
      await putHandOns(db, rows);
      touch(`poll:${pollId}`);
      subject("poll", pollId);
      return null;
    },
  },
});
