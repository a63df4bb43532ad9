/** A plausible value for any schema of a contract, so that a call gets as far as the question who may make it. */

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** `named` gives values by the name of a field where any value would not do: ids of things that are there. */
export function sampleOf(
  schema: unknown,
  named: Readonly<Record<string, unknown>>,
  name = "",
): unknown {
  if (name in named) return named[name];
  const { const: only, enum: words, anyOf } = schema as Schema;
  if (only !== undefined) return only;
  if (words) return words[0];
  return anyOf ? sampleOf(anyOf[0], named, name) : sampleOfType(schema as Schema, named);
}

function sampleOfType(schema: Schema, named: Readonly<Record<string, unknown>>): unknown {
  const kind = [schema.type].flat()[0];
  if (kind === "object") {
    const { properties = {}, required = [] } = schema;
    const wanted = Object.entries(properties).filter(([key]) => required.includes(key));
    return Object.fromEntries(wanted.map(([key, inner]) => [key, sampleOf(inner, named, key)]));
  }
  if (kind === "array") {
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items, named));
  }
  return plainSample(schema, kind);
}

function plainSample(schema: Schema, kind: unknown): unknown {
  if (kind === "boolean") return false;
  if (kind === "integer" || kind === "number") return schema.minimum ?? 1;
  if (kind === "null") return null;
  const byFormat: Readonly<Record<string, string>> = {
    uuid: "01900000-0000-7000-8000-00000000ffff",
    date: "2026-03-02",
    "date-time": "2026-03-02T09:00:00Z",
    email: "someone@example.org",
  };
  return byFormat[schema.format ?? ""] ?? "x".repeat(Math.max(8, schema.minLength ?? 1));
}
