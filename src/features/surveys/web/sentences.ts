import type { Mode, surveysContract, SurveyKind } from "#contract/surveys";
import { ballotRefusals } from "#web/ballots.ts";
import type { RefusalSentences } from "#web/data/client.ts";
import { form } from "./preparing/form-sentences.ts";

const own: RefusalSentences<typeof surveysContract> = {
  notYours: "Senior leaders and administrators prepare surveys, for the whole house.",
  changedMeanwhile:
    "It was changed in the meantime, perhaps in another window. What you see is read again; make your change once more.",
  sameKey: "Two items have one key. Take one of them out.",
  nothingToScore: "At least one item needs a scale; words alone give no figure.",
  wrongScale:
    "The overall judgement is marked in five steps, and words answer an open question. Change how the item is answered.",
  skipsBackwards:
    "An item can only hang on a scale further up that is asked of everybody, and not on its highest step.",
  languagesDiffer:
    "All items need one language in common. Look for the one that is written in none of the others’.",
  tooManyItems: "That is more than anybody answers. Thirty items are the most; eight are usual.",
  noMirror: "A pulse is about one’s own work: it names no teams and has no mirror.",
  wrongDays:
    "The wave opens today or later, closes after that within sixty days, and looks at days before it opens, a year at most.",
  overlaps: "Another wave of this survey is open on one of these days. Choose later ones.",
  needsHolders:
    "An anonymous wave needs three different key holders, each with a key pair of their own. One of them may have made a new one: choose again.",
  retired: "This survey was put aside. Take it up again first.",
  sameWave: "This wave has been planned already. Look at the survey’s page.",
  stillRuns: "A wave of it is planned, open or not yet released. Call it off or wait for it first.",
  over: "This wave has been released or called off already.",
  notHolder: "Only its three key holders open the answers of this wave.",
  notClosed: "This wave has not closed yet, or its answers lie open already.",
  wrongKey:
    "This key does not open the answers. Nothing was changed: ask another key holder to hand on their share.",
  closed:
    "This wave has closed. What you marked stays in this browser for the next wave of this survey.",
  emptyAnswer: "Mark at least one step before you send it.",
  sealedOnly: "This wave takes sealed answers alone. Load the page again.",
  wrongInput: "Something is missing or too long. It is marked beside the field.",
  missing: "There is no such survey or wave, or you are not asked in it.",
};

const modes: Readonly<Record<Mode, string>> = {
  anonymous: "Anonymous",
  confidential: "Confidential",
};
const kinds: Readonly<Record<SurveyKind, string>> = {
  service: "Service between teams",
  pulse: "Pulse: how people fare",
};

/** The waves of a year. */
const ahead = {
  title: "The waves of the next twelve months",
  opens: "Opens on",
  survey: "Survey",
  people: "Asked",
  spared: "Left alone",
  short: "Too few left of",
  thought: (name: string): string => `${name} (this plan)`,
  none: "None",
  nobody: "Nobody is asked",
  of: (about: string, wanted: number): string => `${about} (${wanted} wanted)`,
  more: (rest: number): string => `${rest} more`,
  allHeard: (waves: number): string =>
    waves === 1
      ? "Enough people are left of every relationship that could be heard on its own."
      : `In all ${waves} waves of the next twelve months enough people are left of every relationship that could be heard on its own.`,
  someShort: (lacking: number, waves: number): string =>
    waves === 1
      ? "Of some relationships too few people are left to be heard on their own, since they were asked something lately."
      : `In ${lacking} of the ${waves} waves of the next twelve months too few people are left of some relationships to be heard on their own, since they were asked something in the month before.`,
  how: "Each wave is reckoned after the ones before it: whom they ask is left alone for a month.",
  guess:
    "Dealings that lie ahead are taken to be those of as many days until today, by the teams as they stand.",
  later: (later: number): string =>
    later === 1
      ? "One wave of this plan opens later than that and is not reckoned."
      : `${later} waves of this plan open later than that and are not reckoned.`,
} as const;

