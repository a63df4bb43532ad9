import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { layoutOf } from "../layout/layout.ts";
import { madeChain, smallChain } from "../samples/sample-chains.ts";
import { wordsIn } from "../../use-words.ts";
import { imageScale, svgOf } from "./svg.ts";

interface Read {
  readonly names: string[];
  readonly attributes: string[];
  readonly text: string;
}

/** Reads it as XML and fails where it is none. */
function read(svg: string): Read {
  const names: string[] = [];
  const attributes = new Set<string>();
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", (tag) => {
    names.push(tag.name);
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
  });
  parser.on("text", (piece) => (text += piece));
  parser.write(svg).close();
  return { names, attributes: [...attributes], text };
}

const named = (name: string) => ({
  ...smallChain,
  teams: smallChain.teams.map((team) => ({ ...team, name })),
  services: smallChain.services.map((service) => ({ ...service, name })),
});

test("the drawing has a title, a description in words, and every service by name", () => {
  const { names, text } = read(svgOf(layoutOf(smallChain), wordsIn.en));
  expect(names.filter((name) => name === "title")).toHaveLength(1 + 13);
  expect(text).toContain("The whole chain");
  expect(text).toContain("11 services of 6 teams; 8 have a way to customers outside.");
  expect(text).toContain("The weakest link: Spare parts for the bench for Repair of a hearing aid");
  expect(text).toContain("weakest link");
  for (const { name } of [...smallChain.services, ...smallChain.segments])
    expect(text).toContain(name);
});

const allowed = ["svg", "title", "desc", "rect", "path", "text", "g"];

test("no name becomes more than words", () => {
  const hostile = `</text><script>alert("1")</script> & 'x' onload="y" ]]> <!-- \u0007`;
  const { names, attributes, text } = read(svgOf(layoutOf(named(hostile)), wordsIn.en));
  expect(new Set(names)).toEqual(new Set(allowed));
  expect(attributes.filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
  expect(text).toContain(hostile.replace("\u0007", ""));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(new Set(read(svgOf(layoutOf(named(name)), wordsIn.en)).names)).toEqual(
        new Set(allowed),
      );
    }),
    { numRuns: 60 },
  );
});

test("half a character is left out", () => {
  expect(read(svgOf(layoutOf(named("a\uD83Db\uDE00c")), wordsIn.en)).text).toContain("abc");
});

test.each([
  ["twice as large", { width: 1000, height: 500 }, 2],
  ["no longer than a browser takes", { width: 16_384, height: 100 }, 0.5],
  ["no more than a browser takes", { width: 8000, height: 8000 }, Math.sqrt(0.5)],
])("an image is %s", (_, size, scale) => {
  expect(imageScale(size)).toBeCloseTo(scale, 6);
});

test("the drawing of a large chain stays below 3 MB", () => {
  const svg = svgOf(
    layoutOf(madeChain({ services: 500, links: 2000, teams: 30, segments: 8 })),
    wordsIn.en,
  );
  expect(svg.length).toBeLessThan(3_000_000);
});
