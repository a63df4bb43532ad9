/** `goodturn token make|list|revoke`: tokens for programs, from the command line of whoever runs Goodturn. */
import { parseArgs } from "node:util";
import {
  decideToMakeToken,
  findPersonByEmail,
  listTokens,
  makeToken,
  revokeToken,
} from "#feature/people";
import type { Database } from "#platform/database/open.ts";
import { tokenScopes, type TokenScope } from "#platform/http/contract.ts";
import { findOrganisation, lockAdministrators } from "./persons/queries.ts";

export interface VerbContext {
  readonly args: string[];
  readonly db: Database;
  readonly now: Date;
  readonly write: (line: string) => void;
}

const usage = `goodturn token make --person EMAIL --name NAME --scopes read,write --days 30 [--json]
goodturn token list [--json]
goodturn token revoke ID`;

const options = {
  person: { type: "string" },
  name: { type: "string" },
  scopes: { type: "string", default: "read" },
  days: { type: "string", default: "30" },
  json: { type: "boolean", default: false },
} as const;

type Values = ReturnType<typeof read>["values"];
const read = (args: string[]) => parseArgs({ args, options, allowPositionals: true });

/** Answers with the exit code: 0 done, 1 refused, 2 not understood. */
export async function runTokenVerb(context: VerbContext): Promise<number> {
  let given: ReturnType<typeof read>;
  try {
    given = read(context.args);
  } catch (fault) {
    return refuse(
      context,
      `${fault instanceof Error ? fault.message : String(fault)}\n${usage}`,
      2,
    );
  }
  const [verb, id] = given.positionals;
  if (verb !== "make" && verb !== "list" && verb !== "revoke") return refuse(context, usage, 2);
  if (!(await findOrganisation(context.db)))
    return refuse(context, "Nobody is here yet: open the set-up link that the start prints first.");
  if (verb === "list") return list(context, given.values);
  return verb === "make" ? make(context, given.values) : revoke(context, id);
}

async function make({ db, now, write, ...rest }: VerbContext, values: Values): Promise<number> {
  const context = { db, now, write, ...rest };
  if (!values.person || !values.name) return refuse(context, usage, 2);
  const scopes = values.scopes.split(",").map((scope) => scope.trim());
  const known = scopes.filter((scope): scope is TokenScope =>
    tokenScopes.some((one) => one === scope),
  );
  if (known.length !== scopes.length)
    return refuse(context, `Scopes are ${tokenScopes.join(", ")}, separated by commas.`, 2);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1)
    return refuse(context, "--days is a whole number from 1 to 365.", 2);
  const person = await findPersonByEmail(db, values.person);
  if (!person || person.departed)
    return refuse(context, `Nobody here has the address ${values.person}.`);
  const administrators = await lockAdministrators(db);
  const decision = decideToMakeToken(
    { administers: administrators.includes(person.id) },
    { scopes: known, days },
  );
  if (decision === "tooLong") return refuse(context, "A token lives 365 days at most.");
  if (decision === "onlyAdministrators")
    return refuse(context, `${person.name} is no administrator, so their token cannot administer.`);
  const name = values.name.slice(0, 100);
  const made = await makeToken(db, { personId: person.id, name, scopes: known, days, now });
  if (values.json) write(JSON.stringify(made));
  else {
    write(
      `The token of ${person.name}, until ${made.expiresAt.toISOString().slice(0, 10)}. It is shown this once:`,
    );
    write(made.secret);
  }
  return 0;
}

async function list({ db, now, write }: VerbContext, { json }: Values): Promise<number> {
  const tokens = await listTokens(db, null);
  if (json) write(JSON.stringify(tokens));
  else if (tokens.length === 0) write("There are no tokens.");
  else
    for (const token of tokens) {
      const ended = token.revokedAt
        ? "revoked"
        : token.expiresAt <= now
          ? "run out"
          : "in use until";
      const day = (token.revokedAt ?? token.expiresAt).toISOString().slice(0, 10);
      write(
        `${token.id}  ${token.person.name}: ${token.name} (${token.scopes.join(", ")}), ${ended} ${day}`,
      );
    }
  return 0;
}

async function revoke(context: VerbContext, id: string | undefined): Promise<number> {
  if (!id || !/^[0-9a-f-]{36}$/i.test(id)) return refuse(context, usage, 2);
  const revoked = await revokeToken(context.db, { id, personId: null, now: context.now });
  if (!revoked) return refuse(context, "There is no such token, or it was revoked before.");
  context.write("The token is revoked; programs that use it are refused from now on.");
  return 0;
}

function refuse({ write }: Pick<VerbContext, "write">, sentence: string, code = 1): number {
  write(sentence);
  return code;
}

export const tokenVerb = {
  name: "token",
  summary: "make, list or revoke tokens for programs",
  run: runTokenVerb,
};
