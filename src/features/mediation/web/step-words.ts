/** What each step is called and asks for, in words. */
import type { Kind, Step } from "../rules.ts";

export interface FieldWords {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
}

const one = (label: string, hint?: string): readonly FieldWords[] => [
  { key: "text", label, ...(hint !== undefined && { hint }) },
];

/** What is asked for each kind of writing. */
export const fields: Readonly<Record<Kind, readonly FieldWords[]>> = {
  correction: one("What the figures do not show, or show wrongly"),
  account: [
    {
      key: "happened",
      label: "What happened",
      hint: "As a camera would have seen it: what was done and said, when, without what it means.",
    },
    { key: "affects", label: "How it affects us" },
    { key: "needs", label: "What we need", hint: "A need, rather than what the other should do." },
  ],
  restating: one("What they have seen, felt and need, in your own words"),
  "not-yet": one("What is missing in it"),
  goal: one("Something that both of you want"),
  difference: one("Something in which you differ"),
  option: one("Something that could be done"),
  criterion: one(
    "By what an option can be judged",
    "Something both can look up: a promise, how many requests there are, a date.",
  ),
  judgement: one("An option, held against what you judge by"),
  agreement: [
    { key: "who", label: "Who" },
    { key: "what", label: "What they will do" },
    { key: "until", label: "By when" },
    { key: "figure", label: "By which figure you will see it" },
  ],
  review: one("How it goes"),
  word: one("A word of the mediator"),
};

export const kinds: Readonly<Record<Kind, string>> = {
  correction: "Corrections of the figures",
  account: "What each side wrote",
  restating: "What each understood",
  "not-yet": "What was still missing",
  goal: "Common goals",
  difference: "Differences",
  option: "Options",
  criterion: "What to judge by",
  judgement: "Options, judged",
  agreement: "The agreement",
  review: "How it went",
  word: "Words of the mediator",
};

export interface StepWords {
  readonly title: string;
  readonly intro: string;
  /** The button with which a side finishes it. */
  readonly done: string;
}

export const steps: Readonly<Record<Step, StepWords>> = {
  safety: {
    title: "Is this the right way?",
    intro:
      "Before anything else, each side answers this alone. The other side never learns what you answer, and nobody here can read it.",
    done: "None of these: go on",
  },
  consent: {
    title: "Do both of you want it?",
    intro:
      "A mediation begins when both sides say yes. You may leave at any time, without a reason.",
    done: "Yes, we want this",
  },
  facts: {
    title: "Facts first",
    intro: "How the two of you serve each other, as it was measured. Add what is missing or wrong.",
    done: "The facts are right now",
  },
  sides: {
    title: "Each side alone",
    intro: "Write without the other side. Neither reads the other’s before both have finished.",
    done: "We have said it",
  },
  restating: {
    title: "Say it back",
    intro:
      "Write what the other side said, until they say ‘yes, that is it’. You need not agree with it.",
    done: "Yes, that is it",
  },
  goals: {
    title: "What both want",
    intro: "There is mostly more of it than one thinks.",
    done: "These are our common goals",
  },
  differences: {
    title: "Where you differ",
    intro: "Name each difference, so that it can be looked at apart from the people.",
    done: "All differences are named",
  },
  options: {
    title: "Options",
    intro:
      "At least three of each side, before any is judged. The other side sees them when both have three.",
    done: "These are our options",
  },
  criteria: {
    title: "What to judge by",
    intro: "Choose what both can look up, then hold the options against it.",
    done: "We have judged them",
  },
  agreement: {
    title: "The agreement",
    intro:
      "Who does what, by when, and by which figure you will see it. It holds when both have agreed to the same words.",
    done: "We agree to this",
  },
  agreed: {
    title: "Agreed",
    intro: "You look at it again after two, six and twelve weeks.",
    done: "",
  },
  review: {
    title: "Does it hold?",
    intro:
      "Say how it goes, then whether the agreement holds. If it does not, you go back to its words.",
    done: "",
  },
};
