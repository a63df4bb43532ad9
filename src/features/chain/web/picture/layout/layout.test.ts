import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyChain, chainOf } from "../samples/chains-for-tests.ts";
import { madeChain, smallChain } from "../samples/sample-chains.ts";
import { closingTies } from "./circles.ts";
import { bandsOf, columnsOf } from "./columns.ts";
import { type ChainLink, graphOf } from "./graph.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { crossingsOf, orderOf } from "./order.ts";
import { lanesOf } from "./lanes.ts";
import { strokesOf } from "./paths.ts";
import { sizes } from "./sizes.ts";

const columnsByName = ({ spots }: Layout): Record<string, number> =>
  Object.fromEntries(spots.map(({ name, column }) => [name, column]));

test.each([
  ["a way", "ab bZ", { a: 2, b: 1, Z: 0 }],
  ["the longest way decides", "ab bc cZ aZ", { a: 3, b: 2, c: 1, Z: 0 }],
  ["two segments stand at the end", "aY bZ ab", { a: 2, b: 1, Y: 0, Z: 0 }],
  ["what leads nowhere stands beside", "aZ bc", { a: 1, b: 2, c: 1, Z: 0 }],
  ["a circle", "ab ba bZ", { a: 2, b: 1, Z: 0 }],
])("columns: %s", (_, links, columns) => {
  expect(columnsByName(layoutOf(chainOf(links)))).toEqual(columns);
});

test("parts are told from each other: what leads to customers, what leads to none, what has no link", () => {
  const graph = graphOf(chainOf("aZ bc ba", ["d"]));
  const bands = bandsOf(graph);
  expect(Object.fromEntries(graph.spots.map(({ name }, at) => [name, bands[at]]))).toEqual({
    a: "leads",
    b: "leads",
    c: "ends",
    d: "alone",
    Z: "leads",
  });
});

test("many who all serve customers directly share out over columns, and still point to them", () => {
  const names = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at));
  const layout = layoutOf(chainOf(names.map((name) => `${name}Z`).join(" ")));
  const counts = new Map<number, number>();
  for (const { column } of layout.spots) counts.set(column, (counts.get(column) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(13);
  expect(counts.get(0)).toBe(1);
});

test("who serves one that was moved to another column stands behind it still", () => {
  for (const seed of [1, 2, 3]) {
    const made = madeChain({
      services: 200,
      links: 420,
      teams: 9,
      segments: 3,
      against: 0.1,
      seed,
    });
    // All serve customers directly, so that columns are full before anything else is looked at.
    const direct = made.services.map(({ id }): ChainLink => ({
      ...made.links[0]!,
      fromServiceId: id,
      toServiceId: null,
      toSegmentId: "Segment 1",
    }));
    const known = new Set(made.links.map(keyOf));
    const links = [...made.links, ...direct.filter((link) => !known.has(keyOf(link)))];
    const { links: placed, spots } = layoutOf({ ...made, links });
    for (const { from, to, circle } of placed)
      if (!circle) expect(spots[from]!.column).toBeGreaterThan(spots[to]!.column);
  }
});

test("links of one kind to the same place share their lane", () => {
  const apart = strokesOf(layoutOf(chainOf("ab bc cZ aZ")));
  expect(apart.every(({ path }) => path.split("M").length === new Set(path.split("M")).size)).toBe(
    true,
  );
});

test("sweeps take crossings away", () => {
  const graph = graphOf(chainOf("ah bg ce df ei fj gi hj iZ jZ"));
  const closing = closingTies(graph);
  const lanes = lanesOf(graph, columnsOf(graph, closing), closing);
  const order = orderOf(graph, lanes, [...lanes.items.keys()]);
  expect(crossingsOf(order, lanes.items, lanes.sections)).toBe(0);
});

const keyOf = ({ fromServiceId, toServiceId, toSegmentId }: ChainLink): string =>
  `${fromServiceId} ${toServiceId ?? toSegmentId}`;

