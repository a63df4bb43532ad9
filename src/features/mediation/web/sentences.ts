import type { mediationContract } from "#contract/mediation";
import type { RefusalSentences } from "#web/data/client.ts";

export const refusals: RefusalSentences<typeof mediationContract> = {
  wrongParties: "A case lies between two different teams of the house, or two colleagues.",
  noLead: "Nobody leads that team at present, so nobody can speak for it.",
  hasMoved:
    "The case has moved on in the meantime. What you see is read again; your words are still in the field.",
  hasEnded: "This case has ended.",
  notOfTheTeam: "Whoever speaks belongs to the team, and to no other part of this case.",
  notAMediator: "A mediator holds that role and belongs to neither side.",
  wrongKeys:
    "Somebody began a new key in the meantime. What you see is read again; compare once more.",
  writtenAlready: "There is one already. Change that one.",
  wrongFigure: "The figure lies between the two teams of this case.",
  tooMany: "That is more than a case holds.",
  changedMeanwhile:
    "It was changed in the meantime. What you see is read again; write your change once more.",
  notYetWritten: "Something is to be written first.",
  tooFewOptions: "Write at least three options first. They need not be good ones.",
  noSuchStep: "This step is finished in another way.",
  missing: "There is no such case, or you take no part in it.",
};

