/**
 * In a demo anybody may sign in as one of its roles by a click; in any other database these two are as if they did not exist. Mounted
 * beside the contracts since it sets the session's cookie.
 */
import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { sessionCookies, signSessionToken } from "#feature/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { type Mounting, apiBase } from "#platform/http/mount.ts";
import { refuse } from "#platform/http/refusal.ts";
import { findCast, findCastNames, insertSession } from "./queries.ts";

const config = { access: "anyone, in a demo" };
const hours = 12;

export async function mountDemo(server: FastifyInstance, mounting: Mounting): Promise<void> {
  const { db, clock, secret, publicUrl } = mounting;
  server.get(`${apiBase}/demo`, { config }, async () => {
    const cast = await findCast(db);
    if (!cast) return refuse("missing");
    const names = await findCastNames(db, Object.values(cast));
    return {
      roles: Object.entries(cast).map(([role, id]) => {
        const person = names.find((named) => named.id === id);
        return { role, name: person?.name ?? "", team: person?.team ?? "" };
      }),
    };
  });
  server.post(`${apiBase}/demo/sign-in`, { config }, async (request, reply) => {
    const { role } = (request.body ?? {}) as { role?: unknown };
    const cast = Object.entries((await findCast(db)) ?? {});
    const personId = cast.find(([name]) => name === role)?.[1];
    if (personId === undefined) return refuse("missing");
    const now = clock();
    const token = randomBytes(24).toString("base64url");
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    await insertSession(db, { id: newId(now.getTime()), personId, token, expiresAt });
    const secure = publicUrl.startsWith("https:");
    const name = sessionCookies.find((cookie) => cookie.startsWith("__Secure-") === secure)!;
    const options = {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure,
      expires: expiresAt,
    } as const;
    return reply.setCookie(name, signSessionToken(token, secret), options).status(204).send();
  });
}
