/** What goes on by itself: rows written anew so that their order tells nothing, and secrets removed that open nothing any more. */
import type { Tick } from "#platform/events/ticks.ts";
import { forgetCarried } from "./carried-file.ts";
import { forgetSecrets } from "./polls.ts";
import { rewriteRoll, rewriteSealed } from "./queries/casting.ts";
import { listKept, lockAnswers } from "./queries/polls.ts";

const rewriteRows: Tick = {
  name: "ballots: write answers and rolls anew in no order",
  everySeconds: 600,
  work: async ({ db }) => {
    for (const pollId of await listKept(db)) {
      await lockAnswers(db, pollId);
      await rewriteSealed(db, pollId);
      await rewriteRoll(db, pollId);
    }
  },
};

const forgetSpentSecrets: Tick = {
  name: "ballots: forget secrets that open nothing any more",
  everySeconds: 30,
  work: ({ db, files, now }) => forgetSecrets({ db, files }, now),
};

const forgetWhatNobodyFetched: Tick = {
  name: "ballots: forget what was laid ready for another browser and not fetched",
  everySeconds: 60,
  work: ({ files, now }) => forgetCarried(files, now),
};

export const ticks: readonly Tick[] = [rewriteRows, forgetSpentSecrets, forgetWhatNobodyFetched];
