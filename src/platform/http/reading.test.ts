import { Type } from "typebox";
import { expect, test } from "vitest";
import { Refusal } from "./refusal.ts";
import { readerOf } from "./reading.ts";

const schema = Type.Object(
  {
    minutes: Type.Optional(Type.Integer({ minimum: 15, maximum: 1440 })),
    share: Type.Optional(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 })),
    names: Type.Optional(
      Type.Array(Type.String({ maxLength: 5 }), { minItems: 2, maxItems: 3, uniqueItems: true }),
    ),
    version: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
  },
  { additionalProperties: false },
);

function saidOf(body: object, part: "body" | "params" = "body"): unknown {
  try {
    return readerOf(part, schema)(body);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return fault.extra.fields ?? fault.reason;
  }
}

test.each([
  [{ minutes: 5 }, { minutes: "must be at least 15" }],
  [{ minutes: 9999 }, { minutes: "may be at most 1440" }],
  [{ minutes: "soon" }, { minutes: "must be a whole number" }],
  [{ share: 0 }, { share: "must be more than 0" }],
  [{ share: 1 }, { share: "must be less than 1" }],
  [{ share: true }, { share: "must be a number" }],
  [{ names: ["a"] }, { names: "must name at least 2" }],
  [{ names: ["a", "b", "c", "d"] }, { names: "may name at most 3" }],
  [{ names: ["a", "a"] }, { names: "names something twice" }],
  [{ names: ["a", "longer"] }, { "names.1": "may have at most 5 characters" }],
  [{ version: "x" }, { version: "must be a whole number" }],
  [{ other: 1 }, { "": "unknown here: other", other: "unknown here" }],
  [
    { minutes: 30, version: null },
    { minutes: 30, version: null },
  ],
])("%j is answered with %j", (body, said) => {
  expect(saidOf(body)).toEqual(said);
});

test("an address with an id that is none is the address of nothing", () => {
  expect(saidOf({ minutes: "abc" }, "params")).toBe("missing");
});
