/**
 * Reads what a caller sent against the contract, strictly: nothing is coerced but the numbers and truths of a query string, which has
 * only text, and nothing unknown is dropped. What is wrong is said field by field.
 */
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { refuse } from "./refusal.ts";

export type Part = "params" | "query" | "body";
export type Reader = (value: unknown) => unknown;

type Properties = Record<string, { type?: string | string[] }>;

/** Keys through which an object could reach its prototype; refused at any depth. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);

export function readerOf(part: Part, schema: TSchema | undefined): Reader {
  if (!schema)
    return (value) =>
      isEmpty(value)
        ? undefined
        : refuse("wrongInput", { detail: `Nothing is expected in the ${part}` });
  const validator = Compile(schema);
  const properties = (schema as { properties?: Properties }).properties ?? {};
  return (value) => {
    const read = part === "body" ? value : fromText(value as Record<string, unknown>, properties);
    if (part === "body" && hasPoison(value))
      refuse("wrongInput", { detail: "A field has a name that is not allowed" });
    if (validator.Check(read)) return read;
    const fields = Object.fromEntries(
      validator
        .Errors(read)
        .slice(0, 20)
        .map((fault) => sentenceFor(fault)),
    );
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
    if (poisoned.has(name)) {
      refuse("wrongInput", { detail: "A field has a name that is not allowed" });
    }
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

function hasPoison(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasPoison);
  return Object.entries(value).some(([name, inner]) => poisoned.has(name) || hasPoison(inner));
}

interface Fault {
  keyword: string;
  instancePath: string;
  params: unknown;
  message: string;
}

function sentenceFor({ keyword, instancePath, params, message }: Fault): [string, string] {
  const path = instancePath.slice(1).replaceAll("/", ".");
  const details = params as Record<string, unknown>;
  const words: Record<string, string> = {
    additionalProperties: `unknown here: ${String(details["additionalProperties"])}`,
    required: `missing: ${String(details["requiredProperties"] ?? details["missingProperty"])}`,
    boolean: "unknown here",
    minLength: "must not be empty",
    maxLength: `may have at most ${String(details["limit"])} characters`,
    pattern: "must not be empty or contain control characters",
    enum: `must be one of ${String(details["allowedValues"])}`,
  };
  return [path, words[keyword] ?? message];
}
