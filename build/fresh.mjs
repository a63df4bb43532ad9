// Is what stands in dist/ built from the sources that stand in src/? Only Node's own modules here: this runs at every start.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const stampFile = join(root, "dist", ".built");
const shared = ["package.json", "package-lock.json", "build"];
const isWeb = (path) => /(^|\/)web\//.test(path);
const isTest = (path) => /\.(test|journey)\.tsx?$/.test(path);

/** The parts of a build: where each reads, which of the files count, and the file that must exist afterwards. */
export const parts = {
  web: {
    reads: [...shared, "vite.config.ts", "src"],
    counts: (path) =>
      !path.startsWith("src/platform/database") &&
      !/\/(routes|queries|fixtures)\.ts$|\.sql$/.test(path) &&
      !isTest(path),
    makes: "dist/web/index.html",
  },
  server: {
    reads: [...shared, "src"],
    counts: (path) => !isWeb(path) && !isTest(path),
    makes: "dist/server/cli.mjs",
  },
};

function filesBelow(path, found) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return found;
  if (!stat.isDirectory())
    return [...found, { path: relative(root, path).replaceAll("\\", "/"), stat }];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) filesBelow(child, found);
    else found.push({ path: relative(root, child).replaceAll("\\", "/"), stat: statSync(child) });
  }
  return found;
}

const inputsOf = (part) =>
  part.reads
    .flatMap((path) => filesBelow(join(root, path), []))
    .filter(({ path }) => part.counts(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

function digest(inputs, ofOne) {
  const hash = createHash("sha1");
  for (const input of inputs) hash.update(`${input.path}\0`).update(ofOne(input));
  return hash.digest("hex");
}

const byTime = (inputs) => digest(inputs, ({ stat }) => `${stat.size} ${stat.mtimeMs}\0`);
const byContent = (inputs) => digest(inputs, ({ path }) => readFileSync(join(root, path)));

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {}; // never built, or an interrupted write: both mean that everything is built again
  }
}

/** What the sources of a part look like now; taken before building, so that an edit during the build is seen afterwards. */
export function fingerprint(name) {
  const inputs = inputsOf(parts[name]);
  return { time: byTime(inputs), content: byContent(inputs) };
}

export function record(stamps) {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), ...stamps }, null, 2));
}

/** The names of the parts that have to be built again. Files that were only touched (a checkout, a copy) do not count as changed. */
export function stale() {
  const stamps = readStamps();
  return Object.keys(parts).filter((name) => {
    const part = parts[name];
    const stamp = stamps[name];
    if (
      stamp === undefined ||
      statSync(join(root, part.makes), { throwIfNoEntry: false }) === undefined
    )
      return true;
    const inputs = inputsOf(part);
    const time = byTime(inputs);
    if (time === stamp.time) return false;
    if (byContent(inputs) !== stamp.content) return true;
    record({ [name]: { ...stamp, time } });
    return false;
  });
}
