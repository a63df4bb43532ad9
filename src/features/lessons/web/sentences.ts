/** The words of the screens of lessons; the lessons bring their own, in their language. */
import type { Language, lessonsContract, Mark, Need, Told } from "#contract/lessons";
import type { RefusalSentences } from "#web/data/client.ts";
import { template } from "./own/template.ts";

const refusals: RefusalSentences<typeof lessonsContract> = {
  missing: "There is no lesson here that you may see. It may have been a wrong link.",
  notDone: "There was no note any more that you have done it. Nothing was changed.",
  notWhole:
    "Something in the text is not right yet. What you wrote is still here; below it stands what is wrong, and in which line.",
  nameTaken:
    "A lesson that comes with Goodturn has this name. Choose another; what you wrote is still here.",
  nameKept:
    "This name is an address that Goodturn needs itself. Choose another; what you wrote is still here.",
  changedMeanwhile:
    "Somebody else has changed this text in the meantime. What you wrote is still here, and nothing of it is kept yet.",
};

const languages: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

const marks: Readonly<Record<Mark, string>> = {
  helps: "This helps",
  partly: "This helps in part",
  harms: "This does harm",
};

const offered: Readonly<Record<Told, string>> = {
  mediation: "You take part in a mediation",
  "mediation-led": "You lead a mediation",
  "debrief-led": "You lead a debrief",
  "came-back": "Some work came back to you",
  "sent-back": "Something that you asked for waited for what was missing in it",
  again: "You wished to be offered it again",
};

/** Before the link, beside the thing itself. */
const beside: Readonly<Record<Exclude<Need, "again">, string>> = {
  mediation: "Five minutes that may help:",
  "mediation-led": "Five minutes before the next talk:",
  "debrief-led": "Five minutes before you begin:",
  "came-back": "Five minutes on putting it right:",
  "sent-back": "Five minutes on asking so that others can begin:",
  "low-answer": "Five minutes on what to do with this:",
  declining: "Five minutes on a no that helps:",
  "survey-answers": "Five minutes on taking what is said:",
  "difficult-pair": "Five minutes that may help between you:",
  late: "Five minutes on coming together in time:",
};

