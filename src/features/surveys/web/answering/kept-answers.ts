/**
 * What one has marked and written, in the storage of this browser alone: it outlives a closed tab, and what was not sent before a wave closed waits for
 * the next wave of the same survey.
 */
import type { AnswerGiven } from "#contract/surveys";

export interface KeptAnswer extends AnswerGiven {
  /** The wave to which it was sent last; null where it was sent to none. */
  readonly sentTo: string | null;
  /** As it was sent: nothing was changed since. */
  readonly isSent: boolean;
}

export const emptyAnswer: KeptAnswer = { scores: {}, comments: {}, sentTo: null, isSent: false };

/** One's form about one team in one survey. */
export interface FormPlace {
  readonly personId: string;
  readonly surveyId: string;
  /** Who is asked about; null: one's own work. */
  readonly providerId: string | null;
  readonly kind: string;
}

const prefixOf = (personId: string): string => `goodturn-survey:${personId}:`;
const keyOf = ({ personId, surveyId, providerId, kind }: FormPlace): string =>
  `${prefixOf(personId)}${surveyId}:${kind}:${providerId ?? ""}`;

function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null; // closed by the reader: nothing outlives the tab, and answering works all the same
  }
}

/** What is to be shown in a wave: what was sent to an earlier one is over. */
export function answerFor(waveId: string, kept: KeptAnswer): KeptAnswer {
  return kept.sentTo === null || kept.sentTo === waveId ? kept : emptyAnswer;
}

export function readKept(place: FormPlace, storage = openStorage()): KeptAnswer {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(place)) ?? "null");
    return isKept(kept) ? kept : emptyAnswer;
  } catch {
    return emptyAnswer; // a damaged entry: what was sent has arrived
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isKept(value: unknown): value is KeptAnswer {
  return (
    isRecord(value) &&
    isRecord(value["scores"]) &&
    Object.values(value["scores"]).every((score) => typeof score === "number") &&
    isRecord(value["comments"]) &&
    Object.values(value["comments"]).every((words) => typeof words === "string") &&
    typeof value["isSent"] === "boolean" &&
    (value["sentTo"] === null || typeof value["sentTo"] === "string")
  );
}

export function keep(place: FormPlace, answer: KeptAnswer, storage = openStorage()): void {
  try {
    storage?.setItem(keyOf(place), JSON.stringify(answer));
  } catch {
    // Full or closed storage: what is on the page can still be sent.
  }
}

/** At the end of a session: whoever uses this browser next reads nothing. */
export function forgetAnswersOf(personId: string, storage = openStorage()): void {
  if (!storage) return;
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  for (const key of keys) if (key.startsWith(prefixOf(personId))) storage.removeItem(key);
}
