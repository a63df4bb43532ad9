import { openFileStore } from "#platform/files/store.ts";
import { readArgs, type Verb, WrongUse } from "#platform/command/verb.ts";
import { lookAtPairs } from "#feature/balance";
import { sumSeen } from "#feature/chain";
import { lookForClusters, sumDefects } from "#feature/defects";
import { tellNextMonth } from "#feature/digest";
import { makeRound } from "#feature/fairness";
import { reckonReleased } from "#feature/heard";
import { reckonHouse, sumGoodwill } from "#feature/goodwill";
import { lookThroughHouse, reckonUsual } from "#feature/lingering";
import { measureRequests } from "#feature/relationships";
import { keepFigures } from "#feature/together";
import { measureHeld } from "#feature/waiting";
import { organisationName, organisationZone } from "./cast.ts";
import { fillJournals } from "./journals.ts";
import { makeDemo } from "./making.ts";
import { type House, openThirdWave } from "./open-wave.ts";
import { findCast, isInUse, writeDemo } from "./queries.ts";

/** Fills an empty database with the demo; false when it holds the demo already. */
export async function fillWithDemo({ db, files }: House, now: Date): Promise<boolean> {
  if (await findCast(db)) return false;
  if (await isInUse(db)) {
    throw new WrongUse(
      "This data folder holds a real organisation, and the demo is not written over it. Name another folder with GOODTURN_DATA.",
    );
  }
  const organisation = { name: organisationName, zone: organisationZone };
  await writeDemo(db, makeDemo(now), organisation, now);
  await measureRequests(db, { all: true }, now);
  await measureHeld(db, { behind: false }, now);
  await reckonUsual(db, now);
  await lookThroughHouse(db);
  await db.transaction().execute((within) => sumDefects(within, now));
  await db.transaction().execute((within) => sumGoodwill(within, now));
  await reckonHouse(db, now);
  const moment = { db, now, touch: () => undefined };
  for (const night of [beginOfMonth(now), now])
    await lookForClusters({ ...moment, now: night }, 1000);
  await sumSeen(db, now);
  await lookAtPairs({ ...moment, now: beginOfMonth(now) });
  await reckonReleased(db);
  while (await tellNextMonth(moment));
  await lookAtPairs(moment);
  await makeRound(moment);
  await openThirdWave({ db, files }, now);
  await fillJournals(db, now);
  await keepFigures(db, now);
  return true;
}

/** In its first night: a look is made as soon as the month before is known, and stands in what is told of that month. */
const beginOfMonth = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 2));

/** `serve` is what `start` does; the verb fills the database before. */
export function demoVerb(serve: Verb["run"]): Verb {
  return {
    name: "demo",
    summary: "Start with an organisation to look at: twelve teams, six months of requests",
    usage:
      "goodturn demo [--fill-only]\nUses the folder ./data-demo unless GOODTURN_DATA names another. Sign in by a click on the sign-in page.",
    folder: "data-demo",
    run: async (context) => {
      const { values } = readArgs(context.args, { "fill-only": { type: "boolean" } });
      const { db } = await context.openHouse();
      const files = openFileStore(context.attachmentsFolder);
      const filled = await fillWithDemo({ db, files }, context.now());
      if (filled) context.say("The demo organisation is ready.");
      return values["fill-only"] ? 0 : serve({ ...context, args: [] });
    },
  };
}
