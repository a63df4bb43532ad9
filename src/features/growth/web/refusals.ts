import type { growthContract } from "#contract/growth";
import type { RefusalSentences } from "#web/data/client.ts";
import { leastViews } from "../rules.ts";

/** `tooLong` and `notOurs` are said by the browser: no server ever learns of them. */
export const refusals: RefusalSentences<typeof growthContract> &
  Readonly<Record<"tooLong" | "notOurs" | "nothingWritten", string>> = {
  missing: "There is nothing here that you may see. It may have been deleted, or have ended.",
  changed:
    "It was changed in another window in the meantime. Copy what you have, and read it again.",
  hasResolution: "A resolution runs already. Say what became of it first; one at a time is enough.",
  isFull:
    "You have kept as many entries as there is room for. Take them out to a file, and delete old ones.",
  noKey: "There is another key by now, or none yet. What you see is read again; try once more.",
  sharedAlready: "They have a copy of it already.",
  hasOpenRound: "A round is open already.",
  tooSoon:
    "Your last round ended less than 90 days ago. With almost the same people the difference would tell who said what.",
  tooFew: `At least ${leastViews} others are needed: fewer are never shown.`,
  namedTwice: "Somebody is named twice.",
  notColleagues: "One of them has left, or works for a vendor. Take them out and try again.",
  hasEnded: "The round has ended already. What you see is read again.",
  twiceTheSame: "A competency is answered twice. Load the page and begin again.",
  keyChanged: "Your colleague has begun another key, so this round can be answered no more.",
  tooLong: "This is too long for one page: some 60,000 letters fit. Divide it into two.",
  notOurs: "This is no file that Goodturn wrote here.",
  nothingWritten: "Write something first.",
};

/** Beside what is typed for oneself: it stays on the screen, though the key has changed. */
export const refusalsOfWriting = {
  ...refusals,
  noKey:
    "You have begun another key in the meantime, in another window. Copy what you have written, load the page and open the new key.",
};
