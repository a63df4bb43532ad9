/** Reads a thread as a whole before somebody goes on with it: turns, tone, and questions that nobody has answered. Pure. */

/** One message, the oldest first. A side is whoever belongs together: those who asked, and those who serve. */
export interface ThreadMessage {
  readonly side: "asking" | "serving";
  readonly text: string;
  /** As the judgement of its text has it; null where it was not judged. */
  readonly polarity: "negative" | "neutral" | "positive" | null;
}

export interface ThreadThought {
  readonly kind: "turns" | "cooling" | "unanswered";
  /** Turns, messages or questions: what the sentence counts. */
  readonly n: number;
}

export interface ThreadReading {
  /** How many messages were read. */
  readonly n: number;
  readonly thoughts: readonly ThreadThought[];
}

/** Whoever is about to write the sixth turn is asked whether a call would do. */
export const turnsUntilCall = 5;
const fewestForTone = 4;

/** Several messages of one side after each other are one turn: nobody has answered in between. */
export function countTurns(messages: readonly Pick<ThreadMessage, "side">[]): number {
  return messages.filter(({ side }, at) => side !== messages[at - 1]?.side).length;
}

export function readThread(messages: readonly ThreadMessage[]): ThreadReading {
  const turns = countTurns(messages);
  const thoughts: ThreadThought[] = [];
  if (turns >= turnsUntilCall) thoughts.push({ kind: "turns", n: turns });
  const cooling = coolingOver(messages);
  if (cooling > 0) thoughts.push({ kind: "cooling", n: cooling });
  const unanswered = countUnanswered(messages);
  if (unanswered > 0) thoughts.push({ kind: "unanswered", n: unanswered });
  return { n: messages.length, thoughts };
}

/**
 * Of how many judged messages the later half has at least two negative ones more than the earlier half, and the last or last but one is
 * negative; 0 where that is not so, or where fewer than four were judged. One sharp word makes no trend.
 */
function coolingOver(messages: readonly ThreadMessage[]): number {
  const judged = messages.filter(({ polarity }) => polarity !== null);
  if (judged.length < fewestForTone) return 0;
  const middle = Math.floor(judged.length / 2);
  const negative = (some: readonly ThreadMessage[]): number =>
    some.filter(({ polarity }) => polarity === "negative").length;
  const rise = negative(judged.slice(middle)) - negative(judged.slice(0, middle));
  return rise >= 2 && negative(judged.slice(-2)) > 0 ? judged.length : 0;
}

/** Turns that asked something and were followed by nothing but a question back. What the last turn asks still has its time. */
function countUnanswered(messages: readonly ThreadMessage[]): number {
  const turns = turnsOf(messages);
  return turns.slice(0, -1).filter((turn, at) => {
    const answer = turns[at + 1] ?? "";
    return asks(turn) && isMostlyQuestion(answer);
  }).length;
}

function turnsOf(messages: readonly ThreadMessage[]): string[] {
  return messages.reduce<string[]>((turns, { side, text }, at) => {
    if (messages[at - 1]?.side === side) return [...turns.slice(0, -1), `${turns.at(-1)}\n${text}`];
    return [...turns, text];
  }, []);
}

/** Quoted lines are words of others; a question mark in an address is none. */
const ownWords = (text: string): string =>
  text.replace(/^[ \t]*>.*$/gmu, "").replace(/https?:\/\/\S+/gu, "");

const asks = (text: string): boolean => /\?(?=\s|$|["”')])/u.test(ownWords(text));

/** Every sentence that is more than a greeting ends in a question mark: nothing was said that could be an answer. */
function isMostlyQuestion(text: string): boolean {
  const sentences = ownWords(text)
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{L}+/gu) ?? []).length > 3);
  return sentences.length > 0 && sentences.every((sentence) => /\?["”')]*$/u.test(sentence));
}
