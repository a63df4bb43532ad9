import type { Feature } from "#platform/feature.ts";
import { forgetInImports } from "./forgetting/forget.ts";
import { contentsOfRuns, countImportedNames } from "./queries/runs.ts";
import { importingRoutes } from "./routes.ts";
import { startImporting } from "./worker.ts";

export { importVerb } from "./import-verb.ts";
export { standingOf } from "./rules.ts";

export const importing: Feature = {
  name: "importing",
  routes: importingRoutes,
  contentsNeeded: contentsOfRuns,
  mountBeside: async (server, mounting) => {
    // Only a process that listens works: a command or a test that calls routes does not.
    let working: ReturnType<typeof startImporting> | undefined;
    server.addHook("onListen", () => {
      working = startImporting(mounting);
    });
    server.addHook("onClose", () => working?.stop());
  },
  stored: [
    {
      what: "Under which names imported history knows you",
      whoSees: "Nobody; a later import finds you by them",
      howLong: "As long as you are here",
      count: countImportedNames,
    },
  ],
  erase: forgetInImports,
};
