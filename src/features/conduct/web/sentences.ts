/** The words of the standard of conduct. */
import type { ChangeAnswer, conductContract, ShareWord } from "#contract/conduct";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof conductContract> = {
  changedMeanwhile:
    "There is a newer version by now. What you typed is kept; read what stands there first.",
  nothingChanged: "This says what the version before says, so there is nothing to publish yet.",
  keyTwice: "Two articles carry the same key. Take one of them away, and add it anew.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "Senior leaders and administrators change the standard. You can read all of it.",
};

const kinds: Record<ChangeAnswer["kind"], string> = {
  added: "New",
  removed: "Taken away",
  reworded: "In other words",
  moved: "Moved",
};
const shares: Record<ShareWord, (of: number) => string> = {
  few: (of) => `fewer than five of ${of} so far`,
  some: (of) => `at least five of ${of}, and at least five not yet`,
  "all-but-few": (of) => `of ${of}, fewer than five are left`,
};

export const sentences = {
  refusals,
  page: {
    title: "Standard of conduct",
    subtitle: "How we treat each other, whoever is asking whom.",
    language: "Language",
    onlyEnglish: "This article is not translated yet.",
    articles: "The articles",
    change: "Change it",
    print: "Print",
    export: "All versions as a file for programs (JSON)",
    version: (version: number, who: string): string => `Version ${version}, ${who}`,
    shipped: "as it comes with Goodturn",
    by: (name: string, day: string): string => `by ${name}, ${day}`,
    somebody: "somebody who is no longer named",
  },
  ask: {
    title: "How we treat each other",
    text: (version: number): string =>
      version === 1
        ? "This organisation has a short standard of conduct. Please read it once, and say that you have."
        : `The standard of conduct has changed: this is version ${version}. Please read it once, and say that you have.`,
    read: "Read it",
    button: "I have read it",
    said: "Thank you. It is noted that you have read this version; only you can see that.",
    done: (day: string): string =>
      `You said ${day} that you have read this version. Only you can see that.`,
    private: "Only you see whether you have. Others see how many have, without names.",
  },
  counts: {
    title: "How many have read it",
    all: (counted: string): string => `Of all who take part: ${counted}.`,
    tooFew: "Fewer than five people are here, so nothing is counted.",
    intro:
      "Teams of five and more, counted in fives. A number stands there only where it tells of nobody in particular; who has and who has not is shown to nobody.",
    teams: "By team",
    team: "Team",
    share: "Have read it",
    number: (n: number, of: number): string => `at least ${n} of ${of}`,
    broken: "How many have read it could not be counted just now.",
    shares,
  },
  ofTeam: {
    said: (counted: string): string => `How many have read the standard of conduct: ${counted}.`,
    tooFew: "They are too few to say how many have read the standard of conduct.",
    retry: "Try again",
  },
  versions: {
    title: "All versions",
    own: (day: string): string => `You acknowledged it ${day}.`,
    ownNot: "You did not acknowledge this version.",
    ownNotYet: "You have not acknowledged this version yet.",
    read: (version: number): string => `Read version ${version} as it was`,
    older: "Earlier versions",
    broken: "The earlier versions could not be read.",
    kinds,
    was: "Before",
    now: "Since then",
  },
  change: {
    title: "Change the standard",
    subtitle:
      "Short enough to remember. Everybody is asked to read a new version once, so change it rarely.",
    back: "Standard of conduct",
    article: (at: number): string => `Article ${at}`,
    titleEn: "Title, English",
    wordsEn: "Words, English",
    titleDe: "Title, German",
    wordsDe: "Words, German",
    bothOrNone: "German needs a title and words, or neither.",
    add: "Add an article",
    remove: (title: string): string => `Take away: ${title}`,
    up: (title: string): string => `Move up: ${title}`,
    down: (title: string): string => `Move down: ${title}`,
    untitled: "an article without a title",
    note: "What is different, and why",
    noteHint: "One sentence; everybody reads it beside the new version.",
    preview: "Look at it before publishing",
    previewTitle: "What everybody will read",
    differences: "What changes",
    edit: "Go on writing",
    publish: (version: number): string => `Publish version ${version}`,
    said: (version: number): string => `Version ${version} holds from now on.`,
    noteNeeded: "Say in a sentence what is different.",
    needed: "Write a title and words for each article.",
    startAnew: "Begin again with what stands there now",
    kept: "This is what you began earlier and have not published.",
    other:
      "You have written other words for the new version in another window, or on another device. Both are kept.",
    showOther: "Show those instead",
    forgetOther: "Forget those",
    passed: (version: number): string =>
      `Version ${version} was published while you wrote. Look at it on the page of the standard; yours would take its place.`,
    goOn: (version: number): string => `I have read version ${version}`,
  },
  palette: "Standard of conduct",
} as const;
