/** Sealing of entries, of copies for one other person, and of levels that somebody answers. In browsers, in tests and for the demo alike. */
import { type Context, openForOneself, sealForOneself } from "#web/sealing.ts";
import { isLevel, type Written, writtenIn } from "./words.ts";

/**
 * Lengths to which entries are filled up, in bytes of UTF-8: that somebody wrote a word or two pages looks the same from outside. Longer
 * ones are refused where they are written.
 */
export const lengths = [4_096, 16_384, 64_000] as const;

export class TooLong extends Error {}

/** Blanks behind JSON mean nothing to whoever reads it. */
export function filled(json: string, among: readonly number[] = lengths): string {
  const bytes = new TextEncoder().encode(json).length;
  const length = among.find((one) => bytes <= one);
  if (length === undefined) throw new TooLong(`${bytes} bytes are more than can be kept as one`);
  return json + " ".repeat(length - bytes);
}

interface Pair {
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

const entryContext = (id: string, version: number): Context => ({
  place: "growth entry",
  id,
  kind: "words",
  version,
});

const shareContext = (id: string): Context => ({
  place: "growth share",
  id,
  kind: "words",
  version: 1,
});

const viewContext = (roundId: string, id: string, competency: string): Context => ({
  place: roundId,
  id,
  kind: competency,
  version: 1,
});

export interface EntryPlace {
  readonly id: string;
  readonly version: number;
}

export const sealEntry = (
  publicKey: string,
  written: Written,
  { id, version }: EntryPlace,
): Promise<string> =>
  sealForOneself(publicKey, filled(JSON.stringify(written)), entryContext(id, version));

/** It opens, and holds what this page does not know: a newer one wrote it. */
export type Unread = "unread";

async function readingOf(words: Promise<string>): Promise<Written | Unread | null> {
  let json: string;
  try {
    json = await words;
  } catch {
    return null; // said beside it: it does not open
  }
  try {
    return writtenIn(JSON.parse(json)) ?? "unread";
  } catch {
    return "unread";
  }
}

/** Null where it does not open with this key, as for an earlier key, or where it was changed on the way. */
export const openEntry = (
  own: Pair,
  { id, version, sealed }: EntryPlace & { readonly sealed: string },
): Promise<Written | Unread | null> =>
  readingOf(openForOneself(own, sealed, entryContext(id, version)));

/** A copy for one other person: sealed anew for their key, so that it can be taken back without touching the entry. */
export const sealCopy = (publicKey: string, written: Written, shareId: string): Promise<string> =>
  sealForOneself(publicKey, filled(JSON.stringify(written)), shareContext(shareId));

export async function openCopy(
  own: Pair,
  { id, sealed }: { readonly id: string; readonly sealed: string },
): Promise<Written | null> {
  const read = await readingOf(openForOneself(own, sealed, shareContext(id)));
  return read === "unread" ? null : read;
}

interface ViewPlace {
  readonly roundId: string;
  readonly id: string;
  readonly competency: string;
}

export const sealLevel = (
  publicKey: string,
  level: number,
  { roundId, id, competency }: ViewPlace,
): Promise<string> =>
  sealForOneself(publicKey, String(level), viewContext(roundId, id, competency));

export async function openLevel(
  own: Pair,
  sealed: string,
  { roundId, id, competency }: ViewPlace,
): Promise<number | null> {
  try {
    const level = Number(await openForOneself(own, sealed, viewContext(roundId, id, competency)));
    return isLevel(level) ? level : null;
  } catch {
    return null; // it was sealed for an earlier key
  }
}
