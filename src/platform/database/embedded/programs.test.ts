import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPackage, findPrograms } from "./programs.ts";
import { run } from "./run.ts";

const isRoot = process.geteuid?.() === 0;
const PLAIN = { uid: 65534, gid: 65534 };

let open: string;
let closed: string;

beforeEach(() => {
  open = mkdtempSync(join(tmpdir(), "goodturn-programs-"));
  chmodSync(open, 0o755);
  closed = mkdtempSync(join(isRoot ? homedir() : tmpdir(), "goodturn-closed-"));
});
afterEach(() => {
  for (const folder of [open, closed]) rmSync(folder, { recursive: true, force: true });
});

/** The package as npm leaves it when no install script has run: without the links between libraries. */
function copyWithoutLinks(): { folder: string; version: string } {
  const from = findPackage();
  const folder = join(closed, "package");
  cpSync(from.folder, folder, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink() && !path.endsWith(".a"),
  });
  return { folder, version: from.version };
}

test("missing links between libraries are made in place", async () => {
  const from = copyWithoutLinks();
  const before = await run(join(from.folder, "native/bin/postgres"), ["--version"]);
  expect(before.code).not.toBe(0);
  const programs = await findPrograms({ from, places: [], account: undefined });
  expect(programs.postgres).toBe(join(from.folder, "native/bin/postgres"));
});

test.skipIf(!isRoot)(
  "programs below a closed home are copied once to where the account without rights reaches them",
  async () => {
    const from = copyWithoutLinks();
    const places = [join(closed, "unreachable"), join(open, "goodturn")];
    const programs = await findPrograms({ from, places, account: PLAIN });
    expect(programs.postgres).toBe(
      join(open, "goodturn", `postgresql-${from.version}`, "bin/postgres"),
    );
    const made = lstatSync(programs.postgres).mtimeMs;
    const again = await findPrograms({ from, places, account: PLAIN });
    expect(lstatSync(again.postgres).mtimeMs).toBe(made);
    expect(existsSync(join(places[0] ?? "", `postgresql-${from.version}`))).toBe(false);
  },
);

test.skipIf(!isRoot)("a folder that others may write to is not trusted with programs", async () => {
  const from = copyWithoutLinks();
  const place = join(open, "shared");
  mkdirSync(place);
  chmodSync(place, 0o777);
  await expect(findPrograms({ from, places: [place], account: PLAIN })).rejects.toThrow(
    /does not run here .*set DATABASE_URL/,
  );
});
