import { alg, Graph } from "@dagrejs/graphlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circlesOf, type LinkEnds, onwardFrom, reachOf } from "./graph.ts";

/** 'a>b' leads to a service, 'b>1' to a segment. */
function read(text: string): LinkEnds[] {
  return text.split(" ").map((one) => {
    const [fromServiceId = "", to = ""] = one.split(">");
    const isSegment = /^\d+$/.test(to);
    return {
      fromServiceId,
      toServiceId: isSegment ? null : to,
      toSegmentId: isSegment ? to : null,
    };
  });
}
const waysOf = (text: string, service: string) =>
  (reachOf(read(text)).get(service) ?? []).map(
    ({ serviceIds, segmentId }) => `${serviceIds.join(">")}>${segmentId}`,
  );

describe("what a service reaches", () => {
  test.each<[string, string, string, string[]]>([
    ["the segment that buys it", "a>1", "a", ["a>1"]],
    ["through another", "a>b b>1", "a", ["a>b>1"]],
    ["the shorter of two ways", "a>b b>c c>1 a>c", "a", ["a>c>1"]],
    ["each segment once", "a>b b>1 b>2", "a", ["a>b>1", "a>b>2"]],
    ["out of a circle", "a>b b>a b>1", "a", ["a>b>1"]],
    ["nothing within a circle", "a>b b>a c>1", "a", []],
    ["nothing against the direction", "a>b a>1", "b", []],
  ])("%s", (_, links, service, ways) => {
    expect(waysOf(links, service)).toEqual(ways);
  });
});

describe("circles", () => {
  test.each<[string, string, string[][]]>([
    ["none in a chain", "a>b b>c c>1", []],
    ["of two", "a>b b>a", [["a", "b"]]],
    ["of three, with what hangs on left out", "x>a a>b b>c c>a c>y", [["a", "b", "c"]]],
    [
      "two apart",
      "a>b b>a b>c c>d d>c",
      [
        ["c", "d"],
        ["a", "b"],
      ],
    ],
  ])("%s", (_, links, circles) => {
    expect(circlesOf(read(links))).toEqual(circles);
  });

  test("a chain of 20,000 in one circle does not end in a full stack", () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `s${at}>s${(at + 1) % 20_000}`);
    expect(circlesOf(read(links.join(" ")))[0]).toHaveLength(20_000);
  });
});

const services = 14;
const link = fc.record({
  from: fc.nat(services - 1),
  to: fc.nat(services + 2),
});
const links = fc.uniqueArray(link, {
  maxLength: 45,
  size: "max",
  selector: ({ from, to }) => from * 100 + to,
});

/** As many graphs as a graph library is asked about, circles among them. */
const runs = 400;

function made(drawn: readonly { from: number; to: number }[]): { ends: LinkEnds[]; graph: Graph } {
  const graph = new Graph({ directed: true });
  const ends = drawn
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => {
      graph.setEdge(`s${from}`, to < services ? `s${to}` : `outside${to}`);
      return {
        fromServiceId: `s${from}`,
        toServiceId: to < services ? `s${to}` : null,
        toSegmentId: to < services ? null : `outside${to}`,
      };
    });
  return { ends, graph };
}

describe("on random graphs it agrees with a graph library", () => {
  test("on what is reached, by ways that exist and are as short", () => {
    let circular = 0;
    fc.assert(
      fc.property(links, (drawn) => {
        const { ends, graph } = made(drawn);
        const reach = reachOf(ends);
        circular += alg.isAcyclic(graph) ? 0 : 1;
        for (const id of graph.nodes().filter((node) => node.startsWith("s"))) {
          const far = alg.dijkstra(graph, id, undefined, undefined);
          const expected = Object.entries(far)
            .filter(([to, { distance }]) => to.startsWith("outside") && distance < Infinity)
            .map(([to, { distance }]) => ({ to, distance }));
          const got = (reach.get(id) ?? []).map(({ segmentId, serviceIds }) => {
            const way = [...serviceIds, segmentId];
            for (const [at, next] of way.slice(1).entries())
              expect(graph.hasEdge(way[at]!, next)).toBe(true);
            return { to: segmentId, distance: serviceIds.length };
          });
          const inOrder = (some: typeof got) => some.toSorted((a, b) => (a.to < b.to ? -1 : 1));
          expect(inOrder(got)).toEqual(inOrder(expected));
        }
      }),
      { numRuns: runs },
    );
    expect(circular).toBeGreaterThan(runs / 10);
  });

  test("on the circles, and on where one can come to", () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const { ends, graph } = made(drawn);
        const expected = alg
          .tarjan(graph)
          .filter(({ length }) => length > 1)
          .map((part) => part.toSorted());
        const inOrder = (some: string[][]) => some.map((ids) => ids.join(" ")).toSorted();
        expect(inOrder(circlesOf(ends))).toEqual(inOrder(expected));
        for (const id of graph.nodes().filter((node) => node.startsWith("s"))) {
          const far = Object.entries(alg.dijkstra(graph, id, undefined, undefined));
          const come = far.filter(
            ([to, { distance }]) => to.startsWith("s") && distance < Infinity,
          );
          expect(onwardFrom([id], ends).toSorted()).toEqual(come.map(([to]) => to).toSorted());
        }
      }),
      { numRuns: runs },
    );
  });
});
