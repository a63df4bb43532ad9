/** What the screens of growth read and write. Words are sealed here before they leave, and opened here alone. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type {
  AskedAnswer,
  EntryAnswer,
  GivenAnswer,
  growthContract,
  ReceivedAnswer,
  ReceiverAnswer,
  RoundAnswer,
} from "#contract/growth";
import type { organisationContract } from "#contract/organisation";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client, newKey } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { useMe } from "#web/session.ts";
import type { Found } from "#web/ui/Combobox.tsx";
import {
  type EntryPlace,
  openCopy,
  openEntry,
  sealCopy,
  sealEntry,
  TooLong,
  type Unread,
} from "./sealed/sealing.ts";
import type { Written } from "./sealed/words.ts";

type Contract = typeof growthContract;
export const api = client<Contract>();
const house = client<typeof organisationContract>();

export const keys = {
  all: ["growth"],
  entries: ["growth", "entries"],
  given: ["growth", "given"],
  received: ["growth", "received"],
  resolution: ["growth", "resolution"],
  rounds: ["growth", "rounds"],
  views: (id: string) => ["growth", "rounds", id],
  asked: ["growth", "asked"],
  oneAsked: (id: string) => ["growth", "asked", id],
} as const;

const pageOfRows = 200;

/** All of them, sealed: to look through them, the browser needs them all. */
async function fetchEntries(signal: AbortSignal): Promise<readonly EntryAnswer[]> {
  const rows: EntryAnswer[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: pageOfRows, ...(cursor !== null && { cursor }) };
    const page: AnswerOf<Contract["GET /me/growth/entries"]> = await api("GET /me/growth/entries", {
      query,
      signal,
    });
    rows.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
}

export const useEntries = () =>
  useQuery<readonly EntryAnswer[], Problem>({
    queryKey: keys.entries,
    queryFn: ({ signal }) => fetchEntries(signal),
  });

export const useGiven = () =>
  useQuery<readonly GivenAnswer[], Problem>({
    queryKey: keys.given,
    queryFn: async ({ signal }) => (await api("GET /me/growth/shares", { signal })).rows,
  });

export function useReceived() {
  const { id } = useMe();
  useLive(`inbox:${id}`, keys.received);
  return useQuery<readonly ReceivedAnswer[], Problem>({
    queryKey: keys.received,
    queryFn: async ({ signal }) => (await api("GET /me/growth/shared", { signal })).rows,
  });
}

export const useRemindDay = () =>
  useQuery<string | null, Problem>({
    queryKey: keys.resolution,
    queryFn: async ({ signal }) => (await api("GET /me/growth/resolution", { signal })).remindDay,
  });

export interface Rounds {
  readonly rows: readonly RoundAnswer[];
  readonly mayOpenFrom: string | null;
}

export const useRounds = () =>
  useQuery<Rounds, Problem>({
    queryKey: keys.rounds,
    queryFn: ({ signal }) => api("GET /me/growth/rounds", { signal }),
  });

export const useAsked = () =>
  useQuery<readonly AskedAnswer[], Problem>({
    queryKey: keys.asked,
    queryFn: async ({ signal }) => (await api("GET /growth/views", { signal })).rows,
  });

export type OneAsked = AnswerOf<Contract["GET /growth/views/:id"]>;

export const useOneAsked = (id: string) =>
  useQuery<OneAsked, Problem>({
    queryKey: keys.oneAsked(id),
    queryFn: ({ signal }) => api("GET /growth/views/:id", { params: { id }, signal }),
  });

export interface OpenedEntry {
  readonly id: string;
  readonly version: number;
  readonly written: Written;
}

/** Opened words go with the screen, and are never in any cache. `shut`: what does not open with the present key. */
export interface Opened {
  readonly entries: readonly OpenedEntry[];
  readonly shut: readonly EntryPlace[];
  /** How many open and hold what this page does not know. */
  readonly unread: number;
}

