/** What the screens of mediation read and write. Words are sealed here before they leave, and opened here alone. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CaseAnswer, EntryAnswer, mediationContract, WatchAnswer } from "#contract/mediation";
import type { organisationContract } from "#contract/organisation";
import type { relationshipsContract } from "#contract/relationships";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client, newKey } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import {
  type Context,
  keepUnlocked,
  keyOf,
  makeKey,
  open,
  openForOneself,
  seal,
  sealForOneself,
  type Unlocked,
  unwrapKey,
  wrapKeyFor,
} from "#web/own-keys.ts";
import { useMe } from "#web/session.ts";
import type { Found } from "#web/ui/Combobox.tsx";
import type { Kind } from "../rules.ts";

type Contract = typeof mediationContract;
export const api = client<Contract>();
const relationships = client<typeof relationshipsContract>();
const house = client<typeof organisationContract>();

const keys = {
  all: ["mediation"],
  list: ["mediation", "list"],
  one: (id: string) => ["mediation", "one", id],
  choices: ["mediation", "choices"],
  figures: (one: string, other: string) => ["mediation", "figures", one, other],
} as const;

export type ListAnswer = AnswerOf<Contract["GET /mediations"]>;
export type Choices = AnswerOf<Contract["GET /mediations/choices"]>;
export type Figures = AnswerOf<
  (typeof relationshipsContract)["GET /relationships/:providerId/:customerId"]
>;

export function useCases() {
  const { id } = useMe();
  useLive(`inbox:${id}`, keys.list);
  return useQuery<ListAnswer, Problem>({
    queryKey: keys.list,
    queryFn: ({ signal }) => api("GET /mediations", { signal }),
  });
}

export function useCase(id: string) {
  const found = useQuery<CaseAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /mediations/:id", { params: { id }, signal }),
  });
  useLive(found.data ? `mediation:${id}` : undefined, keys.one(id));
  return found;
}

export const useChoices = () =>
  useQuery<Choices, Problem>({
    queryKey: keys.choices,
    queryFn: ({ signal }) => api("GET /mediations/choices", { signal }),
  });

export const useFigures = (one: string, other: string) =>
  useQuery<Figures, Problem>({
    queryKey: keys.figures(one, other),
    queryFn: ({ signal }) =>
      relationships("GET /relationships/:providerId/:customerId", {
        params: { providerId: one, customerId: other },
        query: { period: "quarter" },
        signal,
      }),
  });

/** Colleagues by their names; within a team where one is given. */
export async function findPersons(
  words: string,
  signal: AbortSignal,
  team?: string,
): Promise<readonly Found[]> {
  const q = words.trim();
  const query = {
    limit: 20,
    ...(q !== "" && { search: q }),
    ...(team !== undefined && { teamId: team }),
  };
  const { rows } = await house("GET /persons", { query, signal });
  return rows
    .filter(({ guest }) => !guest)
    .map(({ id, name, teams }) => ({
      id,
      name,
      kind: "person" as const,
      detail: teams.map((one) => one.name).join(", "),
    }));
}

export const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** Carries an act out; whatever becomes of it, the case is read again, for it may have moved on. */
export async function acting<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } finally {
    await readAgain();
  }
}

/** What somebody wrote, by the names of the fields. */
export type Fields = Readonly<Record<string, string>>;

/** Opened words by the id of their entry; null: they do not open. */
export interface Opened {
  readonly hasKey: boolean;
  readonly words: ReadonlyMap<string, Fields | null>;
}

const keyContext = (caseId: string, personId: string): Context => ({
  place: caseId,
  id: personId,
  kind: "key",
  version: 1,
});

const contextOf = (caseId: string, { id, kind, version }: EntryAnswer): Context => ({
  place: caseId,
  id,
  kind,
  version,
});

async function rawKeyOf(own: Unlocked, { id, wrapped }: CaseAnswer) {
  keepUnlocked();
  if (wrapped === null) throw new Problem({ status: 409, reason: "hasMoved" });
  return unwrapKey(own, wrapped, keyContext(id, own.personId));
}

