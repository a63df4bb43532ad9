/** Sentences of blame in many frames, and what no English sentence may look like. */

const subjects = ["you", "you guys", "you people", "your team"];
const habits = [
  "never answer my mails",
  "never ever reply",
  "never even read the ticket",
  "never do anything right",
  "never tell us",
  "always break the build",
  "always forget the form",
  "constantly mess up the rota",
  "keep losing the file",
  "keep breaking it",
  "always miss the deadline",
];
const deeds = [
  "obviously did not read my ticket",
  "clearly didn't test this",
  "obviously do not care",
  "clearly haven't checked the numbers",
  "failed to send the report",
  "failed to inform us, as always",
  "neglected to call",
  "once again forgot to attach the list",
  "obviously forgot to order the parts",
  "broke the build again",
  "lost the file",
  "ruined the whole quarter",
  "messed it up",
  "should have asked first",
  "let us down again",
  "are completely useless",
  "have no idea what you are doing",
];
const turnedRound = [
  "forget to attach the list",
  "fail to inform us",
  "break the build again",
  "lose the file",
  "mess it up",
  "let us down again",
  "be this slow",
  "be so completely useless",
];
const asked = [
  "read my mails",
  "look at the screenshot",
  "test anything",
  "check the numbers before you answer",
  "think",
  "listen to us",
  "know how to open it",
];

const inversions =
  "can could do does did will would should must may might have has had can't couldn't don't doesn't didn't won't wouldn't haven't hasn't cannot".split(
    " ",
  );
const questionWords = ["", "Why ", "How ", "When ", "Where ", "Tell me, why ", "So why on earth "];

const statements: readonly ((clause: string) => string)[] = [
  (clause) => `${clause}.`,
  (clause) => `${clause}!`,
  (clause) => clause,
  (clause) => `Hi Ines, ${clause}.`,
  (clause) => `Hello! ${clause}, and the client waits.`,
  (clause) => `I think ${clause}.`,
  (clause) => `I know that ${clause}, which is a pity.`,
  (clause) => `We are late because ${clause}.`,
  (clause) => `Because ${clause}, we are late.`,
  (clause) => `I wonder why ${clause}.`,
  (clause) => `It annoys me how ${clause}.`,
  (clause) => `Tell me when ${clause}.`,
  (clause) => `This is the day ${clause}.`,
  (clause) => `The printer ${clause} on is new.`,
  (clause) => `What ${clause} matters to us.`,
  (clause) => `The client asks whether ${clause}.`,
  (clause) => `The order is late, since ${clause}; we wait.`,
  (clause) => `The parts are here but ${clause} 🙄`,
  (clause) => `Is it true that ${clause}?`,
  (clause) => `How come ${clause}?`,
  (clause) => `${clause}?`,
  (clause) => `Everybody in the house who has worked with us for years says ${clause}.`,
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All of the frames with all of the clauses in them. */
export const framed: readonly string[] = [
  ...subjects.flatMap((who) =>
    [...habits, ...deeds].flatMap((what) =>
      statements.map((frame) => capital(frame(`${who} ${what}`))),
    ),
  ),
  ...questionWords.flatMap((lead) =>
    inversions.flatMap((verb) =>
      ["you", "you people", "your team"].flatMap((who) =>
        [...habits, ...turnedRound].map((what) => capital(`${lead}${verb} ${who} ${what}?`)),
      ),
    ),
  ),
  ...questionWords.flatMap((lead) =>
    asked.flatMap((what) =>
      ["do you even", "did you even", "do you actually", "are you even able to"].map((who) =>
        capital(`${lead}${who} ${what}?`),
      ),
    ),
  ),
];

const helping =
  "(?:can|could|do|does|did|will|would|should|must|may|might|have|has|had|cannot|(?:ca|could|do|does|did|wo|would|should|have|has|had)n't)";

/** What no sentence may hold, by name. */
const broken: Readonly<Record<string, RegExp>> = {
  "an auxiliary before 'do not'": new RegExp(
    `\\b${helping} (?:(?:you|we|they|I|your team) )?(?:do|does|did) (?:not|often)\\b`,
    "i",
  ),
  "two auxiliaries": new RegExp(`\\b(?:why|how|when|where) ${helping} ${helping}\\b`, "i"),
  "an auxiliary before a clause of its own": new RegExp(
    `\\b${helping} (?:it seems|I have the feeling|I think|I see|next time|something (?:did|went)|could|would|we had hoped)\\b`,
    "i",
  ),
  "a question within a clause": new RegExp(
    `\\b(?:that|because|whether|if|since|when|why|think|says|wonder|printer|day) (?:could|would|was there|what|is there) ?(?:you|we|it|a)?\\b`,
    "i",
  ),
  "a statement behind a word that asks": new RegExp(
    `\\b(?:why|how|what|where|whether) (?:it seems|I have the feeling|I think you|next time|something (?:did|went)|I see this)\\b`,
    "i",
  ),
  "a clause behind a noun": /\b(?:printer|day) (?:it seems|I have|I see|something|we had|next)\b/i,
  "a word twice": /(?<!\p{L})(?!had\b|that\b)(\p{L}{2,}) \1(?!\p{L})/iu,
  "a verb that does not go with its subject": new RegExp(
    `\\b(?:I|you|we|they|you guys|you people) (?:is|was|has|does)\\b|\\byour team (?:are|have|do)\\b|\\byour team often \\p{L}+(?:[a-rt-z]|ss)(?!\\p{L})|\\bmesss\\b|\\bdos\\b`,
    "u",
  ),
  "marks that do not go together": /[,;:]\s*[.!?]|[,;]{2}|\s[.,;!?]|[.?]{2}|[?!][.]/,
};

/** What of a sentence is no English, judged by its shape. */
export const brokenIn = (sentence: string): string[] =>
  Object.entries(broken)
    .filter(([, shape]) => shape.test(sentence))
    .map(([name]) => name);
