/**
 * Reads what a caller sent against the contract, strictly: nothing is coerced but the numbers and truths of a query string, which has
 * only text, and nothing unknown is dropped. What is wrong is said field by field.
 */
import type { TSchema } from "typebox";
import { Compile, type Validator } from "typebox/compile";
import { refuse } from "./refusal.ts";

export type Part = "params" | "query" | "body";
export type Reader = (value: unknown) => unknown;

type Properties = Record<string, { type?: string | string[] }>;

/** Keys through which an object could reach its prototype; refused at any depth. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);
/** Nothing that a contract describes is deeper; what is read and stored walks down by recursion. */
const mostDepth = 32;

export function readerOf(part: Part, schema: TSchema | undefined): Reader {
  if (!schema)
    return (value) =>
      isEmpty(value)
        ? undefined
        : refuse("wrongInput", { detail: `Nothing is expected in the ${part}` });
  // Compiled when it is first needed: most routes are not called for a long while after a start.
  let compiled: Validator | undefined;
  const properties = (schema as { properties?: Properties }).properties ?? {};
  return (value) => {
    const fault = faultIn(value);
    if (fault !== undefined) refuse("wrongInput", { detail: fault });
    const read = part === "body" ? value : fromText(value as Record<string, unknown>, properties);
    const validator = (compiled ??= Compile(schema));
    if (validator.Check(read)) return read;
    // An address with an id that is none is the address of nothing: nobody typed it into a field.
    if (part === "params") refuse("missing");
    // Of a choice each possibility is wrong by itself, and then the choice; the first says most. So the first of each field stays.
    const faults = validator.Errors(read).slice(0, 20).toReversed();
    const fields = Object.fromEntries(faults.map((fault) => sentenceFor(fault)));
    return refuse("wrongInput", {
      detail: Object.entries(fields)
        .map(([field, words]) => `${field || part}: ${words}`)
        .join("; "),
      fields,
    });
  };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** A query carries text alone: `limit=50` becomes 50 where the contract says integer and the text is exactly that number. */
function fromText(value: Record<string, unknown>, properties: Properties): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    read[name] = valueOf(given, [properties[name]?.type ?? "string"].flat());
  }
  return read;
}

function valueOf(given: unknown, types: readonly string[]): unknown {
  if (types.includes("array")) return Array.isArray(given) ? given : [given];
  const isCount = types.includes("integer") || types.includes("number");
  if (isCount && isNumber(given)) return Number(given);
  if (types.includes("boolean") && (given === "true" || given === "false")) return given === "true";
  return given;
}

function isNumber(given: unknown): given is string {
  return typeof given === "string" && /^-?\d{1,15}(\.\d+)?$/.test(given);
}

/** What no field may carry, whatever its contract says. */
function faultIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string" && !isKeepable(value)) return notKeepable;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= mostDepth) return `A field is nested more than ${mostDepth} times`;
  for (const [name, inner] of Object.entries(value)) {
    const fault = faultOfName(name) ?? faultIn(inner, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const notKeepable = "A text has characters that cannot be kept";
const faultOfName = (name: string): string | undefined =>
  poisoned.has(name) || !isKeepable(name) ? "A field has a name that is not allowed" : undefined;

/** PostgreSQL keeps no NUL, and half of a pair of surrogates is no character. */
export function isKeepable(text: string): boolean {
  return !text.includes("\0") && !loneSurrogate.test(text);
}

const loneSurrogate = /\p{Surrogate}/u;

interface Fault {
  keyword: string;
  instancePath: string;
  params: unknown;
  message: string;
}

function sentenceFor({ keyword, instancePath, params, message }: Fault): [string, string] {
  const path = instancePath.slice(1).replaceAll("/", ".");
  const details = params as Record<string, unknown>;
  const limit = String(details["limit"]);
  const words: Record<string, string> = {
    additionalProperties: `unknown here: ${String(details["additionalProperties"])}`,
    required: `missing: ${String(details["requiredProperties"] ?? details["missingProperty"])}`,
    boolean: "unknown here",
    minLength: "must not be empty",
    maxLength: `may have at most ${limit} characters`,
    minimum: `must be at least ${limit}`,
    maximum: `may be at most ${limit}`,
    exclusiveMinimum: `must be more than ${limit}`,
    exclusiveMaximum: `must be less than ${limit}`,
    minItems: `must name at least ${limit}`,
    maxItems: `may name at most ${limit}`,
    uniqueItems: "names something twice",
    anyOf: "is none of what may stand here",
    type: `must be ${aKindOf(details["type"])}`,
    pattern: "must not be empty or contain control characters",
    enum: `must be one of ${String(details["allowedValues"])}`,
  };
  return [path, words[keyword] ?? message];
}

const kinds: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "nothing",
};

const aKindOf = (types: unknown): string =>
  [types]
    .flat()
    .map((type) => kinds[String(type)] ?? String(type))
    .join(" or ");
