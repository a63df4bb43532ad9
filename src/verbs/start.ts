import { prepareSetUp } from "#feature/organisation";
import { readArgs, type Verb } from "#platform/command/verb.ts";
import { clock, makeLog, start } from "../main.ts";

/** Serves until it is told to stop; a second signal stops at once. */
export const startVerb: Verb = {
  name: "start",
  summary: "Start Goodturn and serve until stopped",
  usage: "goodturn start",
  run: async ({ args, settings, write }) => {
    readArgs(args, {});
    const log = makeLog(settings);
    const running = await start(settings, log);
    write(`Goodturn is ready at ${settings.publicUrl}`);
    const link = await prepareSetUp(running.database.db, settings.publicUrl, clock());
    if (link !== null) write(`Set it up once with this link: ${link}`);
    await new Promise<void>((stop) => {
      process.once("SIGINT", stop);
      process.once("SIGTERM", stop);
    });
    process.once("SIGINT", () => process.exit(1));
    await running.close();
    return 0;
  },
};
