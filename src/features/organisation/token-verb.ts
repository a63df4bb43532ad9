/** `goodturn token make|list|revoke`: tokens for programs, from the command line of whoever runs Goodturn. */
import { parseArgs } from "node:util";
import {
  decideToMakeToken,
  findPersonByEmail,
  listTokens,
  makeToken,
  type MadeToken,
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

interface Wanted {
  readonly scopes: TokenScope[];
  readonly days: number;
}

/** What the options ask for, or the sentence that says what is wrong with them. */
function wantedOf({ scopes, days }: Values): Wanted | string {
  const asked = scopes.split(",").map((scope) => scope.trim());
  const known = asked.filter((scope): scope is TokenScope =>
    tokenScopes.some((one) => one === scope),
  );
  if (known.length !== asked.length)
    return `Scopes are ${tokenScopes.join(", ")}, separated by commas.`;
  const count = Number(days);
  return Number.isInteger(count) && count >= 1
    ? { scopes: known, days: count }
    : "--days is a whole number from 1 to 365.";
}

async function make(context: VerbContext, values: Values): Promise<number> {
  const { db, now } = context;
  if (!values.person || !values.name) return refuse(context, usage, 2);
  const wanted = wantedOf(values);
  if (typeof wanted === "string") return refuse(context, wanted, 2);
  const person = await findPersonByEmail(db, values.person);
  if (!person || person.departed)
    return refuse(context, `Nobody here has the address ${values.person}.`);
  const administers = (await lockAdministrators(db)).includes(person.id);
  const decision = decideToMakeToken({ administers }, wanted);
  if (decision === "tooLong") return refuse(context, "A token lives 365 days at most.");
  if (decision === "onlyAdministrators")
    return refuse(context, `${person.name} is no administrator, so their token cannot administer.`);
  const name = values.name.slice(0, 100);
  const made = await makeToken(db, { ...wanted, personId: person.id, name, now });
  sayMade(context, made, { json: values.json, of: person.name });
  return 0;
}

function sayMade(
  { write }: VerbContext,
  made: MadeToken,
  { json, of }: { json: boolean; of: string },
): void {
  if (json) return write(JSON.stringify(made));
  const until = made.expiresAt.toISOString().slice(0, 10);
  write(`The token of ${of}, until ${until}. It is shown this once:`);
  write(made.secret);
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
