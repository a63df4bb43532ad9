import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";

const schemeScript = fileURLToPath(new URL("../src/web/scheme.js", import.meta.url));

/**
 * What must happen before the first paint: the colour scheme is set by a small blocking script of its own (the content security policy
 * allows no inline script), and the one font file of Latin text is fetched beside the style instead of after it.
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
