/** The words of the screens of gatherings and of coffee. */
import type { gatheringsContract, SuggestionAnswer, WarmedAnswer } from "#contract/gatherings";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof gatheringsContract> = {
  changedMeanwhile:
    "It was changed in the meantime, perhaps in another window. What you see is read again; write your change once more.",
  isCancelled: "It was called off.",
  isOver: "It has begun or is over.",
  seatGone:
    "You had said no, and somebody else has the seat by now. Should one become free again, you can take it here.",
  notYet: "It is still to come; this can be said once it has begun.",
  notAhead: "Choose a day and a time that lie ahead, at most 400 days.",
  unknownZone: "There is no such time zone.",
  unknownTeam: "Choose open teams of the house that have somebody in them.",
  wasNotThere: "A line about it is for those who were there: say so first.",
  tooFewPeople:
    "There are fewer than five people in those teams, so that you would see who of them is not in. Name more teams, or none.",
  inNoTeam: "You are in no team yet, so that nobody is from another one.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such gathering, or it is not open to you.",
};

const verdicts: Readonly<Record<WarmedAnswer["verdict"], string>> = {
  warmer: "Better than before, beyond chance",
  colder: "Less good than before, beyond chance",
  "no-difference": "No difference beyond chance",
  "too-few": "Too few to say",
  "too-early": "Too early to say",
};

const lines: Readonly<Record<WarmedAnswer["lines"][number]["line"], string>> = {
  promises: "Promises kept",
  "right-first-time": "Right first time",
  "named-days": "Named days kept",
  complete: "All said at the start",
  "with-them": "How it was with them: good",
  "asked-by-them": "How it was to be asked by them: good",
};

const whys: Readonly<Record<SuggestionAnswer["why"], string>> = {
  cold: "A cold relationship",
  strangers: "They never meet",
  lot: "Drawn by lot",
};

