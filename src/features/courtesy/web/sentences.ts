/** The words of the courtesy coach on the screen. */
import type { courtesyContract } from "#contract/courtesy";
import type { RefusalSentences } from "#web/data/client.ts";
import type { Heard } from "../rules/judge.ts";
import type { ThreadThought } from "../rules/thread.ts";

const refusals: RefusalSentences<typeof courtesyContract> = {
  known: "This word stands in the list already.",
  tooManyWords: "The list is full: 500 words. Take one away that nobody needs any more.",
  notAWord:
    "Write one word, or two to four that belong together: letters, digits, and what may stand within them.",
  tooPlain:
    "This word is so plain that it stands in nearly every sentence: the coach would say nothing any more. Add it with the word it belongs to.",
  disparaging:
    "This word disparages whoever it is said of. Add it with the word it belongs to, such as “dumb terminal”.",
  wrongInput: "Write one word, or two to four that belong together, of at most 60 letters.",
  missing: "The words of the trade are kept by administrators.",
};

const reads: Readonly<Record<Heard, string>> = {
  "an order": "an order",
  "a sigh": "a sigh",
  blame: "blame",
  disparaging: "disparaging",
  impatience: "impatience",
  pressure: "pressure",
  "sending somebody away": "sending somebody away",
  shouting: "shouting",
  swearing: "swearing",
};

export const sentences = {
  refusals,
  coach: {
    mark: (n: number): string => (n === 1 ? "One thought" : `${n} thoughts`),
    heard: (n: number): string =>
      `${n === 1 ? "One thought" : `${n} thoughts`} about your words. Control and full stop opens it.`,
    open: "Courtesy coach: open or close what it thinks",
    panel: "What the courtesy coach thinks",
    reads,
    readsBoth: (one: string, other: string): string => `${one} and as ${other}`,
    /** Before the words, between them and the kinder ones, and after those. */
    why: (heard: string): readonly [string, string, string] => [
      '"',
      `" may read as ${heard}; would "`,
      '" say the same?',
    ],
    /** Before and after words that can be left out. */
    whyWithout: (heard: string): readonly [string, string] => [
      '"',
      `" may read as ${heard}; would it say the same without?`,
    ],
    /** Before and after the title of an article. */
    standard: ["Our standard says: “", ".”"] as readonly [string, string],
    kinder: "It could read:",
    take: "Use this",
    takeWhat: (words: string): string => `Use the kinder words for “${words}”`,
    leave: "Leave it",
    leaveWhat: (words: string): string => `Leave “${words}” as it is`,
    lesson: (title: string): string => `A lesson of five minutes on this: ${title}`,
    private: "What the coach thinks is seen by you alone, and neither sent nor kept.",
    off: "Switch the coach off",
    offSaid: "The coach is off on this device. Under Me you can switch it on again.",
    notJudged: "Not judged: the coach reads English only.",
  },
  thread: {
    title: "Before you go on",
    turns: (turns: number): string =>
      `This has gone back and forth ${turns} times. Would a call of ten minutes settle it?`,
    cooling: (n: number): string =>
      `The tone has become cooler over the last ${n} messages. A call, or a word of thanks, may turn it.`,
    unanswered: (n: number): string =>
      n === 1
        ? "One question was asked and nobody has answered it yet. An answer, even only with a date, may be all that is needed."
        : `${n} questions were asked and nobody has answered them yet. An answer, even only with a date, may be all that is needed.`,
    read: (n: number): string => `Of ${n} messages read here, in your browser alone.`,
  } satisfies Record<string, string | ((n: number) => string)> &
    Record<ThreadThought["kind"], (n: number) => string>,
  trade: {
    title: "Words of the trade",
    subtitle:
      "Words that belong to your work and may sound rude elsewhere: to kill a process, a dump, a master copy. The courtesy coach never advises against them.",
    back: "Administration",
    add: "Add",
    word: "Word of your trade",
    hint: "One word, or two to four that belong together. Capitals make no difference.",
    list: "The words that you added",
    emptyTitle: "No words of your own yet",
    emptyText: "Many are known from the start. Add those that only your organisation uses.",
    remove: "Take away",
    removeWhat: (word: string): string => `Take away: ${word}`,
    refusedList: "Not heeded any more",
    refusedIntro:
      "These were added before such words were refused. The coach advises as if they were not in the list; you can take them away.",
    refused: {
      notAWord: "It is no word, nor two to four that belong together.",
      tooPlain: "So plain a word stands in nearly every sentence.",
      disparaging:
        "It disparages whoever it is said of. Add it with the word it belongs to instead.",
    },
    removed: (word: string): string => `“${word}” is no longer in the list.`,
    added: (word: string): string =>
      `“${word}” is in the list. The coach leaves it alone from now on.`,
  },
} as const;
