import { SerializerSelector } from "@fastify/fast-json-stringify-compiler";
import { expect, test } from "vitest";
import { features } from "../features/features.ts";

const build = SerializerSelector()({}, {});

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
