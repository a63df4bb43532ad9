import { hashOfSecret, newSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { anyone, oneself } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { administratorInPerson, inPerson, mayLookAfterWaysIn } from "./access.ts";
import { waysIn } from "./contract.ts";
import { hashPassword } from "./passwords.ts";
import { canSignIn, setPasswordHash } from "./queries/persons.ts";
import { findReset, makeResetLink, useReset, type ResetRow } from "./queries/resets.ts";
import { endOwnSession, endSessions, listSessions } from "./queries/sessions.ts";
import { findOwn, hasDeparted } from "./queries/sign-in.ts";
import { listTokens, revokeToken } from "./queries/tokens.ts";
import { decideOnPassword, decideToMakeToken, decideToOpen } from "./rules.ts";
import { makeToken } from "./tokens.ts";

const resetHours = 24;

/** A link for a way in that is still there: 'gone' when it was used or has run out, missing when there never was one. */
async function openReset(
  db: Database,
  secret: string,
  now: Date,
): Promise<{ state: "open" | "gone"; reset: ResetRow & { email: string } }> {
  const reset = found(await findReset(db, hashOfSecret(secret)));
  const { email } = reset;
  if (email === null || (await hasDeparted(db, reset.personId)))
    return { state: "gone", reset: { ...reset, email: "" } };
  return { state: decideToOpen(reset, now), reset: { ...reset, email } };
}

export const peopleRoutes: MountedRoute[] = routes(waysIn, {
  "GET /sessions": {
    access: inPerson,
    answer: async ({ db, who, now }) => {
      const rows = await listSessions(db, who.personId, now);
      return { rows: rows.map((row) => ({ ...row, isThis: row.id === who.sessionId })) };
    },
  },

  "DELETE /sessions/:id": {
    access: inPerson,
    answer: async ({ db, who, params, subject }) => {
      found((await endOwnSession(db, { id: params.id, personId: who.personId })) || null);
      subject("person", who.personId);
      return null;
    },
  },

  "POST /sessions/ending": {
    access: inPerson,
    answer: async ({ db, who, body, subject }) => {
      await endSessions(db, who.personId, body.which === "all" ? null : (who.sessionId ?? null));
      subject("person", who.personId);
      return null;
    },
  },

  "GET /tokens": {
    access: oneself,
    answer: async ({ db, who, query, refuse }) => {
      if (query.everybody && !mayLookAfterWaysIn(who)) refuse("missing");
      return { rows: await listTokens(db, query.everybody ? null : who.personId) };
    },
  },

  "POST /tokens": {
    access: inPerson,
    answer: async ({ db, who, body, now, refuse, subject }) => {
      const decision = decideToMakeToken({ administers: mayLookAfterWaysIn(who) }, body);
      if (decision === "onlyAdministrators") refuse(decision);
      const name = body.name.trim();
      const made = await makeToken(db, { ...body, name, personId: who.personId, now });
      subject("token", made.id);
      return made;
    },
  },

  "DELETE /tokens/:id": {
    access: inPerson,
    answer: async ({ db, who, params, now, subject }) => {
      const personId = mayLookAfterWaysIn(who) ? null : who.personId;
      found((await revokeToken(db, { id: params.id, personId, now })) || null);
      subject("token", params.id);
      return null;
    },
  },

  "POST /persons/:id/reset-link": {
    access: administratorInPerson,
    answer: async ({ db, who, params, now, publicUrl, refuse, subject }) => {
      found(await findOwn(db, params.id));
      if ((await hasDeparted(db, params.id)) || !(await canSignIn(db, params.id)))
        refuse("cannotSignIn");
      const secret = newSecret("reset");
      const expiresAt = new Date(now.getTime() + resetHours * 3_600_000);
      const tokenHash = hashOfSecret(secret);
      const by = { byPersonId: who.personId, madeAt: now, expiresAt };
      await makeResetLink(db, { tokenHash, personId: params.id, ...by });
      subject("person", params.id);
      // Behind '#', where no server, proxy or Referer sees it.
      return { link: `${publicUrl}/reset#${secret}`, expiresAt };
    },
  },

  "POST /password-resets/opening": {
    access: anyone, // Whoever holds the link; the secret is the access.
    answer: async ({ db, body, now, refuse }) => {
      const { state, reset } = await openReset(db, body.secret, now);
      if (state === "gone") refuse("gone");
      return { name: reset.name, email: reset.email, expiresAt: reset.expiresAt };
    },
  },

  "POST /password-resets": {
    access: anyone, // Whoever holds the link; the secret is the access.
    answer: async ({ db, body, now, refuse, subject }) => {
      const { state, reset } = await openReset(db, body.secret, now);
      if (state === "gone") refuse("gone");
      if (decideOnPassword(body.password, reset) !== "fine") refuse("weakPassword");
      await setPasswordHash(db, reset.personId, await hashPassword(body.password), now);
      await useReset(db, hashOfSecret(body.secret), now);
      await endSessions(db, reset.personId, null);
      subject("person", reset.personId);
      return { email: reset.email };
    },
  },
});