export const sentences = {
  /** How days and numbers are written. */
  locale: "en-GB",
  refusals,
  /** What the palette calls what it has found. */
  kind: "Lesson",
  languages,
  marks,
  offered,
  beside,
  language: "Language of the lessons",
  list: {
    title: "Lessons",
    subtitle:
      "Five minutes each, with a situation to decide. What you do here is for you: nobody sees which lessons you have done.",
    offered: "Offered to you just now",
    offeredIntro: "Only you see these, and why.",
    notNow: "Not now",
    notNowOf: (title: string): string => `Not now: ${title}`,
    tookAway: "The offer is gone; the lesson stays in the list.",
    begun: "Begun",
    all: "Lessons to read",
    done: "Done",
    minutes: (count: number): string => `${count} minutes`,
    own: "of your organisation",
    goOn: (step: number, steps: number): string => `you stopped at part ${step} of ${steps}`,
    doneOn: (day: string, times: number): string =>
      times === 1 ? `done on ${day}` : `done ${times} times, last on ${day}`,
    again: (day: string): string => `offered again on ${day}`,
    inLanguage: (language: string): string => `in ${language}`,
    empty: "No lessons are there",
    emptyText: "Your administrator can add some.",
    record: "Your own record:",
    csv: "CSV",
    json: "JSON",
  },
  one: {
    back: "Lessons",
    part: (at: number, of: number): string => `Part ${at} of ${of}`,
    parts: "Parts of the lesson",
    next: "Go on",
    previous: "Back",
    print: "Print",
    minutes: (count: number): string => `About ${count} minutes`,
    retired: "Your organisation has taken this lesson out of its list. You can still read it.",
    choose: "What do you choose?",
    chooseFirst: "Choose one of these first.",
    decide: "Decide",
    safe: "Practice is safe: what you choose here is sent nowhere and kept nowhere. Try the others, too.",
    another: "Choose another to see what would come of it.",
    finish: "I have done it",
    again: "Offer it to me again in 90 days",
    noted:
      "It is noted for you alone. A lead sees at most how many of a larger team have done a lesson, never who.",
    doneOn: (day: string): string => `You have done this lesson on ${day}.`,
    againOn: (day: string): string => `It is offered to you again on ${day}.`,
    takeBack: "Take that back",
    tookBack: "The note is gone.",
    done: "Noted, for you alone.",
  },
  team: {
    title: (name: string): string => `How many of ${name} have done which`,
    choose: "Team",
    none: "It is counted on the first day of each month; nothing has been counted yet.",
    intro: (people: string, ofDay: string, on: string): string =>
      `Of the ${people} people who were in the team on ${ofDay}; counted on ${on}.`,
    how: "Never who. 'Few' means fewer than five, 'most' all but fewer than five; of a team of fewer than nine nothing is said. Who joins is not counted and who leaves stays counted, until five people have come or gone: so no figure tells what one person has done.",
    lesson: "Lesson",
    done: "Have done it",
    few: "few",
    most: "most",
    tooFew: "too few to say",
    allTooFew: "They are too few to say how many have done a lesson.",
    exports: "The same as a file:",
    lately: (counted: string, since: string): string =>
      `How many have done a lesson since ${since}: ${counted}.`,
    latelyTooFew: "They are too few to say how many have done a lesson lately.",
    latelyNone: "How many have done a lesson lately is counted on the first day of each month.",
    counts: {
      few: (of: string): string => `fewer than five of ${of}`,
      most: (of: string): string => `all but fewer than five of ${of}`,
      number: (n: string, of: string): string => `at least ${n} of ${of}`,
    },
    forLead: "Only who leads the team reads this.",
    link: "Lessons",
    broken: "How many have done a lesson could not be read.",
    retry: "Try again",
  },
  own: {
    title: "Lessons of your own",
    subtitle:
      "Beside the lessons that come with Goodturn, in the same form and with the same checks.",
    back: "Administration",
    backToList: "Lessons of your own",
    add: "Write a lesson",
    none: "None yet",
    noneText:
      "Write one about what is particular to your house: how shifts hand over, what a customer outside expects, what you learnt last year.",
    retired: "taken out of the list",
    retire: "Take out of the list",
    retireOf: (title: string): string => `Take out of the list: ${title}`,
    bringBack: "Bring back",
    bringBackOf: (title: string): string => `Bring back: ${title}`,
    saidRetired: "It is out of the list. Who has done it keeps the note.",
    saidBack: "It is in the list again.",
    texts: (names: string): string => `in ${names}`,
    name: "Name in its address",
    nameHint: "Small letters and hyphens, such as our-night-shift. It cannot be changed later.",
    nameWrong: "Use small letters, figures and hyphens, and another word than 'new'.",
    begun: "What you had begun is here again, and not kept yet.",
    leave: "Leave it",
    overtaken:
      "This text was changed after you had begun. What you write here is not kept yet. Look at what stands there now, and then put yours in its place.",
    asItIs: "The text as it stands now",
    takeMine: "Put mine in its place",
    keptBut: "Kept as it was. What you have typed since is still here, and not kept yet.",
    language: "Language of this text",
    source: "Text",
    sourceHint:
      "Markdown: ## begins a part, ### a choice of a scenario with [helps], [partly] or [harms]. HTML is not read.",
    look: "Look at it",
    keep: "Keep it",
    kept: "Kept; everybody can read it now.",
    faults: "What is not right yet",
    /** Before what is wrong there. */
    line: (line: number): string => `Line ${line}:`,
    whole: (minutes: string, words: string): string =>
      `All is there: about ${minutes} minutes, ${words} words.`,
    preview: "How it reads",
    newTitle: "Write a lesson",
  },
  template,
} as const;
