import fc from "fast-check";
import { expect, test } from "vitest";
import { anyChain, chainOf } from "../samples/chains-for-tests.ts";
import { componentsOf } from "./circles.ts";
import { graphOf } from "./graph.ts";
import { layoutOf } from "./layout.ts";

test.each([
  ["none", "ab bc cZ", []],
  ["of two: the one that leads away from the customer", "ab ba bZ", ["ba: a b"]],
  ["of three", "ab bc ca cZ", ["ca: a b c"]],
  ["with itself", "aa aZ", ["aa: a"]],
  ["two that share a service", "ab ba bc cb cZ", ["ba: a b", "cb: b c"]],
  ["that leads to nobody", "ab bc ca", ["ca: a b c"]],
])("circles: %s", (_, links, said) => {
  const { links: placed, spots } = layoutOf(chainOf(links));
  const circles = placed.flatMap(({ link, circle }) =>
    circle ? [`${link.id}: ${circle.map((at) => spots[at]!.name).join(" ")}`] : [],
  );
  expect(circles).toEqual(said);
});

test("of a circle the link with the least behind it is the one that closes it", () => {
  const { links, ...rest } = chainOf("ab ba aZ bZ");
  const seenOnly = links.map((link) =>
    link.id === "ab" ? { ...link, id: null, declared: false, confirmed: false } : link,
  );
  const { links: placed } = layoutOf({ ...rest, links: seenOnly });
  expect(placed.filter(({ circle }) => circle).map(({ link }) => link.id)).toEqual([null]);
});

test("two are in one component exactly when each leads to the other", () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const { spots, ties } = graphOf(chain);
      const reach = spots.map((_, at) => spots.map((_, other) => at === other));
      for (const { from, to } of ties) reach[from]![to] = true;
      for (const by of spots.keys())
        for (const from of spots.keys())
          for (const to of spots.keys()) reach[from]![to] ||= reach[from]![by]! && reach[by]![to]!;
      const component = componentsOf(graphOf(chain));
      for (const a of spots.keys())
        for (const b of spots.keys())
          expect(component[a] === component[b]).toBe(reach[a]![b]! && reach[b]![a]!);
    }),
    { numRuns: 40 },
  );
});
