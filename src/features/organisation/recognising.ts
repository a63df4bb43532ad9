/**
 * Who asks: from the session cookie of a browser or the token of a program, in one query. Nothing is cached, so that a session that was
 * ended, a person who has left, a role that was taken away, count from the next call on.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { hashOfSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { findWhoBySession, findWhoByToken } from "./queries.ts";

/** Cookie of the sign-in library: `<token>.<base64 HMAC-SHA256 of the token>`. */
export const sessionCookies = ["__Secure-goodturn.session_token", "goodturn.session_token"];

export interface Recognising {
  readonly db: Database;
  readonly secret: string;
}

export function recognise({ db, secret }: Recognising) {
  return async (request: FastifyRequest, now: Date): Promise<Who | null> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer (gt_token_[\w-]{32})$/.exec(authorization)?.[1];
      return token ? findWhoByToken(db, hashOfSecret(token), now) : null;
    }
    const token = sessionTokenOf(request, secret);
    return token === null ? null : findWhoBySession(db, token, now);
  };
}

function sessionTokenOf(request: FastifyRequest, secret: string): string | null {
  const cookie = sessionCookies.map((name) => request.cookies[name]).find(Boolean);
  if (!cookie) return null;
  const cut = cookie.lastIndexOf(".");
  const token = cookie.slice(0, cut);
  const signature = Buffer.from(cookie.slice(cut + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return signature.length === right.length && timingSafeEqual(signature, right) ? token : null;
}

/** The cookie's value for a session token. */
export function signSessionToken(token: string, secret: string): string {
  return `${token}.${createHmac("sha256", secret).update(token).digest("base64")}`;
}
