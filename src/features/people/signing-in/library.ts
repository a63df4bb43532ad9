/** The sign-in library, on our tables and with our rules. Reached only through mount-sign-in.ts. */
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { FastifyBaseLogger } from "fastify";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { apiBase } from "#platform/http/mount.ts";
import { hasDeparted } from "../queries/sign-in.ts";
import { leastPasswordLength, mostPasswordLength } from "../rules.ts";

export interface LibraryOptions {
  readonly db: Database;
  readonly publicUrl: string;
  readonly secret: string;
  readonly log: FastifyBaseLogger;
}

/** A session lasts this long and is not prolonged by use. */
const sessionDays = 30;
/** A passkey is added only shortly after signing in. */
const freshMinutes = 30;
/** The one header from which the library learns an address; set by us, never taken from the caller. */
export const addressHeader = "x-goodturn-address";

const ofPerson = { userId: "personId" } as const;

export function makeLibrary({ db, publicUrl, secret, log }: LibraryOptions) {
  return betterAuth({
    appName: "Goodturn",
    baseURL: publicUrl,
    basePath: `${apiBase}/auth`,
    secret,
    database: { db, type: "postgres", transaction: true },
    user: { modelName: "person" },
    session: {
      fields: ofPerson,
      expiresIn: sessionDays * 86_400,
      disableSessionRefresh: true,
      freshAge: freshMinutes * 60,
    },
    account: { fields: ofPerson },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: mostPasswordLength,
    },
    databaseHooks: {
      session: {
        create: {
          // Whoever has left gets no session, whichever way they came.
          before: async (session) => !(await hasDeparted(db, session.userId)),
        },
      },
    },
    advanced: {
      cookiePrefix: "goodturn",
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // Ours counts in the database, for all processes together: limits.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (_level, message, fault: unknown) => log.error({ fault }, `Signing in: ${message}`),
    },
    plugins: [
      twoFactor({
        issuer: "Goodturn",
        schema: { twoFactor: { modelName: "twoFactor", fields: ofPerson } },
      }),
      passkeysFor(publicUrl),
    ],
  });
}

function passkeysFor(publicUrl: string) {
  return passkey({
    rpName: "Goodturn",
    rpID: new URL(publicUrl).hostname,
    origin: publicUrl,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    authentication: {
      // A passkey stands for two factors: having the device, and being its owner.
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified)
          throw new APIError("UNAUTHORIZED", { code: "AUTHENTICATION_FAILED" });
      },
    },
    schema: { passkey: { fields: { ...ofPerson, credentialID: "credentialId" } } },
  });
}

export type Library = ReturnType<typeof makeLibrary>;
