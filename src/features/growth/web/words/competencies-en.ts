/** Ten competencies of serving and leading, each on five levels that are described by what others see one do. */
import type { Competency } from "../../rules.ts";

export interface CompetencyWords {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** From the first to the fifth. */
  readonly levels: readonly [string, string, string, string, string];
}

export const competenciesEn: Readonly<Record<Competency, CompetencyWords>> = {
  listening: {
    name: "Listening",
    about: "Taking in what somebody needs before answering.",
    levels: [
      "Answers before the other has finished; people repeat themselves.",
      "Lets others finish, and then says what was meant to be said anyway.",
      "Asks back when something is unclear, and usually gets what was meant.",
      "Says back what was heard and what lies behind it; people feel understood.",
      "Makes room for what is hard to say; others open up who do so nowhere else.",
    ],
  },
  "keeping-word": {
    name: "Keeping one’s word",
    about: "What was promised happens, or is spoken of before it does not.",
    levels: [
      "Promises easily; others learn at the deadline, or later, that nothing came.",
      "Keeps what is asked for again; the rest slides without a word.",
      "Keeps most promises, and says so when one is about to break.",
      "Promises only what is likely, speaks early, and offers what can be done instead.",
      "Others plan on this word without asking; the team keeps its promises in the same way.",
    ],
  },
  "asking-well": {
    name: "Asking well",
    about: "Asking so that others can help at once.",
    levels: [
      "Throws work over the fence: no aim, no date, all of it urgent.",
      "Says what is wanted; why and by when has to be asked for.",
      "Gives aim, date and what is there already; few questions come back.",
      "Knows how the other team works and asks in its way and at its hours.",
      "Asks so that the other learns from it; helps others in the team to ask like that.",
    ],
  },
  "feedback-giving": {
    name: "Giving feedback",
    about: "Telling others what their work does, so that they can use it.",
    levels: [
      "Says nothing, or says it to others.",
      "Speaks up when it has become too much; it comes out as a verdict.",
      "Names what was seen and what it did, usually within a few days.",
      "Does so promptly, in private, praise as exactly as criticism; it leads to something.",
      "Has made it a habit of the team: upwards, downwards and across, without fear.",
    ],
  },
  "feedback-taking": {
    name: "Taking feedback",
    about: "Hearing how one comes across without defending oneself.",
    levels: [
      "Explains why it is not so; people stop saying anything.",
      "Listens, takes it to heart, and changes nothing that others would see.",
      "Thanks for it, asks for an example, and tries something else.",
      "Asks for it before others have to gather courage, and tells what came of it.",
      "Speaks openly of own mistakes and what was learnt; others dare to as well.",
    ],
  },
  repair: {
    name: "Putting it right",
    about: "What happens after something went wrong.",
    levels: [
      "Looks for who it was; the one who was let down is left waiting.",
      "Puts it right when asked, with reasons why it was not one’s own doing.",
      "Says sorry, puts it right, and says when it will be done.",
      "Comes forward first, makes good what it cost the other, and sees that it holds.",
      "Finds the cause with those it touched, and it does not happen again.",
    ],
  },
  fairness: {
    name: "Serving all alike",
    about: "The same care for the loud and the quiet, the near and the far.",
    levels: [
      "Those one likes come first; the rest wait.",
      "Whoever asks loudest or stands highest is served first.",
      "Goes by the agreed order and can say why.",
      "Notices who is overlooked, also oneself as the cause, and mends it.",
      "Sees to ways of working in which nobody has to be loud; others trust the order.",
    ],
  },
  clarity: {
    name: "Giving direction",
    about: "Others know what matters, why, and what may be left.",
    levels: [
      "All is important; it changes by the day, without a word why.",
      "Says what is to be done; what it is for remains unsaid.",
      "Links the work to an aim, and says what comes first.",
      "Says what may be left, and keeps others’ backs free for what matters.",
      "People decide well without asking, for they know what the customer needs.",
    ],
  },
  courage: {
    name: "Speaking up",
    about: "Saying what is needed when it is not comfortable.",
    levels: [
      "Keeps quiet, and says afterwards that one knew.",
      "Says it where it costs nothing.",
      "Names a problem to those who can change it, even when it is awkward.",
      "Says no with a reason and an offer, upwards too; stands by a decision that hurts.",
      "Stands up for those who are not in the room, and owns up to fear while doing so.",
    ],
  },
  "growing-others": {
    name: "Letting others grow",
    about: "Others can do more because one is there.",
    levels: [
      "Does it oneself, since that is quicker.",
      "Hands tasks on, and takes them back at the first slip.",
      "Explains, lets others try, and is there when they ask.",
      "Knows what each wants to learn and finds the work for it, at some risk to oneself.",
      "Those who worked here lead well elsewhere; they say what they learnt here.",
    ],
  },
};
