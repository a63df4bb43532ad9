/** The laws of ARCHITECTURE.md that no other tool checks. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => join(source, path))
  .filter((path) => /\.tsx?$/.test(path));
const features = readdirSync(join(source, "features"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a file imports, without its tests and fixtures: the graph of what runs. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((match) => match[1]!);
}

function isProduct(path: string): boolean {
  return !/(\.test\.tsx?|-for-tests\.ts|\/testing\/[^/]+\.ts|fixtures\.ts|examples\.tsx)$/.test(
    path,
  );
}

/** Which features each feature uses at run time, screens apart: those meet in the browser by types alone. */
function graph(): Map<string, Set<string>> {
  const uses = new Map(features.map((name) => [name, new Set<string>()]));
  for (const path of files.filter(isProduct)) {
    const [, feature, place] = /features\/([^/]+)\/(web\/)?/.exec(relative(source, path)) ?? [];
    if (!feature || place || !uses.has(feature)) continue;
    for (const name of importsOf(path)) {
      const used = /^#feature\/(.+)$/.exec(name)?.[1];
      if (used && used !== feature) uses.get(feature)!.add(used);
    }
  }
  return uses;
}

/** A way from a feature back to itself, or null. */
export function cycleIn(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>();
  const walk = (name: string, way: readonly string[]): string[] | null => {
    if (way.includes(name)) return [...way, name];
    if (seen.has(name)) return null;
    for (const next of uses.get(name) ?? []) {
      const cycle = walk(next, [...way, name]);
      if (cycle) return cycle;
    }
    seen.add(name);
    return null;
  };
  for (const name of uses.keys()) {
    const cycle = walk(name, []);
    if (cycle) return cycle;
  }
  return null;
}

describe("features", () => {
  test("form a graph without cycles", () => {
    expect(graph().size).toBeGreaterThan(5);
    expect(cycleIn(graph())).toBeNull();
  });

  test("a cycle would be found", () => {
    const planted = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["b"])],
    ]);
    expect(cycleIn(planted)).toEqual(["a", "b", "c", "b"]);
  });

  test("reach into no other feature's folder", () => {
    const reaching = files.filter(isProduct).flatMap((path) => {
      const own = /features\/([^/]+)\//.exec(path)?.[1];
      if (!own) return [];
      return importsOf(path)
        .filter((name) => name.startsWith("."))
        .map((name) => relative(source, join(path, "..", name)))
        .filter(
          (target) => target.startsWith("features/") && !target.startsWith(`features/${own}/`),
        )
        .map((target) => `${relative(root, path)} -> ${target}`);
    });
    expect(reaching).toEqual([]);
  });
});

describe("SQL", () => {
  test("of a feature stands only in its queries", () => {
    const allowed = /(queries\.ts|queries\/[^/]+\.ts|access\.ts)$/;
    const statements = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(<[^>]*>)?`/;
    const wrong = files
      .filter((path) => path.includes("/features/") && isProduct(path) && !allowed.test(path))
      .filter((path) => statements.test(readFileSync(path, "utf8")))
      .map((path) => relative(root, path));
    expect(wrong).toEqual([]);
  });
});

describe("names", () => {
  test("say something", () => {
    const empty =
      /(^|[-/])(util|utils|helper|helpers|manager|common|misc)([-./]|$)|(Data|Info)\.tsx?$/;
    expect(files.map((path) => relative(root, path)).filter((path) => empty.test(path))).toEqual(
      [],
    );
  });

  test("of this list are all in ARCHITECTURE.md: every feature's folder is told of", () => {
    const told = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
    expect(features.filter((name) => !told.includes(`${name}/`))).toEqual([]);
  });
});

describe("time", () => {
  test("is asked for in the platform and nowhere else", () => {
    const wrong = files
      .filter((path) => /\/features\/(?!.*\/web\/)/.test(path) && isProduct(path))
      .filter((path) => /\bnew Date\(\)|\bDate\.now\(\)/.test(readFileSync(path, "utf8")))
      .map((path) => relative(root, path));
    expect(wrong).toEqual([]);
  });
});
