// A process for the tests: holds a database until its input ends. node --import tsx hold-until-told.ts <data folder>
import { startPostgres } from "../supervisor.ts";

const log = { info: () => undefined, warn: console.error, error: console.error };

startPostgres({ dataFolder: process.argv[2] ?? "", log })
  .then(async (postgres) => {
    const { connectionSettings, startedHere } = postgres;
    process.stdout.write(`${JSON.stringify({ connectionSettings, startedHere })}\n`);
    await new Promise((resolve) => process.stdin.on("end", resolve).resume());
    await postgres.stop();
  })
  .catch((error: Error) => {
    process.stdout.write(`${JSON.stringify({ trouble: error.message })}\n`);
    process.exitCode = 1;
  });
