import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

const schemeScript = fileURLToPath(new URL("../src/web/scheme.js", import.meta.url));

const source = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../src/web/${name}`, import.meta.url)), "utf8");

/** The screens that one comes to first: the start and those of the rail, by path, with the module of each. */
function firstScreens(): [path: string, module: string][] {
  const entries = [...source("entries.ts").matchAll(/href: "([^"]+)"/g)].map(([, path]) => path);
  const first = new Set<string | undefined>(["/", ...entries]);
  const listed = source("routes.tsx").matchAll(
    /path: "([^"$]+)",\s*load: \(\) => import\("\.\.\/([^"]+)"\)/g,
  );
  return [...listed].flatMap(([, path = "", module = ""]) =>
    first.has(path) ? [[path, module] as [string, string]] : [],
  );
}

/** Every file that a chunk needs before it can run. */
function filesFor(bundle: Rolldown.OutputBundle, name: string, found: Set<string>): void {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || found.has(name)) return;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const one of chunk.imports) filesFor(bundle, one, found);
}

/** For each first screen the files that the page itself does not load; by number, since most of them are shared. */
function screenFiles(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((part) => part.type === "chunk");
  const own = new Set<string>();
  for (const { name, fileName } of chunks)
    if (name === "index" && bundle[fileName]) filesFor(bundle, fileName, own);
  const files: string[] = [];
  const numberOf = (file: string): number =>
    files.includes(file) ? files.indexOf(file) : files.push(file) - 1;
  const screens = firstScreens().map(([path, module]) => {
    const chunk = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/src/${module}`)),
    );
    if (!chunk) throw new Error(`The screen ${path} is in no chunk (${module}).`);
    const needed = new Set<string>();
    filesFor(bundle, chunk.fileName, needed);
    return [path, [...needed].filter((file) => !own.has(file)).map(numberOf)] as const;
  });
  if (screens.length < 5) throw new Error("routes.tsx lists no first screens that can be read.");
  return { files, screens: Object.fromEntries(screens) };
}

/**
 * What must happen before the first paint: the colour scheme is set by a small blocking script of its own (the content security policy
 * allows no inline script), which also begins to fetch who is here and the screen that is asked for; and the one font file of Latin text is
 * fetched beside the style instead of after it.
 */
export function firstPaint(): Plugin {
  let schemeReference = "";
  return {
    name: "goodturn-first-paint",
    apply: "build",
    buildStart() {
      this.addWatchFile(schemeScript);
      schemeReference = this.emitFile({
        type: "asset",
        name: "first-paint.js",
        source: readFileSync(schemeScript, "utf8"),
      });
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, context) {
        const names = Object.keys(context.bundle ?? {});
        const font = names.find((name) => /inter-latin-wght-normal-.*\.woff2$/.test(name));
        const tags: HtmlTagDescriptor[] = [];
        const scheme = names.find((name) => /\/first-paint-.*\.js$/.test(name));
        if (scheme === undefined)
          throw new Error(
            `The colour scheme's script (${schemeReference}) is missing from the bundle.`,
          );
        tags.push({ tag: "script", attrs: { src: `/${scheme}` }, injectTo: "head-prepend" });
        if (context.bundle && !context.filename.includes("gallery")) {
          const content = JSON.stringify(screenFiles(context.bundle));
          const attrs = { name: "goodturn-screens", content };
          tags.unshift({ tag: "meta", attrs, injectTo: "head-prepend" });
        }
        if (font !== undefined) {
          const attrs = {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            href: `/${font}`,
            crossorigin: "",
          };
          tags.push({ tag: "link", attrs, injectTo: "head" });
        }
        return tags;
      },
    },
  };
}
