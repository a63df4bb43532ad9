/** Words for each stage, kind, question, fact, state and measure, and for each no. */
import type {
  ActionMeasure,
  ActionState,
  DebriefKind,
  debriefsContract,
  EffectAnswer,
  FactKind,
  Question,
  Stage,
} from "#contract/debriefs";
import type { RefusalSentences } from "#web/data/client.ts";

export const stages: Readonly<Record<Stage, string>> = {
  write: "Write",
  group: "Group",
  vote: "Vote",
  discuss: "Discuss",
  act: "Act",
  closed: "Closed",
};

export const stageWords: Readonly<Record<Stage, string>> = {
  write: "Each writes alone. Nobody reads what others write until the writing has ended.",
  group: "Read all cards, and put what belongs together under a theme.",
  vote: "Three votes each: what is worth talking about first? Who voted for what is not kept.",
  discuss: "Take the themes in turn. Ask why until it holds, and only then what to do.",
  act: "At most three actions, each with an owner, a day and the figure that it should move.",
  closed: "This debrief is closed. Its actions are followed until they are done.",
};

export const kinds: Readonly<Record<DebriefKind, string>> = {
  initiative: "The end of an initiative",
  promise: "A promise broken badly",
  defects: "The same, several times",
  agreement: "The review of an agreement",
  commitment: "A commitment that was not kept",
  team: "A piece of work",
};

export const questions: Readonly<Record<Question, string>> = {
  well: "What went well?",
  badly: "What did not?",
  puzzle: "What puzzles us?",
};

export const facts: Readonly<Record<FactKind, string>> = {
  asked: "Asked",
  taken: "Taken",
  waiting: "Began to wait",
  resumed: "Went on",
  "handed-over": "Handed over",
  due: "Was promised for this moment",
  done: "Done",
  reopened: "Came back",
  confirmed: "Confirmed",
  withdrawn: "Not needed any more",
  began: "It began",
  "was-to-end": "Its last day",
  "ended-early": "It was ended early",
  "check-in": "Said of the goal",
  said: "",
};

export const states: Readonly<Record<ActionState, string>> = {
  open: "Open",
  overdue: "Overdue",
  done: "Done",
  "not-done": "Not done",
};

export const measures: Readonly<Record<ActionMeasure, string>> = {
  words: "In words",
  "promise-kept": "Promises kept",
  "right-first-time": "Right first time",
  done: "Median until done",
};

export const verdicts: Readonly<Record<EffectAnswer["verdict"], string>> = {
  better: "It worked",
  worse: "It got worse",
  "cannot-tell": "Cannot tell from chance",
  "too-few": "Too few to say",
};

export const refusals: RefusalSentences<typeof debriefsContract> = {
  changedMeanwhile: "Somebody else has changed this meanwhile. What you see now is theirs.",
  notNow: "The debrief has gone on to another stage, so this is not done now.",
  notYourTeam: "One of the teams has to be your own.",
  wrongDays: "The days have to lie behind, at most two years, the first one first.",
  wrongStage: "A debrief moves by one stage at a time.",
  reasonNeeded: "Say why it goes back; the others will ask.",
  alreadyWritten: "Somebody has written already, so it stays as it is.",
  lastToLead: "Somebody has to lead it. Let another one lead first.",
  notAColleague: "Nobody of this organisation goes by that name.",
  wrongDay: "Choose a day that fits: facts lie behind, and actions ahead, within a year.",
  otherNames: "Whether cards carry names was chosen anew meanwhile. Send it once more.",
  full: "There are a thousand cards here. Take some away first.",
  wrongSecret: "This card was written in another browser, which alone can change it.",
  tooManyThemes: "There are thirty themes. Join some of them first.",
  tooManyVotes: "Three votes each, no more.",
  whyFirst: "Say why first: an answer without a why rarely lasts.",
  threeAtMost: "Three actions are the most. More are rarely done.",
  wrongMeasure: "Choose the team whose figure it is, or say in words how you will see it.",
  wrongOwner: "The owner is one of those who take part.",
  hasEnded: "Somebody has said already how this action ended.",
  stillWritten: "The actions of this debrief are still being written.",
  notEnded: "This action is open.",
};
