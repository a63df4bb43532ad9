import type { ballotsContract } from "#contract/ballots";
import type { RefusalSentences } from "#web/data/client.ts";

/** Some are said by the browser, of which no server learns: no ballot here, too long, nothing handed on, a share that does not open. */
export const ballotRefusals: RefusalSentences<typeof ballotsContract> & {
  readonly noBallot: string;
  readonly tooLong: string;
  readonly nothingHanded: string;
  readonly slip: string;
  readonly nothingCarried: string;
  readonly wrongCode: string;
} = {
  notOpen: "It has not opened yet. Come back on the day that is named.",
  closed: "It is closed, and your answer was not taken. What you answered before the close counts.",
  stillOpen: "The key can be opened after the close, and not before.",
  ballotGiven:
    "Your ballot is in another browser, the one in which you were signed in first. Answer there, or bring it here.",
  notBlinded: "Your browser could not make a ballot. Load the page again.",
  notABallot: "Your ballot was not recognised, and your answer was not taken. Load the page again.",
  notAHolder: "Who holds a share has changed. Load the page and hand yours on once more.",
  noBallot:
    "There is no ballot in this browser. It is in the one in which you were signed in first, and can be brought here from there; where that was emptied, it is lost.",
  tooLong: "That is more than fits. Shorten your words a little, and send it again.",
  nothingHanded: "Another holder has to hand their share on first.",
  slip: "A letter of the code is not right. It has four groups of four, as on the other screen.",
  nothingCarried:
    "Nothing lies ready for you. A code holds for ten minutes and once: choose 'Answer on another device' there again, and type the new one.",
  wrongCode: "That is not the code which the other screen shows now. Look there once more.",
};
