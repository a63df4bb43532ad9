// The real server from its sources, for the faults: `node --import tsx bench/faults/server.ts`, settings from the environment.
import { makeLog, start } from "../../src/main.ts";
import { readSettings } from "#platform/settings/settings.ts";

const settings = readSettings(process.env, process.cwd());
const running = await start(settings, makeLog(settings));
process.once("SIGTERM", () => void running.close().then(() => process.exit(0)));
process.stdout.write("ready\n");
