/** One's ballots in the storage of this browser, by person and poll: they are nowhere else, and whoever has one may answer. */
import type { Pending } from "./blinding.ts";

export interface Ballot {
  readonly serial: string;
  readonly signature: string;
  /** An answer has arrived with it; another takes its place. */
  readonly isCast: boolean;
}

export type Kept = Readonly<Record<string, Pending | Ballot>>;

/** 'elsewhere': another browser has it, or this one's storage was emptied. */
export type BallotState = "none" | "here" | "cast" | "elsewhere";

export interface OwnPoll {
  readonly pollId: string;
  readonly groups: readonly { readonly groupId: string; readonly state: BallotState }[];
}

export const isBallot = (kept: Pending | Ballot | undefined): kept is Ballot =>
  kept !== undefined && "signature" in kept;

export function stateOf(kept: Pending | Ballot | undefined, given: boolean): BallotState {
  if (isBallot(kept)) return kept.isCast ? "cast" : "here";
  return given && kept === undefined ? "elsewhere" : "none";
}

const prefixOf = (personId: string): string => `goodturn-ballots:${personId}:`;

export function readKept(storage: Storage, personId: string, pollId: string): Kept {
  return JSON.parse(storage.getItem(prefixOf(personId) + pollId) ?? "{}") as Kept;
}

/** Each change is made to what is stored at that moment, for all tabs share it. */
export function keep(
  storage: Storage,
  { personId, pollId, groupId }: { personId: string; pollId: string; groupId: string },
  next: Pending | Ballot | null,
): void {
  const { [groupId]: _before, ...others } = readKept(storage, personId, pollId);
  const kept = next === null ? others : { ...others, [groupId]: next };
  storage.setItem(prefixOf(personId) + pollId, JSON.stringify(kept));
}

/** Ballots of polls that are over open nothing. */
export function forgetAllBut(storage: Storage, personId: string, pollIds: readonly string[]): void {
  const prefix = prefixOf(personId);
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  const open = new Set(pollIds.map((pollId) => prefix + pollId));
  for (const key of keys.filter((one) => one.startsWith(prefix) && !open.has(one)))
    storage.removeItem(key);
}
