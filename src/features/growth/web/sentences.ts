import { leastViews, type Standing } from "../rules.ts";
import type { CycleStep, Outcome } from "./sealed/words.ts";

const cycle: Readonly<Record<CycleStep, { label: string; hint: string }>> = {
  happened: { label: "What happened", hint: "As a camera would have seen it." },
  felt: { label: "What you felt and thought", hint: "Then, and now." },
  judged: { label: "What was good, and what was not", hint: "For you and for the others." },
  sense: {
    label: "What sense you make of it",
    hint: "What helped, what stood in the way, and whose part was what.",
  },
  conclusion: { label: "What you conclude", hint: "What else could you have done?" },
  next: { label: "What you will do next time", hint: "One thing, small enough to happen." },
};

const standings: Readonly<Record<Standing, { short: string; asked: string }>> = {
  lead: { short: "Those who lead you", asked: "as somebody who leads them" },
  team: { short: "Your team", asked: "as one of their team" },
  served: { short: "Those you serve", asked: "as somebody whom they serve" },
  beside: { short: "Others you work with", asked: "as somebody who works with them" },
};

const outcomes: Readonly<Record<Outcome, string>> = {
  kept: "Kept",
  partly: "Partly kept",
  not: "Not kept",
};

export const sentences = {
  cycle,
  standings,
  back: "Journal",
  sealed:
    "Sealed in this browser; only you can open it. If you lose both passphrase and recovery code, nobody can.",
  lock: "Lock it now",
  day: "Day",
  shut: (n: number): string =>
    n === 1
      ? "One entry does not open with your present key: it was sealed for an earlier one."
      : `${n} entries do not open with your present key: they were sealed for an earlier one.`,
  removeShut: "Delete them",
  removeShutTitle: (n: number): string =>
    n === 1 ? "Delete the entry that does not open?" : `Delete ${n} entries that do not open?`,
  removeShutText:
    "They are deleted for good here. Nothing opens them any more but a file that you took out before.",
  leaveShut: "Leave them here",
  unread: (n: number): string =>
    `${n === 1 ? "One entry was" : `${n} entries were`} written by a newer page than this one, and left alone. Load the page anew to read ${n === 1 ? "it" : "them"}.`,
  mood: {
    word: "A word for how you are",
    wordHint: "Your own word. Nothing is reckoned with it.",
    place: "Between heavy and light",
    heavy: "heavy",
    light: "light",
    none: "Say no place",
    placeOf: (place: number, of: number): string => `${place} of ${of}`,
  },
  journal: {
    title: "Journal",
    subtitle:
      "For yourself: sealed in your browser, so that nobody else can read it, not even those who run Goodturn.",
    write: "Write",
    formLabel: "How you want to write",
    forms: { free: "Freely", prompt: "By a question", cycle: "In six steps" },
    free: "What is on your mind",
    answer: "Your answer",
    another: "Another question",
    hidden: "What you wrote in another form is kept with it, below.",
    keep: "Keep it",
    kept: "Kept. Only you can open it.",
    empty: "Nothing written yet",
    emptyText: "Five minutes are enough. A question is offered above if you would like one.",
    pages: "Your pages",
    search: "Search in your pages",
    searchHint: "In this browser alone: what you search for is sent nowhere.",
    none: (typed: string): string => `No page holds “${typed}”.`,
    found: (n: number, of: number): string => `${n} of ${of} pages.`,
    count: (n: number): string => (n === 1 ? "1 page" : `${n} pages`),
    shared: "Shared with me",
  },
  page: {
    title: "A page of your journal",
    change: "Change it",
    save: "Keep the change",
    saved: "The change is kept.",
    leave: "Leave it as it was",
    remove: "Delete it",
    removeTitle: "Delete this page?",
    removeText:
      "It is deleted for good here, and copies that you shared are taken back. A backup that was made before keeps the sealed letters until it is itself deleted.",
    removeYes: "Delete it",
    changedBefore:
      "It was changed in another window in the meantime, and is not deleted. Close this, look at what stands there now, and delete that if you wish.",
    removed: "Deleted.",
    gone: "This page is not here",
    goneText: "It was deleted, or it was sealed for an earlier key.",
  },
  share: {
    title: "Share this page with one person",
    intro:
      "They get a copy as it is now, sealed for them alone. Goodturn then knows that you shared something with them, and not what. You can take it back: then the copy is gone here. What was read cannot be unread.",
    who: "With whom",
    noKey: (name: string): string =>
      `${name} has no key yet. Ask them to begin one under Settings.`,
    letters: (name: string): string =>
      `The letters of ${name}: compare them in the same room or by telephone, if it matters to you that nobody stands between you.`,
    give: "Share it",
    given: "Shared. They are told that something is there, and not what.",
    with: (name: string): string => `Shared with ${name}.`,
    backWas: (name: string): string =>
      `Shared with ${name}, and taken back: the copy is gone here.`,
    takeBack: "Take it back",
    tookBack: "Taken back. The copy is gone here; what was read cannot be unread.",
  },
  received: {
    title: "Shared with me",
    subtitle: "Pages of colleagues’ journals, sealed for you alone.",
    empty: "Nothing is shared with you",
    emptyText: "When a colleague shares a page of their journal with you, it stands here.",
    from: (name: string): string => `From ${name}`,
    gone: (name: string): string => `${name} has taken it back. The copy is gone here.`,
    shut: "This was sealed for an earlier key of yours and does not open. Ask for it anew.",
    putAway: "Put it away",
    putAwayDone: "Put away.",
  },
  growth: {
    title: "Growth",
    subtitle:
      "Ten competencies of serving and leading, as you see them and, if you ask, as others do. A journey, not a mark.",
    assess: "How do you see yourself today?",
    assessIntro:
      "Choose the level that describes what others would have seen you do these last weeks. Leave out what you cannot say.",
    keep: "Keep it",
    kept: "Kept. Only you can open it.",
    notYet: "No answer",
    begin: "Assess yourself",
    leave: "Not now",
    journey: "Your journey",
    journeyIntro: (n: number): string =>
      n === 1
        ? "One self-assessment."
        : `${n} self-assessments, oldest first. Lines are yours alone and compared with nobody.`,
    empty: "No self-assessment yet",
    emptyText: "Two weeks or two months apart, a few of them become a journey.",
    competency: "Competency",
    table: "As a table",
    removeLast: "Delete the latest",
    removed: "Deleted.",
    outOf: (n: number): string => `${n} of 5`,
    fromTo: (first: number, last: number): string => `First ${first}, latest ${last} of 5`,
  },
  views: {
    title: "As others see it",
    intro: `Invite at least ${leastViews} colleagues. Each answers the same ten in a few minutes. What they answer is sealed in their browser for you alone, mixed, without names and times, and handed over once, when the round ends; with fewer than ${leastViews} answers it is destroyed unread.`,
    whoKnows:
      "Confidential, not anonymous: Goodturn knows who has answered, and not what. You see neither who answered nor the answers of fewer than five. Somebody who keeps the database and has your passphrase besides could try to find out more.",
    invite: "Invite colleagues",
    who: "Add a colleague",
    standing: "They are",
    remove: (name: string): string => `Take ${name} out`,
    chosen: (n: number): string => (n === 1 ? "1 chosen" : `${n} chosen`),
    open: "Ask them",
    opened:
      "Asked. Whoever was asked for something else this month is asked as soon as a month has passed.",
    cancel: "Not now",
    from: (day: string): string => `The next round can begin on ${day}.`,
    isOpen: (invited: number, day: string): string => `Open since ${day}: ${invited} are asked.`,
    answered: (n: number | null): string =>
      n === null ? "Fewer than five have answered so far." : `${n} have answered.`,
    until: (day: string): string => `It ends by itself on ${day}, or when all have answered.`,
    close: "End it now",
    closeTitle: "End this round?",
    closeFew: "Fewer than five have answered: what they answered would be destroyed unread.",
    closeEnough: "What was answered is handed over to you now, and nobody can answer any more.",
    closeYes: "End it",
    destroyed: (day: string): string =>
      `Ended on ${day} with fewer than five answers. They were destroyed unread.`,
    released: (day: string, n: number): string => `Ended on ${day}; ${n} answered.`,
    cannotOpen: "It was sealed for an earlier key of yours and does not open.",
    delete: "Delete this round",
    removeTitle: "Delete this round?",
    removeText:
      "All that was answered in it goes, for good. The next round can begin no sooner for it: with almost the same people the difference would tell who said what.",
    table: "What they answered",
    of: (n: number): string => `(n ${n})`,
    mean: (who: string): string => `${who}: mean, of 5`,
    source: "Who",
    self: "You",
    few: "Fewer than five answered this",
    askedTitle: "You are asked",
    askedIntro: "Colleagues who would like to know how you see their serving and leading.",
    askedRow: (name: string): string => `${name} asks for your view`,
  },
  answer: {
    title: (name: string): string => `How do you see ${name}?`,
    plainTitle: "Your view of a colleague",
    subtitle: (asked: string, invited: number): string =>
      `You are asked ${asked}, with ${invited - 1} others. Five minutes; leave out what you cannot say.`,
    know: "What becomes of it",
    how: "Each answer is sealed in your browser for your colleague alone, mixed with those of the others, and handed over when the round has ended and at least five have answered. With fewer it is destroyed unread. Your colleague sees means of five and more, without names and times.",
    who: "Confidential, not anonymous: Goodturn knows that you have answered, and not what. It asks you for such things at most once a month.",
    send: "Seal and send it",
    sent: "Thank you. It is on its way, sealed.",
    none: "Answer at least one.",
    decline: "Rather not",
    declined: "That is fine. You are not asked for it again.",
    back: "Growth",
  },
  resolution: {
    title: "Resolution",
    subtitle: "One at a time, small enough to keep. In 30 days you look at it again.",
    begin: "What do you resolve?",
    words: "In your own words",
    hint: "What you will do, when, and how you will notice. Sealed: the reminder knows the day alone, not the words.",
    start: "Begin it",
    started: "Begun. You are reminded in 30 days, without its words.",
    running: "It runs",
    since: (day: string): string => `Since ${day}.`,
    due: (day: string): string => `You are reminded on ${day}.`,
    over: "The 30 days are over. What became of it?",
    noReminder: "No reminder is set for it.",
    early: "Say what became of it",
    how: "What became of it",
    outcomes,
    helped: "What helped, or would have",
    keep: "Keep it",
    kept: "Kept. What is next?",
    earlier: "Earlier ones",
    stale: "A reminder is set, and no resolution is here that it could be for.",
    stop: "Be reminded no more",
    stopped: "You are reminded no more.",
  },
  portable: {
    title: "My journal",
    journal: "Journal",
    assessments: "How I saw myself",
    resolutions: "Resolutions",
    out: "Take it out, bring it in",
    intro:
      "Files are made here in your browser, open for everybody who gets hold of them. Keep them as you would keep a diary.",
    json: "As JSON",
    html: "As a page to read",
    markdown: "As Markdown",
    bringIn: "Bring a file in",
    choose: "A JSON file from here",
    found: (taken: number, known: number, unread: number): string =>
      `${taken} would be added; ${known} are here already; ${unread} could not be read.`,
    soFar: (done: number, of: number): string => `${done} of ${of} are added.`,
    carry: "Add them",
    added: (n: number): string =>
      n === 1 ? "1 entry is added, sealed." : `${n} entries are added, sealed.`,
    cancel: "Leave it",
  },
} as const;
