import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstPaint } from "./build/first-paint.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// GOODTURN_WEB_OUT lets the build write beside the running version and swap the folders when it has succeeded.
export default defineConfig({
  root: here("./src/web"),
  base: "/",
  publicDir: here("./src/web/public"),
  cacheDir: here("./node_modules/.vite"),
  plugins: [react(), firstPaint()],
  build: {
    outDir: process.env["GOODTURN_WEB_OUT"] ?? here("./dist/web"),
    emptyOutDir: true,
    assetsDir: "assets",
    // Data URIs would need a wider content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What more than half of the screens stand on comes in one file: as some eighty it weighed a third more, headers and all.
          groups: [{ name: "shared", minShareCount: 60 }],
        },
      },
    },
  },
});