export const sentences = {
  refusals: { ...ballotRefusals, ...own },
  modes,
  kinds,
  list: {
    title: "Surveys",
    subtitle: "How colleagues are served and how they fare, asked rarely and safely.",
    make: "Prepare a survey",
    heard: "What was heard",
    asked: "You are asked",
    toAnswer: "Answer",
    retired: "Put aside",
    showRetired: "Show surveys that were put aside",
    more: "Older surveys",
    none: "No survey has been prepared yet.",
    noneHint:
      "A survey asks those who really dealt with a team, at most once a month in all, and shows nothing of fewer than five.",
    noWave: "No wave is planned.",
    results: "Results",
    resultsOf: (survey: string): string => `Results of ${survey}`,
  },
  /** Around the forms; what stands within them is in `answering/in-languages`. */
  answering: {
    title: "You are asked",
    subtitle: "About two minutes. What you mark is kept in this browser until you send it.",
    none: "Nobody asks you anything at the moment.",
    noneHint:
      "You are asked at most once a month in all, and only about teams with which you dealt.",
    toSurveys: "All surveys",
    until: (day: string): string => `Open until ${day}.`,
    allElsewhere: "Your ballots for this lie in another browser; it can be answered there.",
    bringOver: "Bring them here",
    oneBrowser:
      "Sealed: your ballots lie in the browser in which you first opened Goodturn since. Answer there, or take them along to another by a code.",
  },
  one: {
    back: "Surveys",
    change: "Change",
    retire: "Put aside",
    takeUp: "Take up again",
    wasRetired: "Put aside. Its waves and results stay.",
    wasTakenUp: "Taken up again.",
    items: "What is asked",
    preview: "Try it",
    previewIntro: "As those who are asked see it. Nothing of this is kept or sent.",
    about: "Asked about",
    everyTeam: "Every team that others asked for something.",
    mirror: "Those who serve are asked as well what their customers will say.",
    waves: "Waves",
    noWaves: "No wave is planned yet.",
    plan: "Plan waves",
    text: "Item",
    how: "How",
    scale: { agree: "five steps", ten: "0 to 10", words: "words" },
    reversed: "turned round",
    expectation: "as it should be",
    onlyIn: (list: string): string => `in ${list} alone`,
    onlyIf: (key: string, atMost: number): string => `only if ${key} is ${atMost} at most`,
    wave: "Wave",
    state: "State",
  },
  form,
  planning: {
    title: "Plan waves",
    opensOn: "Opens on",
    closesOn: "Closes on",
    closesHint: "The last day on which answers are taken. A fortnight is usual.",
    fromDay: "Dealings from",
    untilDay: "Dealings until",
    dealingsHint: "Whoever asked a team for something in these days knows it.",
    repeat: "How often",
    once: "Once",
    every: (months: number): string => (months === 1 ? "Every month" : `Every ${months} months`),
    times: "How many waves",
    holders: "Key holders",
    holdersIntro:
      "Each gets a part of the key; any two open the answers after the close, and one alone cannot. Choose people whom colleagues trust and who do not lead each other.",
    holder: (at: number): string => `Key holder ${at}`,
    fewHolders:
      "Fewer than three colleagues have a key pair of their own. Ask them to open ‘Me’, ‘Own keys’, first.",
    whom: "Whom it would ask on its first day",
    people: (people: string, forms: string): string =>
      `${people} people would be asked, ${forms} short forms in all, nobody about more than two teams.`,
    nobody:
      "Nobody could be asked: too few dealt with any team in these days, or those who did will have been asked something in the month before it opens.",
    spared: (count: string): string =>
      `${count} who could tell are left alone, since they will have been asked something in the month before it opens.`,
    lot: "Of each relationship at most twelve are asked, drawn by lot; the figures weigh them by how many they stand for.",
    unheard: "About these nobody is asked, since too few can be:",
    relationship: "About",
    by: "Asked by lot",
    others: "all other teams",
    of: (asked: string, eligible: string): string => `${asked} of ${eligible}`,
    plan: "Plan it",
    choose: "Choose somebody",
    pair: (asking: string, provider: string): string => `${provider}, by ${asking}`,
    mirrorOf: (provider: string): string => `${provider}, by its own people`,
    planned: (count: number): string =>
      count === 1
        ? "The wave is planned. It opens by itself."
        : `${count} waves are planned. They open by themselves.`,
    noDays: "Choose its days.",
    ahead,
  },
  wave: {
    title: (number: number): string => `Wave ${number}`,
    titleOf: (survey: string, number: number): string => `${survey}: wave ${number}`,
    said: {
      planned: (opens: string, closes: string): string => `Opens on ${opens}, closes on ${closes}.`,
      open: (day: string): string => `Open until ${day}.`,
      closed: (day: string): string => `Closed on ${day}; its answers have not been opened yet.`,
      released: (day: string): string => `Closed on ${day}; its answers lie open, without names.`,
      asked: (count: string, isOne: boolean): string =>
        isOne ? "One person is asked." : `${count} people are asked.`,
      dropped: {
        "called-off": "Called off. What was answered was destroyed unread.",
        nobody: "Not held: nobody could be asked.",
        "too-few": "Not held: too few could be asked for anybody to be safe.",
      },
    },
    dealings: (from: string, until: string): string =>
      `Asked are those who dealt with a team from ${from} to ${until}.`,
    groups: "Who is asked about whom",
    noGroups: "It is drawn when the wave opens.",
    noneLeft: "Nothing is left of whom it asked.",
    holders: "Key holders",
    handedOn: "has handed on their part",
    notYet: "has not handed on their part",
    lost: "has begun a new key pair: their part is lost",
    first: "Hand on my part",
    firstIntro:
      "Two of the three have to open their parts. Yours is opened in this browser and locked again for the other two; the server never sees it.",
    second: "Open the answers",
    secondIntro:
      "Another key holder has handed on their part. With yours the answers are opened, shuffled and written without names, and the key is destroyed.",
    handed: "Handed on. The next key holder can open the answers.",
    waits: "You have handed on your part. One of the other two opens the answers now.",
    released: "The answers lie open now, without names.",
    callOff: "Call it off",
    callOffSure: "What has been answered is destroyed unread, and cannot be brought back.",
    calledOff: "Called off. What was answered is destroyed.",
    keep: "Keep it",
    results: "Its results",
  },
};
