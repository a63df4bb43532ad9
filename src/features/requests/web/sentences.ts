/** The words of the screens of requests. Sentences that are put together from facts stand in words/. */
import type { requestsContract } from "#contract/requests";
import type { ReasonsOf } from "#platform/http/contract.ts";
import type { Cause, Impact, State } from "./data/api.ts";
import { defectWords } from "./defects/sentences.ts";
import { outside } from "./outside/sentences.ts";

const refusals: Record<ReasonsOf<typeof requestsContract>, string> = {
  notOffered:
    "This service takes no requests at the moment. What you wrote is kept; look for another service, or ask the team itself.",
  wrongAnswers:
    "Something on the form needs another look. It is said beside each field; nothing you wrote is lost.",
  whichTeam: "You belong to several teams. Say for which of them you ask.",
  changedMeanwhile:
    "Someone changed it a moment ago; your text is kept. Look at what is new, then send it again.",
  notNow:
    "It has moved on, so that is not possible now. What you see is up to date again; your text is kept.",
  taken: "Someone else has taken it a moment ago. You see who has it now.",
  notInTeam:
    "Only a member of the team can have it. Choose someone of the team, or hand it to their team.",
  sameTeam: "That team has it already. Choose another one.",
  notAlike: "These two cannot become one.",
  otherGoneOn:
    "The request in which this one goes on has itself gone on in another. Open that one first and make it a request of its own again.",
  itself: "A request cannot be linked to itself. Choose another one.",
  notUndoable:
    "That cannot be taken back any more: two minutes have passed, or someone has gone on from it.",
  cannotMention:
    "Somebody you mention is not here any more. Take the name out and send it again; your text is kept.",
  notForVendors:
    "It is confidential, so nobody of a vendor can follow it. Choose a colleague, or ask the vendor for a part of its own.",
  wrongOutside: "Say who waits outside, and since when. What you wrote is kept.",
  notThisKind: "Files that run as programs are not taken. Send it in another form, such as PDF.",
};

const states: Record<State, string> = {
  asked: "Asked",
  taken: "Taken",
  "waiting-customer": "Waits for the customer",
  "waiting-vendor": "Waits for a vendor",
  "waiting-part": "Waits for a part",
  done: "Done",
  confirmed: "Done and right",
  reopened: "Not right yet",
  withdrawn: "Not needed any more",
  merged: "Goes on in another",
};

const impacts: Record<Impact, { label: string; hint: string }> = {
  low: { label: "I can wait", hint: "It would be good to have; nothing depends on it now." },
  normal: { label: "It is part of normal work", hint: "Needed in good time." },
  high: { label: "Work stands still", hint: "One person or a team cannot go on without it." },
  critical: {
    label: "A customer is affected",
    hint: "Someone outside notices it, or will today; or many here cannot work.",
  },
};

const causes: Record<Cause, string> = {
  incomplete: "A part is missing",
  wrong: "It is not what it should be",
  misunderstood: "We understood each other differently",
  "too-late": "It came too late to be of use",
  "broke-again": "It worked, then broke again",
  "missing-information": "Something had not been said at the start",
  other: "Something else",
};

