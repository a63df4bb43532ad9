import { runTokenVerb } from "#feature/organisation";
import type { Verb } from "#platform/command/verb.ts";

export const tokenVerb: Verb = {
  name: "token",
  summary: "Make, list and revoke tokens for programs",
  usage: [
    "goodturn token make --person EMAIL --name NAME --scopes read,write --days 30 [--json]",
    "goodturn token list [--json]",
    "goodturn token revoke ID",
  ].join("\n"),
  run: async ({ args, now, openHouse, write }) => {
    const { db } = await openHouse();
    const code = await runTokenVerb({ args: [...args], db, now: now(), write });
    return code === 0 || code === 1 ? code : 2;
  },
};