export const sentences = {
  refusals,
  verdicts,
  lines,
  whys,
  somebody: "Somebody whose name is erased",
  page: {
    title: "Gatherings",
    subtitle: "Something to eat, to play, to see together: for teams that rarely meet.",
    make: "Invite teams",
    coffee: "Coffee for two",
    toCome: "To come",
    suggestions: "Teams to bring together",
    suggestionsIntro: (requests: string, teams: string): string =>
      `From ${requests} requests among ${teams} teams in the last 180 days. No person stands in it.`,
    invite: "Invite them",
    inviteThese: (names: string): string => `Invite ${names}`,
    noSuggestions: "Nothing to suggest at present: the teams meet, or met lately.",
    past: "Past",
    none: "Nothing is planned yet.",
    emptyTitle: "No gatherings yet",
    emptyText: "Anybody may invite: take one of the suggestions, or choose teams yourself.",
    older: "Show older",
    later: "Show later ones",
    exports: "Take all of it along:",
    csv: "CSV",
    json: "JSON",
    loading: "Looking who works with whom",
  },
  team: {
    title: "Gatherings with other teams",
    ofPair: "Gatherings to which both were invited",
    newest: (count: number): string => `The newest ${count}.`,
    all: "All gatherings",
  },
  row: {
    when: (begin: string, end: string, zone: string): string => `${begin} to ${end} (${zone})`,
    coming: (count: number): string => (count === 1 ? "1 comes" : `${count} come`),
    came: (count: number): string => (count === 1 ? "1 came" : `${count} came`),
    lines: (count: number): string => (count === 1 ? "1 line about it" : `${count} lines about it`),
    cancelled: "Called off",
    invited: "You are invited",
    youCome: "You come",
    seats: (count: number): string =>
      count === 1 ? "one seat of each team, by lot" : `${count} seats of each team, by lot`,
  },
  why: {
    cold: (one: string, other: string, requests: string): string =>
      `${one} and ${other} need each other (${requests} requests in 180 days), and goodwill between them stands low or mixed.`,
    bridge: (name: string): string => ` ${name} gets on with both.`,
    strangers:
      "No request went between any of them in 180 days, though each has five or more with others.",
    lot: (requests: string): string =>
      `Too little is known of them (${requests} requests between them in 180 days): drawn by lot, anew each month.`,
    was: {
      cold: (requests: string): string =>
        `A cold relationship when they were invited: ${requests} requests in 180 days, goodwill low or mixed.`,
      strangers: (_requests: string): string =>
        "They never met when they were invited: no request in 180 days.",
      lot: (requests: string): string =>
        `Too little was known of them when they were invited: ${requests} requests between them in 180 days.`,
    },
  },
  form: {
    title: "Invite teams",
    subtitle: "You host it. Everybody here can see it; who comes is told to those who are invited.",
    back: "Gatherings",
    what: "What is it?",
    whatHint: "Such as ‘Soup at noon’ or ‘A walk to the mill’.",
    words: "More about it",
    place: "Where, or a link",
    day: "Day",
    time: "Time",
    minutes: "How long, in minutes",
    zone: "Time zone",
    teams: "Teams",
    teamsHint: "Two to eight.",
    remove: (name: string): string => `Remove ${name}`,
    who: "Who is invited",
    everybody: "Everybody of these teams",
    everybodyHint: "Those who join a team later, too.",
    lot: "Seats by lot",
    lotHint: "So many of each team, so that the table is mixed. After a no another one is drawn.",
    seats: "Seats of each team",
    needTeams: "Choose at least two teams.",
    needTitle: "Say what it is.",
    needDay: "Choose a day.",
    needNumber: "Write a whole number.",
    send: "Invite",
    save: "Save",
    cancel: "Cancel",
    change: "Change",
    made: "Invited",
    saved: "Saved; those who come are told",
  },
  one: {
    back: "Gatherings",
    host: "Host",
    when: "When",
    where: "Where",
    teams: "Teams",
    who: "Invited",
    everybody: "Everybody of these teams",
    why: "How these teams stood",
    change: "Change",
    off: "Call off",
    file: "Take it into your calendar",
    fileOff: "Take it out of your calendar",
    comes: "I come",
    comesNot: "I do not come",
    ask: "Do you come?",
    askIntro:
      "That you come is seen by those who are invited. That you do not, or have not said, is shown to nobody.",
    takeBack: "Take it back",
    saidYes: "You come.",
    saidNo: "You do not come. Nobody is shown this.",
    people: "Who comes",
    nobody: "Nobody has said so yet.",
    peopleHidden: "Who comes is told to those who are invited.",
    cancelled: "It was called off.",
    because: (why: string): string => `It was called off: ${why}`,
    said: "Said",
  },
  offing: {
    title: "Call it off?",
    why: "Why",
    whyHint: "Those who come read it.",
    send: "Call it off",
    keep: "Keep it",
    done: "Called off; those who come are told",
  },
  after: {
    title: "How it was",
    came: (count: string, isByHost: boolean): string =>
      isByHost ? `${count} came, as the host counted.` : `${count} said that they were there.`,
    ask: "Were you there?",
    yes: "I was there",
    no: "I was not there",
    line: "A line about it",
    lineHint: "Your colleagues can read it, with your name.",
    send: "Say it",
    said: "Said",
    count: "How many came?",
    counted: "Counted",
    noLines: "Nobody has written a line about it yet.",
  },
  warming: {
    title: "Did it get warmer between them?",
    intro: (days: number): string =>
      `What the teams did for each other in the 90 days before, beside ${days === 90 ? "the 90 days" : `the ${days} days so far`} after.`,
    cause:
      "This says what changed, and not why: much else happens in such a time, and a gathering is not a trial.",
    compared: (count: number): string =>
      count === 1
        ? "One line was compared."
        : `${count} lines were compared at once, and some differ by chance alone: one counts as a difference only where it is beyond chance among as many, so that of all that do at most one in a hundred is there by chance (after Benjamini and Hochberg).`,
    cold: "These teams were cold when they were invited. What stands unusually low comes up a little by itself (regression to the mean), so that some warming would have come without any gathering.",
    nothing: "Too few to say: nothing was finished between these teams in that time.",
    toward: (from: string, to: string): string => `${from} toward ${to}`,
    line: "What",
    before: "Before",
    after: "After",
    change: "Difference",
    few: (n: string): string => `too few to say (${n})`,
    percent: (value: string): string => `${value} %`,
    share: (value: string, low: string, high: string, n: string): string =>
      `${value} (likely ${low} to ${high}; of ${n})`,
    points: (value: string, low: string, high: string): string =>
      `${value} points (99 %: ${low} to ${high})`,
    none: "cannot be said",
    early: "too early to say",
    asks: { overall: "the judgement overall", courtesy: "courtesy" },
    surveyed: (survey: string, asks: string, before: string, after: string): string =>
      `Said in the survey ‘${survey}’, ${asks}. Before: ${before}. After: ${after}.`,
    mean: (value: string, low: string, high: string, n: string): string =>
      `${value} of 5 (likely ${low} to ${high}; ${n} answers`,
    days: (opens: string, closes: string): string => `, ${opens} to ${closes})`,
    noBefore: "no wave with enough answers that closed before",
    noAfter: "no wave with enough answers that opened after",
  },
  coffee: {
    title: "Coffee for two",
    subtitle:
      "Once a month with somebody of a team that yours rarely meets, or with which it is not easy.",
    back: "Gatherings",
    in: "You are in",
    inText: "Each month you may be drawn. Nobody sees who is in and who is not.",
    out: "You are not in",
    outText: "Nobody sees who is in and who is not.",
    waits: "Nobody was left for you this month. You are drawn first next time.",
    leftOut:
      "Fewer than five people are left in the teams that you named. So that nobody sees who is not in, you are not drawn until you name more teams, or none.",
    next: (day: string): string => `The next draw is on ${day}.`,
    join: "I would have a coffee",
    leave: "Be drawn no more",
    teams: "Only with these teams",
    teamsHint: "Leave it empty for any other team. Those that you name need five people in all.",
    save: "Save",
    joined: "You may be drawn from now on",
    left: "You are drawn no more",
    now: "Drawn for you",
    earlier: "Earlier",
    with: (name: string, team: string): string => `${name}, ${team}`,
    month: (month: string): string => `For ${month}`,
    why: {
      cold: (own: string, other: string): string =>
        `${own} and ${other} need each other, and goodwill between them is low or mixed.`,
      strangers: (own: string, other: string): string => `${own} and ${other} rarely meet.`,
    },
    question: "To begin with:",
    met: "We met",
    not: "Not this month",
    saidMet: "You said that you met.",
    saidNot: "You said: not this month.",
    takeBack: "Take it back",
    said: "Said; you alone see it",
    rules:
      "Both want it, never two of one team, never the same two within a year, as long as your organisation keeps drawn coffees for a year. Whether you met is seen by you alone.",
  },
  palette: (state: string): string => `Gathering, ${state}`,
  states: { "to-come": "to come", past: "past", cancelled: "called off" },
} as const;