export const sentences = {
  refusals,
  sides: { one: "One side", other: "The other side" },
  page: {
    title: "Mediation",
    subtitle:
      "For two teams or two persons who make it hard for each other. Only those who take part can read it.",
    open: "Open a case",
    yours: "Your cases",
    ended: "Ended",
    emptyTitle: "No case of yours",
    emptyText:
      "Two sides, step by step: the facts, what each needs, what both want, and an agreement that is looked at again.",
    counts: (open: string, holding: string): string =>
      `In the whole organisation ${open} open, and ${holding} an agreement that holds. More is told to nobody.`,
    openCount: (count: number | null): string =>
      count === null ? "fewer than five cases are" : `${count} cases are`,
    holdingCount: (count: number | null): string =>
      count === null ? "fewer than five have" : `${count} have`,
    suggestions: "A talk may help",
    suggestionsIntro:
      "Only the leads of the two teams see this. It comes from figures of the last 90 days, and says nothing about anybody.",
    between: (one: string, other: string): string => `${one} and ${other}`,
    promises: (provider: string, customer: string, broken: string, promised: string): string =>
      `Of ${promised} promises of ${provider} to ${customer}, ${broken} were broken.`,
    returns: (from: string, to: string, returns: string, handoffs: string): string =>
      `Of ${handoffs} hand-overs from ${from} to ${to}, ${returns} gave straight back what ${to} had just handed over.`,
    talk: "Open a case",
    aside: "Not now",
    asideSaid: "Set aside, for you alone.",
    waits: "Waits for you",
    waitsOther: "Waits for the other side",
    leads: "Needs somebody who speaks",
    contact: "Whom to turn to instead",
    contactIntro:
      "Shown where somebody says that a mediation is not the right way: the people team, a name, a number.",
    contactLabel: "In words",
    save: "Save",
    saved: "Saved.",
  },
  opening: {
    title: "Open a case",
    kind: "Between whom",
    teams: "Two teams",
    persons: "Two persons",
    own: "Your team",
    otherTeam: "The other team",
    other: "The other person",
    save: "Open it",
    cancel: "Not now",
    made: "The case is open. The other side is told that something waits, and no more.",
    hint: "Nothing is written yet. First each side answers whether this is the right way.",
  },
  one: {
    back: "Mediation",
    title: (names: string): string => `Mediation with ${names}`,
    between: (names: string): string => `Mediation between ${names}`,
    and: " and ",
    somebody: "Somebody whose name is erased",
    place: (at: number, of: number): string => `Step ${at} of ${of}`,
    steps: "The steps",
    us: "You",
    them: "The other side",
    mediator: "The mediator",
    waits: "You have finished this step. It goes on when the other side has, too.",
    otherDone: "The other side has finished this step.",
    add: "Add it",
    change: "Change it",
    save: "Save",
    cancel: "Cancel",
    kept: "Sealed and kept.",
    soFar: "What was written so far",
    closed: "This cannot be opened with your present key.",
    missing: "Something is missing to go on:",
    leave: "Leave the case",
    leaveText:
      "It ends for both sides. You need no reason, and none is asked. What was written is erased after its time.",
    leaveYes: "Leave it",
    leaveNo: "Stay",
    left: "The case has ended.",
    ended: {
      withdrawn: "One side has left the case. That needs no reason.",
      finished: "The agreement held for twelve weeks. The case is finished.",
    },
    erased:
      "What was written is erased after the time that your organisation has set, 90 days unless told.",
    keep: "Keep the agreement when the rest is erased",
    keepHint: "It is kept if both sides wish it.",
    otherKeeps: "The other side wishes it.",
    lookBack: "Look back together, in a debrief of the two of you",
    lookBackHint:
      "If both wish it, a debrief opens by itself: each alone first, without names unless you choose them, seen by you two and whom you ask. Nothing of this case goes there.",
    otherLooksBack: "The other side wishes it.",
    looksBack: "You both wished to look back together:",
    toDebriefs: "it is among your debriefs",
  },
  safety: {
    label: "Does any of this hold?",
    harassed: "I am being harassed, threatened or put down",
    danger: "I am afraid of what could happen, to me or somebody else",
    power:
      "The other side decides about my work, pay or place here, so that I could not speak freely",
    stop: "Then a mediation is not the right way, and it is not for you to mend this alone.",
    contact: "Please turn to",
    noContact:
      "Please turn to the people team of your organisation, or to somebody there whom you trust.",
    stopYes: "Stop here",
    stopHint: "The other side is told that the case has ended, and not why.",
  },
  consent: {
    speaker: "Who speaks for your team",
    speakerHint:
      "You, unless you name somebody of the team. Then you do not see the case any more.",
    name: "Name them",
    mediator: "A mediator",
    mediatorHint:
      "May take part if both sides want the same one. They read what both read, and decide nothing.",
    none: "Without a mediator",
    want: "Ask for this mediator",
    youWant: (name: string): string => `You want ${name}. The other side has not said yet.`,
    theyWant: (name: string): string => `The other side wants ${name}.`,
    both: (name: string): string => `${name} takes part.`,
    agree: "Agree",
    without: "Go on without",
  },
  keys: {
    title: "Before you write",
    intro:
      "What you write is sealed for those who take part. Read these letters to each other first, by telephone or in the same room: if they are the same on both screens, nobody stands between you.",
    you: "Your letters",
    of: (name: string): string => `The letters of ${name}`,
    none: (name: string): string =>
      `${name} has no key yet. They are asked to begin one when they open the case.`,
    begin: "We have compared them: begin",
    letIn: (name: string): string => `${name} cannot read the case yet, or has begun a new key.`,
    let: "Let them in",
    letSaid: "They can read it now.",
    shut: "You cannot read this case yet",
    shutText: "Somebody who takes part must let you in. Ask them to open the case.",
  },
  speaker: {
    title: "Your team needs somebody who speaks",
    text: "Whoever spoke for your team in a mediation has left it. Name who speaks now; what was written opens for them when somebody who takes part lets them in.",
  },
  facts: {
    caption: "Both ways, over the last 90 days",
    way: "Who for whom",
    serves: (one: string, other: string): string => `${one} for ${other}`,
    requests: "Requests",
    kept: "Promises kept",
    right: "Right first time",
    back: "Handed straight back",
    tooFew: (n: string): string => `too few to say (${n})`,
    share: (value: string, low: string, high: string, n: string): string =>
      `${value} % (${low} to ${high}) of ${n}`,
    heldIntro:
      "Where the time went: a team that looks slow is often waiting for another one. Of each way you see how much lay with the team itself, and how much was waiting for others.",
    persons: "Between two persons there are no figures: Goodturn counts teams, never persons.",
  },
  options: {
    count: (count: number): string => `You have written ${count} of at least three.`,
  },
  agreement: {
    watch: "Watch a share of promises, in the clear",
    watchHint:
      "Goodturn can read this one figure and its aim, and opens the agreement again when it has clearly slipped. It is watched only if both sides allow it.",
    way: "Whose promises",
    aim: "At least, in %",
    allow: "This figure may be watched in the clear",
    watched: (provider: string, customer: string, aim: string): string =>
      `Watched: ${provider} keeps at least ${aim} % of its promises to ${customer}.`,
    again: {
      side: "One side said that the agreement holds no more. Find words for a new one.",
      figure: "The figure has slipped below its aim, so the agreement is open again.",
    },
    reviews: "When you look at it again",
    review: (number: number): string =>
      ["", "After two weeks", "After six weeks", "After twelve weeks"][number] ?? "",
    holds: "It holds",
    holdsNot: "It does not hold",
    said: "You have said whether it holds. The other side has not yet.",
  },
} as const;