export const sentences = {
  refusals,
  states,
  impacts,
  causes,
  files: {
    tooLarge:
      "It is larger than 25 MB, so it was not sent. Share it another way and write where it is.",
    empty: "There is nothing in it, so it was not sent.",
    tooMany: "Twenty files go with one message. Send the others with the next one.",
    add: "Add files",
    label: "Files",
    hint: "Up to 25 MB each. You can also paste a picture.",
    going: "A file is still on its way. Send when it has arrived.",
  },
  start: {
    morning: "Good morning",
    afternoon: "Good afternoon",
    evening: "Good evening",
    forMe: "What waits for you",
    forMeNone: "Nothing waits for you.",
    forMeNoneText: "You hold no open work, and nobody waits for an answer of yours.",
    answerNeeded: "needs your answer",
    sayWhether: "is done; say whether it is right",
    olderDone: "older ones are done and wait for your word",
    olderDoneOne: "An older one is done and waits for your word",
    held: "You have it",
    nextIn: "Next in the queue, nobody has taken these",
    wholeQueue: "The whole queue",
    mine: "What you wait for",
    mineNone: "You wait for nothing.",
    mineNoneText:
      "When you ask a team for something, you see here who has it and by when they answer.",
    ask: "Ask for something",
    all: "All your requests",
    yesterday: "What was good",
    yesterdayNone:
      "Nothing was confirmed as right in the last days. It will stand here when it is.",
  },
  blame: {
    asks: (said: string) => `“${said}” may read as blame.`,
    advice: {
      "what-happened": "Saying what happened, without whose it was, is enough.",
      "next-step": "Saying what helps next time is enough.",
      "leave-out": "It can be left out.",
    },
    take: (kinder: string) => `Say “${kinder}”`,
    leave: "Leave it",
  },
  shared: {
    onlyYou: "Of what you may see. Nobody else is shown this, and nobody counts it.",
    asked: (team: string, day: string) => `${team}, asked ${day}`,
    forYou: (name: string) => `What ${name} did for you`,
    byYou: (name: string) => `What you did for ${name}`,
    noneForYou: (name: string) => `Nothing yet that you asked for and ${name} had.`,
    noneByYou: (name: string) => `Nothing yet that ${name} asked for and you had.`,
  },
  serve: {
    title: "Serve",
    views: { queue: "Queue", mine: "Mine", waiting: "Waiting", done: "Done lately" },
    viewsLabel: "What is shown",
    team: "Team",
    next: "Next request",
    previous: "Previous request",
    take: "Take the request in focus",
    assign: "Give the request in focus to someone",
    noTeam: "You belong to no team yet",
    noTeamText:
      "A queue belongs to a team. Your administrator, or the lead of your team, adds you to one.",
    empty: {
      queue: "Nothing waits. The queue is empty.",
      mine: "You hold nothing here. Take the first one of the queue.",
      waiting: "Nothing waits for anyone else.",
      done: "Nothing was finished here yet.",
    },
    list: "Requests of the team, in the order in which they are best taken",
    more: "Show more",
    loadingMore: "More are coming",
    end: "That is all.",
  },
  request: {
    missing: "There is no such request that you may see",
    missingText:
      "The number may be mistyped, or it is confidential between others. Search finds everything that is open to you.",
    loadingTitle: "Request",
    description: "What is needed",
    answers: "What was said on the form",
    nameComing: "…",
    nameHidden: "a name that you may not see",
    nameUnread: "a name that could not be read; load the page again",
    history: "What happened",
    around: "Around it",
    why: "Why?",
    whyTitle: "How this time comes about",
    noPromise: "Nothing is promised for this service.",
    paused: "The time stands still while it waits.",
    yes: "yes",
    no: "no",
    confidential: "Confidential",
    confidentialText: "Only who asked, the team that serves and followers see it.",
    follow: "Follow",
    unfollow: "Follow no more",
    followers: "Followers",
    noFollowers: "Nobody follows it yet.",
    letFollow: "Let someone follow",
    letFollowText: "They see the request from now on, and hear of it in their inbox.",
    letFollowConfidential:
      "It is confidential: whoever follows reads everything in it but your notes. Choose with care.",
    following: (name: string): string => `${name} follows it now.`,
    noLonger: (name: string): string => `${name} does not follow it any more.`,
    askedNoMore: "(no longer asked)",
    noWords: "Nothing more was written.",
    parent: "It is a part of",
    parts: "Its parts",
    relatedOnes: "Related",
    goesOnIn: "It goes on in",
    sentHere: "Sent here",
    unlink: "Take the link away",
    more: "More",
    filesOf: "Files",
  },
  writing: {
    andWait: "Reply and wait for the answer",
    andDone: "Reply and done",
    readersBefore: "sees this",
    people: "People to mention",
    cannotMention: (names: string): string =>
      `${names} cannot be mentioned here any more. Take the name out and send it again; your text is kept.`,
    closed:
      "It is closed; nothing more is written to it. If something is missing, say so above or ask anew.",
  },
  acts: {
    answer: "Answer",
    take: "Take it",
    assign: "Give it to someone",
    finish: "Done",
    resume: "Go on",
    confirm: "Yes, it is right",
    reopen: "No, something is missing",
    withdraw: "Not needed any more",
    waitCustomer: "Wait for the customer",
    waitVendor: "Wait for a vendor",
    handOver: "Hand it to another team",
    askPart: "Ask another team for a part",
    merge: "Make it one with another",
    split: "Make it a request of its own again",
    link: "Link a related request",
    changeImpact: "Change what depends on it",
    correct: "Correct title or description",
    outside: "Say who waits outside",
    confirmOutside: "Confirm that a customer outside waits",
    declineOutside: "Decline that a customer outside waits",
    takeOutsideBack: "Nobody outside waits any more",
    copy: "Copy the address",
    copied: "The address is copied.",
  },
  ask: {
    title: "What is it about",
    titleHint: "One line; the team reads it first.",
    description: "More about it",
    impact: "What depends on it",
    outside: "Who outside waits for it",
    outsideHint:
      "A customer or partner of the organisation. It puts the request first; the team checks it.",
    team: "For which team do you ask",
    send: "Ask",
    notOffered: "This service takes no requests at the moment",
    notOfferedText: "The team has withdrawn it, or has not published it yet. Look for another one.",
    otherServices: "Look for another service",
    promise: "If you ask now",
    promiseNone: "This team promises no time for this service.",
    draftKept: "What you had begun is here again.",
    confidential: "Confidential: only you, the team and whom they add see it.",
    titleMissing: "Write a line, so that the team knows what it is about.",
  },
  search: {
    title: "Search",
    words: "Words or a number",
    list: "Requests found, newest first",
    filters: "Narrow it down",
    clear: "Take all filters away",
    none: "Nothing fits",
    advice:
      "Every word must be in the title, the description or what was written. Try fewer words, the beginning of a word, or take a filter away.",
    start: "Find an old request",
    startText:
      "By number, by what it was about, or by something somebody wrote in it. You find what you may see.",
    any: "any",
    state: "State",
    team: "Served by",
    customerTeam: "Asked by team",
    service: "Service",
    impact: "What depends on it",
    outside: "Waits outside",
    segment: "Which customers wait",
    following: "Only what you follow",
    places: { description: "It says", reply: "A reply says", note: "A note says" },
    from: "Asked from",
    to: "Asked until",
    groups: { open: "Open", closed: "Closed", waiting: "Waiting" },
  },
  outside,
  defects: defectWords(causes),
  lists: {
    title: "Your requests",
    views: { me: "By you", team: "By your team", following: "Followed" },
    viewsLabel: "Whose requests",
    open: "Open",
    all: "All",
    none: "Nothing was asked yet.",
    noneOpen: "Nothing is open.",
    noneFollowed: "You follow nothing.",
    noneFollowedOpen: "You follow nothing that is open.",
    noneFollowedText:
      "What you follow stands here. On the page of a request, press f or choose Follow; then you hear of each step.",
    noneText:
      "Say what you need in your own words; you see at once who has it and by when they answer.",
  },
} as const;
