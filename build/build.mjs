// Builds what is out of date: the screens to dist/web, the server to dist/server, the migrations to dist/migrations, the lessons to
// dist/lessons.
// `node build/build.mjs` builds both parts side by side; `--part web` builds one in this process; `--force` builds all.
import { spawn } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { fingerprint, parts, record, root, stale } from "./fresh.mjs";

const dist = (...names) => join(root, "dist", ...names);
const lock = dist(".building");

async function buildWeb(out) {
  process.env.GOODTURN_WEB_OUT = out;
  const { build } = await import("vite");
  const configFile = join(root, "vite.config.ts");
  await build({ configFile, logLevel: "warn" });
  // The gallery shows each part alone. Built together with the screens it would part theirs into twice as many files.
  const input = { gallery: join(root, "src/web/gallery/index.html") };
  await build({
    configFile,
    logLevel: "warn",
    build: { emptyOutDir: false, manifest: false, rolldownOptions: { input } },
  });
  await compressFiles(join(out, "assets"));
}

const leastBytes = 1_024;

/** Beside each file that gains from it, the same compressed: packed once here, instead of at every request. */
async function compressFiles(folder) {
  const pack = async (name) => {
    const path = join(folder, name);
    const content = await readFile(path);
    if (content.length < leastBytes) return;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [brotlied, gzipped] = await Promise.all([
      promisify(brotliCompress)(content, { params }),
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    await Promise.all([writeFile(`${path}.br`, brotlied), writeFile(`${path}.gz`, gzipped)]);
  };
  const names = readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(names.map(pack));
}

async function buildServer(out) {
  const { build } = await import("vite");
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "warn",
    ssr: { target: "node", external: true },
    build: {
      ssr: join(root, "src/cli.ts"),
      outDir: out,
      emptyOutDir: true,
      target: "node20",
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: { entryFileNames: "cli.mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  copyMigrations();
  copyLessons();
}

function copyMigrations() {
  const out = dist("migrations.next");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const found = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (path) => /[\\/]migrations[\\/][^\\/]+\.sql$/.test(path),
  );
  for (const path of found) {
    const target = join(out, basename(path));
    if (existsSync(target))
      throw new Error(`Two migrations are called ${basename(path)}; the second is src/${path}.`);
    copyFileSync(join(root, "src", path), target);
  }
  swap(out, dist("migrations"));
}

/** The texts of lessons are read when the server starts; each language is a folder of them. */
function copyLessons() {
  const out = dist("lessons.next");
  rmSync(out, { recursive: true, force: true });
  const texts = join(root, "src/features/lessons/texts");
  for (const { name } of readdirSync(texts, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  ))
    cpSync(join(texts, name), join(out, name), { recursive: true });
  swap(out, dist("lessons"));
}

/** Puts the finished folder in the place of the old one, so that a failed build leaves the last good one standing. */
function swap(next, place) {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}

async function buildPart(name) {
  const stamp = fingerprint(name);
  const out = dist(`${name}.next`);
  await (name === "web" ? buildWeb(out) : buildServer(out));
  if (!existsSync(join(out, basename(parts[name].makes))))
    throw new Error(`Building ${name} made no ${parts[name].makes}.`);
  swap(out, dist(name));
  return { [name]: stamp };
}

/** Each part in a process of its own: two cores, two parts. */
function buildInChild(name) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "--part", name], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      // Started by a test it would inherit NODE_ENV=test, and would put the libraries' slow development versions into the bundle.
      env: { ...process.env, NODE_ENV: "production" },
    });
    let stamp;
    child.on("message", (message) => (stamp = message));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 && stamp
        ? resolve(stamp)
        : reject(new Error(`Building ${name} failed (exit ${code}).`)),
    );
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM";
  }
}

/** One build at a time in one checkout: a second start waits for the first and then finds everything fresh. */
async function underLock(work) {
  mkdirSync(dist(), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (fault) {
      if (fault.code !== "EEXIST") throw fault;
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Builds what is out of date and returns the names of the parts that were built. Throws when one of them fails. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && stale().length === 0) return [];
  return underLock(async () => {
    const names = force ? Object.keys(parts) : stale();
    const results = await Promise.allSettled(names.map(buildInChild));
    for (const result of results) if (result.status === "fulfilled") record(result.value);
    const failed = results.filter((result) => result.status === "rejected");
    if (failed.length > 0) throw new Error(failed.map((result) => result.reason.message).join(" "));
    return names;
  });
}

async function main(args) {
  const at = args.indexOf("--part");
  if (at < 0) {
    const started = performance.now();
    const built = await ensureBuilt({ force: args.includes("--force") });
    if (built.length > 0)
      console.log(
        `Built ${built.join(" and ")} in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
      );
    return;
  }
  const name = args[at + 1];
  if (name === undefined || !(name in parts))
    throw new Error(
      `There is no part called ${name}; there are ${Object.keys(parts).join(" and ")}.`,
    );
  const stamp = await buildPart(name);
  if (process.send) process.send(stamp);
  else record(stamp);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    () => process.disconnect?.(),
    (fault) => {
      console.error(fault);
      process.exit(1);
    },
  );
}
