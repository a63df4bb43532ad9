/** Walks through the schemas of a contract, to try something at every place where a caller may write. */

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
}

export interface Place {
  /** Names from the outside in; `[]` for an element of a list. */
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Every schema within a schema, itself first. */
export function placesIn(given: unknown, path: readonly string[] = []): Place[] {
  if (given === undefined) return [];
  const schema = given as Schema;
  const named = Object.entries(schema.properties ?? {});
  return [
    { path, schema },
    ...named.flatMap(([name, inner]) => placesIn(inner, [...path, name])),
    ...placesIn(schema.items, [...path, "[]"]),
    ...(schema.anyOf ?? []).flatMap((inner) => placesIn(inner, path)),
    ...Object.values(schema.patternProperties ?? {}).flatMap((inner) =>
      placesIn(inner, [...path, "*"]),
    ),
  ];
}

export const isText = ({ type, enum: words, const: only }: Schema): boolean =>
  [type].flat().includes("string") && words === undefined && only === undefined;

/** A copy of the value with something else at the path; lists and objects on the way are made where they are missing. */
export function put(value: unknown, [name, ...rest]: readonly string[], given: unknown): unknown {
  if (name === undefined) return given;
  if (name === "[]") return [put(Array.isArray(value) ? value[0] : undefined, rest, given)];
  const object = (value ?? {}) as Record<string, unknown>;
  const key = name === "*" ? "x" : name;
  return { ...object, [key]: put(object[key], rest, given) };
}