describe("of any chain", () => {
  test("every link is drawn once, from the edge of the one to the edge of the other", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const { links, spots } = layoutOf(chain);
        expect(links.map(({ link }) => keyOf(link)).toSorted()).toEqual(
          chain.links.map(keyOf).toSorted(),
        );
        for (const { points, from, to, circle } of links) {
          const [start, end] = [points[0]!, points.at(-1)!];
          const low = circle ? sizes.row / 4 : 0;
          const out = circle && from !== to ? 0 : sizes.width;
          const startY = spots[from]!.y + (from === to ? -low : low);
          expect(start).toEqual({ x: spots[from]!.x + out, y: startY });
          expect(end).toEqual({
            x: spots[to]!.x + (circle ? sizes.width : 0),
            y: spots[to]!.y + low,
          });
        }
      }),
    );
  });

  test("links lead to the right, to the customers, and those that do not close a circle of those that do", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const { links, spots } = layoutOf(chain);
        const forward = new Set(
          links.filter(({ circle }) => !circle).map(({ from, to }) => `${from} ${to}`),
        );
        for (const { points, from, to, circle } of links) {
          const steps = points.slice(1).map(({ x }, at) => x - points[at]!.x);
          if (!circle) {
            expect(Math.min(...steps)).toBeGreaterThan(0);
            continue;
          }
          expect(Math.max(...steps)).toBeLessThanOrEqual(0);
          expect([circle[0], circle.at(-1)]).toEqual([to, from]);
          for (const [at, spot] of circle.slice(0, -1).entries())
            expect(forward.has(`${spot} ${circle[at + 1]!}`)).toBe(true);
        }
        const ends = spots.filter(({ kind }) => kind === "segment");
        const rightmost = Math.max(...spots.map(({ x }) => x));
        for (const { x, band } of ends) if (band === "leads") expect(x).toBe(rightmost);
      }),
    );
  });

  test("nothing overlaps, and everything lies within the picture", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const { spots, blocks, width, height } = layoutOf(chain);
        const byColumn = new Map<number, { top: number; bottom: number }[]>();
        for (const { x, y, height } of blocks)
          byColumn.set(x, [...(byColumn.get(x) ?? []), { top: y, bottom: y + height }]);
        for (const column of byColumn.values()) {
          const sorted = column.toSorted((a, b) => a.top - b.top);
          for (const [at, { top }] of sorted.slice(1).entries())
            expect(top).toBeGreaterThanOrEqual(sorted[at]!.bottom + sizes.gap - 0.001);
        }
        for (const { x, y, teamId, kind } of spots) {
          const holding = blocks.filter(
            (block) =>
              block.x === x &&
              block.teamId === teamId &&
              block.kind === kind &&
              y - sizes.row / 2 >= block.y + sizes.head - 0.001 &&
              y + sizes.row / 2 <= block.y + block.height + 0.001,
          );
          expect(holding.length).toBe(1);
          expect(x >= 0 && x + sizes.width <= width && y > 0 && y < height).toBe(true);
        }
        const places = new Set(spots.map(({ x, y }) => `${x} ${Math.round(y)}`));
        expect(places.size).toBe(spots.length);
      }),
    );
  });

  test("the same chain gives the same picture, however its parts are told", () => {
    fc.assert(
      fc.property(anyChain, (chain) => {
        const turned = {
          teams: chain.teams.toReversed(),
          services: chain.services.toReversed(),
          segments: chain.segments.toReversed(),
          links: chain.links.toReversed(),
        };
        expect(layoutOf(turned)).toEqual(layoutOf(chain));
      }),
    );
  });
});

test("a way of thousands of services is drawn, and a house without links is a list of its services", () => {
  const { teams, services } = madeChain({ services: 3000, links: 0, teams: 5, segments: 0 });
  const links = services.slice(1).map(({ id }, at): ChainLink => ({
    ...smallChain.links[0]!,
    fromServiceId: services[at]!.id,
    toServiceId: id,
  }));
  const long = layoutOf({ teams, services, segments: [], links });
  expect(Math.max(...long.spots.map(({ column }) => column))).toBe(3000);
  const alone = layoutOf({ teams, services, segments: [], links: [] });
  expect(alone.links).toEqual([]);
  expect(alone.spots.every(({ band }) => band === "alone")).toBe(true);
});
