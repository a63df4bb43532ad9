/**
 * The vocabulary of contracts: TypeBox schemas that mean the same thing everywhere. Free of Node and DOM types, so that the
 * browser can import the types of every contract.
 */
import { Type, type Static, type TProperties, type TSchema } from "typebox";

declare const instantMark: unique symbol;
/** An instant as JSON carries it: ISO 8601 in UTC, ending in Z. Routes may answer with a `Date` where a contract says this. */
export type InstantText = string & { readonly [instantMark]?: true };

/** What a route may hand out for a contract's type: the same shape, with `Date` wherever the contract says an instant. */
export type Sendable<T> = T extends FileToSend
  ? FileToSend
  : T extends string
    ? typeof instantMark extends keyof T
      ? Date | T
      : T
    : T extends readonly (infer Item)[]
      ? readonly Sendable<Item>[]
      : T extends object
        ? { [Key in keyof T]: Sendable<T[Key]> }
        : T;

/** An object that refuses fields it does not know: nothing is dropped silently, nothing is assigned by accident. */
export function shape<Properties extends TProperties>(
  properties: Properties,
  description?: string,
) {
  return Type.Object(properties, {
    additionalProperties: false,
    ...(description && { description }),
  });
}

export const Id = () => Type.String({ format: "uuid" });
export const Instant = () => Type.Unsafe<InstantText>({ type: "string", format: "date-time" });
/** A date without a time, `2026-11-22`. */
export const Day = () => Type.String({ format: "date" });
/** What stands in a text and cannot be seen: blanks, marks of direction and width, fillers (Unicode's default ignorable code points, and U+2800). */
const unseen =
  "\\s\\u0000-\\u001f\\u007f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0";
/** Asked once and from the end, so that it takes as long as the text, whatever stands in it. */
const isSeen = `(?=[\\s\\S]*[^${unseen}])`;

/** A line of text that a person typed: trimmed by the screen, with something to see in it, never with control characters. */
export const Line = (maxLength = 200) =>
  Type.String({ minLength: 1, maxLength, pattern: `^${isSeen}[^\\u0000-\\u001f\\u007f]*$` });
/** Several lines of text; NUL is refused since PostgreSQL cannot keep it. */
export const Prose = (maxLength = 20_000) =>
  Type.String({ minLength: 1, maxLength, pattern: `^${isSeen}[^\\u0000]*$` });

/** The schema, or null. Primitive schemas become a two-type schema, which serialises faster than a union. */
export function OrNull<S extends TSchema>(schema: S) {
  const plain = schema as TSchema & { type?: string; enum?: unknown[] };
  const nullable =
    typeof plain.type === "string" &&
    plain.type !== "object" &&
    plain.type !== "array" &&
    plain.enum === undefined
      ? { ...schema, type: [plain.type, "null"] }
      : { anyOf: [schema, { type: "null" }] };
  return Type.Unsafe<Static<S> | null>(nullable);
}

/** One of a few words, as a string enum that OpenAPI readers understand. */
export function OneOf<const Words extends readonly string[]>(...words: Words) {
  return Type.Unsafe<Words[number]>({ type: "string", enum: words });
}

/** The query of a list that is read page by page: the cursor is opaque and stable under inserts. */
export const pageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 200, description: "Rows a page, 50 unless told" }),
  ),
  cursor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 400, description: "The nextCursor of the page before" }),
  ),
};

export function Page<Row extends TSchema>(row: Row) {
  return shape({ rows: Type.Array(row), nextCursor: OrNull(Type.String()) });
}

/** Answer of an act that has nothing to tell. Sent as 204. */
export const Nothing = Type.Null();

/** Answer that is a file: sent as a download, never shown in the page's own origin. */
export const FileAnswer = Type.Unsafe<FileToSend>({ type: "string", format: "binary" });
export interface FileToSend {
  readonly content: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number | null;
}
export { Type, type Static, type TSchema };