/** Opens what has come; what was opened before is not opened twice. */
export function useOpened(own: Unlocked, sealed: readonly EntryAnswer[]): Opened | null {
  const known = useRef(new Map<string, Written | Unread | null>());
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isHere = true;
    const all = async (): Promise<void> => {
      keepUnlocked();
      const entries: OpenedEntry[] = [];
      const shut: EntryPlace[] = [];
      let unread = 0;
      for (const entry of sealed) {
        const name = `${entry.id} ${entry.version}`;
        const written = known.current.get(name) ?? (await openEntry(own, entry));
        known.current.set(name, written);
        if (written === "unread") unread += 1;
        else if (written) entries.push({ id: entry.id, version: entry.version, written });
        else shut.push({ id: entry.id, version: entry.version });
      }
      if (isHere) setOpened({ entries, shut, unread });
    };
    void all();
    return () => {
      isHere = false;
    };
  }, [own, sealed]);
  return opened;
}

/** The copies of others, opened; null where one was taken back or does not open. */
export function useOpenedCopies(
  own: Unlocked,
  copies: readonly ReceivedAnswer[],
): ReadonlyMap<string, Written | null> | null {
  const [opened, setOpened] = useState<ReadonlyMap<string, Written | null> | null>(null);
  useEffect(() => {
    let isHere = true;
    const all = copies.map(async ({ id, sealed }) => {
      const written = sealed === null ? null : await openCopy(own, { id, sealed });
      return [id, written] as const;
    });
    void Promise.all(all).then((pairs) => isHere && setOpened(new Map(pairs)));
    return () => {
      isHere = false;
    };
  }, [own, copies]);
  return opened;
}

export const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** Carries an act out; whatever becomes of it, what the screen shows is read again. */
export async function acting<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } finally {
    await readAgain();
  }
}

/** Said by the screen: no server learns of it. */
export function orTooLong(fault: unknown): never {
  if (fault instanceof TooLong) throw new Problem({ status: 422, reason: "tooLong" });
  throw fault;
}

export async function changeEntry(
  own: Unlocked,
  { id, version }: { readonly id: string; readonly version: number },
  written: Written,
  resolution: "ends" | null = null,
): Promise<true> {
  keepUnlocked();
  const place = { id, version: version + 1 };
  const sealed = await sealEntry(own.publicKey, written, place).catch(orTooLong);
  const body = { keyId: own.keyId, sealed, version, resolution };
  await acting(api("PUT /me/growth/entries/:id", { params: { id }, body }));
  return true;
}

/** The screen reads again once, however many they are. */
export async function removeEntries(entries: readonly EntryPlace[]): Promise<true> {
  const all = async (): Promise<void> => {
    for (const { id, version } of entries)
      await api("DELETE /me/growth/entries/:id", { params: { id }, query: { version } });
  };
  await acting(all());
  return true;
}

export async function stopReminding(): Promise<true> {
  await acting(api("DELETE /me/growth/resolution"));
  return true;
}

export const findReceiver = (id: string): Promise<ReceiverAnswer> =>
  api("GET /growth/receivers/:id", { params: { id } });

export async function shareEntry(
  entry: OpenedEntry,
  { person, key }: ReceiverAnswer,
): Promise<true> {
  if (key === null) throw new Problem({ status: 409, reason: "noKey" });
  keepUnlocked();
  const id = newKey();
  const sealed = await sealCopy(key.publicKey, entry.written, id).catch(orTooLong);
  const body = { id, toId: person.id, keyId: key.id, sealed };
  await acting(api("POST /me/growth/entries/:id/shares", { params: { id: entry.id }, body }));
  return true;
}

export async function takeBack(id: string): Promise<true> {
  await acting(api("DELETE /me/growth/shares/:id", { params: { id } }));
  return true;
}

export async function putAway(id: string): Promise<true> {
  await acting(api("DELETE /me/growth/shared/:id", { params: { id } }));
  return true;
}

/** Colleagues by their names, without oneself. */
export async function findColleagues(
  words: string,
  signal: AbortSignal,
  selfId: string,
): Promise<readonly Found[]> {
  const q = words.trim();
  const query = { limit: 20, ...(q !== "" && { search: q }) };
  const { rows } = await house("GET /persons", { query, signal });
  return rows
    .filter(({ id, guest }) => !guest && id !== selfId)
    .map(({ id, name, teams }) => ({
      id,
      name,
      kind: "person" as const,
      detail: teams.map((one) => one.name).join(", "),
    }));
}