async function openEntry(
  own: Unlocked,
  key: CryptoKey | null,
  caseId: string,
  entry: EntryAnswer,
): Promise<Fields | null> {
  const context = contextOf(caseId, entry);
  try {
    if (entry.kind === "safety") return { text: await openForOneself(own, entry.sealed, context) };
    return key === null ? null : (JSON.parse(await open(key, entry.sealed, context)) as Fields);
  } catch {
    return null; // said beside it: it does not open with the present key
  }
}

async function openAll(own: Unlocked, answer: CaseAnswer): Promise<Opened> {
  const raw = answer.wrapped === null ? null : await rawKeyOf(own, answer).catch(() => null);
  const key = raw && (await keyOf(raw));
  const words = new Map<string, Fields | null>();
  for (const entry of answer.entries)
    words.set(entry.id, await openEntry(own, key, answer.id, entry));
  return { hasKey: key !== null, words };
}

/** The words of a case, opened in this tab; they go with the screen, and are never in any cache. */
export function useOpened(own: Unlocked, answer: CaseAnswer): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isHere = true;
    void openAll(own, answer).then((all) => isHere && setOpened(all));
    return () => {
      isHere = false;
    };
  }, [own, answer]);
  return opened;
}

export async function writeEntry(
  own: Unlocked,
  answer: CaseAnswer,
  { kind, fields, watch = null }: { kind: Kind; fields: Fields; watch?: WatchAnswer | null },
): Promise<true> {
  const key = await keyOf(await rawKeyOf(own, answer));
  const id = newKey();
  const context = { place: answer.id, id, kind, version: 1 };
  const sealed = await seal(key, JSON.stringify(fields), context);
  const params = { id: answer.id };
  await acting(api("POST /mediations/:id/entries", { params, body: { id, kind, sealed, watch } }));
  return true;
}

export async function changeEntry(
  own: Unlocked,
  answer: CaseAnswer,
  {
    entry,
    fields,
    watch = null,
  }: { entry: EntryAnswer; fields: Fields; watch?: WatchAnswer | null },
): Promise<true> {
  const key = await keyOf(await rawKeyOf(own, answer));
  const { version } = entry;
  const context = { ...contextOf(answer.id, entry), version: version + 1 };
  const sealed = await seal(key, JSON.stringify(fields), context);
  const params = { id: answer.id, entryId: entry.id };
  const body = { sealed, version, watch };
  await acting(api("PUT /mediations/:id/entries/:entryId", { params, body }));
  return true;
}

/** The answer to the safety screen goes sealed for its writer alone, whether they go on or not. */
export async function answerSafety(
  own: Unlocked,
  { id: caseId }: CaseAnswer,
  { words, goesOn }: { words: string; goesOn: boolean },
): Promise<true> {
  const id = newKey();
  const context = { place: caseId, id, kind: "safety", version: 1 };
  const sealed = await sealForOneself(own.publicKey, words, context);
  const body = { id, sealed, goesOn };
  await acting(api("POST /mediations/:id/safety", { params: { id: caseId }, body }));
  return true;
}

export interface KeyHolder {
  readonly personId: string;
  readonly keyId: string;
  readonly publicKey: string;
}

/** A new key for the case, or the present one for whoever comes to it. */
export async function giveKey(
  own: Unlocked,
  answer: CaseAnswer,
  to: readonly KeyHolder[],
): Promise<true> {
  const begins = !answer.hasKey;
  const raw = begins ? makeKey() : await rawKeyOf(own, answer);
  const wraps = await Promise.all(
    to.map(async ({ personId, keyId, publicKey }) => ({
      personId,
      keyId,
      wrapped: await wrapKeyFor(publicKey, raw, keyContext(answer.id, personId)),
    })),
  );
  const params = { id: answer.id };
  await acting(api("POST /mediations/:id/keys", { params, body: { begins, wraps } }));
  return true;
}

/** Says that one's side has finished the step; of an agreement, which version one agrees to. */
export async function finish(
  { id, step, round }: CaseAnswer,
  agreement: { version: number; allowsFigure: boolean } | null = null,
): Promise<true> {
  const body = { step, round, agreement };
  await acting(api("POST /mediations/:id/done", { params: { id }, body }));
  return true;
}
