import { SerializerSelector } from "@fastify/fast-json-stringify-compiler";
import { expect, test } from "vitest";
import { features } from "../features/features.ts";

const build = SerializerSelector()({}, {});

/** Names under which an answer hands out something that opens: shown once, kept as a hash. */
const handsOut = (schema: object): boolean => /"(secret|link)":\{/.test(JSON.stringify(schema));

test("an answer that hands out a secret is kept for no repeat", () => {
  const writes = features
    .flatMap(({ routes }) => routes)
    .filter(({ key }) => !key.startsWith("GET "));
  const secret = writes.filter(({ shape }) => handsOut(shape.answer));
  expect(secret.map(({ key }) => key)).toContain("POST /tokens");
  expect(secret.length).toBeGreaterThan(3);
  expect(secret.filter(({ shape }) => !shape.answersOnce).map(({ key }) => key)).toEqual([]);
});

test("a serializer can be built for the answer of every route: they are built when first needed, too late to refuse a start", () => {
  const routes = features.flatMap((feature) => feature.routes);
  expect(routes.length).toBeGreaterThan(400);
  for (const { key, shape } of routes) {
    const route = { method: "GET", url: key, httpStatus: "200", schema: shape.answer };
    expect(() => build(route), key).not.toThrow();
  }
  const broken = { type: "object", properties: { a: { $ref: "nowhere#" } } };
  expect(() => build({ method: "GET", url: "/", httpStatus: "200", schema: broken })).toThrow();
});
