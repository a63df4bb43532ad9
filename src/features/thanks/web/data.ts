/** What the screens of thanks read, and what they write. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { organisationContract } from "#contract/organisation";
import type { outcomesContract } from "#contract/outcomes";
import type { requestsContract } from "#contract/requests";
import type { MineAnswer, ThanksAnswer, thanksContract, WaitingAnswer } from "#contract/thanks";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { offline, problemOf, type Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";
import type { Found } from "#web/ui/Combobox.tsx";

export type { MineAnswer, ThanksAnswer, WaitingAnswer };
type Contract = typeof thanksContract;
export const api = client<Contract>();
export const organisation = client<typeof organisationContract>();
const requests = client<typeof requestsContract>();
const outcomes = client<typeof outcomesContract>();

export type Box = "received" | "given";
export type PageAnswer = AnswerOf<Contract["GET /me/thanks"]>;
export type MonthAnswer = AnswerOf<Contract["GET /me/thanks/months"]>["rows"][number];
export type OfRequestAnswer = AnswerOf<Contract["GET /requests/:id/thanks"]>;
export type OfTeamAnswer = AnswerOf<Contract["GET /teams/:id/thanks"]>;
export type LookAnswer = AnswerOf<Contract["GET /teams/:id/thanks/unthanked"]>;
export type BetweenAnswer = AnswerOf<Contract["GET /thanks/between/:fromId/:toId"]>;
export type MailRead = AnswerOf<Contract["POST /thanks/mail/reading"]>;
export type Given = BodyOf<Contract["POST /thanks"]>;
export type Said = BodyOf<Contract["POST /requests/:id/customer-thanks"]>;

const all = ["thanks"] as const;

export function useOwnThanks(box: Box) {
  const { id } = useMe();
  const queryKey = [...all, "own", box];
  useLive(`mine:${id}`, queryKey);
  return useInfiniteQuery<
    PageAnswer,
    Problem,
    { pages: PageAnswer[] },
    string[],
    string | undefined
  >({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      api("GET /me/thanks", { query: { box, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export function useOwnMonths() {
  return useQuery<{ rows: MonthAnswer[] }, Problem>({
    queryKey: [...all, "months"],
    queryFn: ({ signal }) => api("GET /me/thanks/months", { signal }),
  });
}

export function useOfRequest(id: string) {
  const queryKey = [...all, "request", id];
  useLive(`request:${id}`, queryKey);
  return useQuery<OfRequestAnswer, Problem>({
    queryKey,
    queryFn: ({ signal }) => api("GET /requests/:id/thanks", { params: { id }, signal }),
  });
}

export function useOfTeam(id: string) {
  return useQuery<OfTeamAnswer, Problem>({
    queryKey: [...all, "team", id],
    queryFn: ({ signal }) => api("GET /teams/:id/thanks", { params: { id }, signal }),
    enabled: !useMe().guest,
  });
}

export function useLook(id: string, leads: boolean) {
  return useQuery<LookAnswer, Problem>({
    queryKey: [...all, "look", id],
    queryFn: ({ signal }) => api("GET /teams/:id/thanks/unthanked", { params: { id }, signal }),
    enabled: leads,
  });
}

export function useOfPerson(id: string) {
  return useQuery<{ rows: ThanksAnswer[] }, Problem>({
    queryKey: [...all, "person", id],
    queryFn: ({ signal }) => api("GET /persons/:id/thanks", { params: { id }, signal }),
    enabled: !useMe().guest,
  });
}

export function useBetween(fromId: string, toId: string) {
  return useQuery<BetweenAnswer, Problem>({
    queryKey: [...all, "between", fromId, toId],
    queryFn: ({ signal }) =>
      api("GET /thanks/between/:fromId/:toId", { params: { fromId, toId }, signal }),
  });
}

export function useWaitingMails() {
  return useQuery<{ rows: WaitingAnswer[] }, Problem>({
    queryKey: [...all, "mail"],
    queryFn: ({ signal }) => api("GET /thanks/mail", { signal }),
  });
}

/** What thanks are tied to, by the query of the address. */
export function useTiedRequest(id: string) {
  return useQuery<AnswerOf<(typeof requestsContract)["GET /requests/:id"]>, Problem>({
    queryKey: ["requests", "one", id],
    queryFn: ({ signal }) => requests("GET /requests/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
}

export function useSegments(enabled: boolean) {
  return useQuery<AnswerOf<(typeof outcomesContract)["GET /segments"]>, Problem>({
    queryKey: ["segments"],
    queryFn: ({ signal }) => outcomes("GET /segments", { signal }),
    enabled,
  });
}

export function usePersonNamed(id: string) {
  return useQuery<{ id: string; name: string }, Problem>({
    queryKey: ["thanks", "named", "person", id],
    queryFn: ({ signal }) => organisation("GET /persons/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
}

export function useTeamNamed(id: string) {
  return useQuery<{ id: string; name: string }, Problem>({
    queryKey: ["thanks", "named", "team", id],
    queryFn: ({ signal }) => organisation("GET /teams/:id", { params: { id }, signal }),
    enabled: id !== "",
  });
}

const changed = () => queries.invalidateQueries({ queryKey: all });

export async function giveThanks(body: Given): Promise<{ id: string }> {
  const given = await api("POST /thanks", { body });
  await changed();
  return given;
}

export async function takeBack(id: string): Promise<true> {
  await api("DELETE /thanks/:id", { params: { id } });
  await changed();
  return true;
}

export async function setShown({ id, shown }: { id: string; shown: boolean }): Promise<true> {
  await api("PUT /thanks/:id/showing", { params: { id }, body: { shown } });
  await changed();
  return true;
}

/** About a request, or about a segment and what was done for it within so many days. */
export type About =
  | { readonly requestId: string }
  | { readonly segmentId: string; readonly days: number };

export async function passOn({ about, said }: { about: About; said: Said }) {
  const done =
    "requestId" in about
      ? await api("POST /requests/:id/customer-thanks", {
          params: { id: about.requestId },
          body: said,
        })
      : await api("POST /segments/:id/customer-thanks", {
          params: { id: about.segmentId },
          body: { ...said, days: about.days },
        });
  await changed();
  return done;
}

export async function attachMail({ id, number }: { id: string; number: number }) {
  const done = await api("POST /thanks/mail/:id/attaching", { params: { id }, body: { number } });
  await changed();
  return done;
}

export async function removeMail(id: string): Promise<true> {
  await api("DELETE /thanks/mail/:id", { params: { id } });
  await changed();
  return true;
}

/** What a dropped mail says; nothing of it is kept until it is sent. */
export async function readMailFile(file: File): Promise<MailRead> {
  const response = await fetch(`${base}/thanks/mail/reading`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "message/rfc822" },
    credentials: "same-origin",
    body: file,
  }).catch(() => {
    throw offline();
  });
  if (!response.ok) throw await problemOf(response);
  return response.json();
}

/** People and teams together, the people first. */
export async function findReceivers(words: string, signal: AbortSignal): Promise<Found[]> {
  const search = words.slice(0, 200);
  const persons = await organisation("GET /persons", {
    query: { limit: 6, ...(search && { search }) },
    signal,
  });
  const teams = await organisation("GET /teams", { signal });
  const wanted = words.trim().toLowerCase();
  return [
    ...persons.rows.map((person) => ({
      id: person.id,
      name: person.name,
      detail: person.teams.map(({ name }) => name).join(", "),
      kind: "person" as const,
    })),
    ...teams.rows
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .slice(0, 4)
      .map(({ id, name }) => ({ id, name, kind: "team" as const })),
  ];
}

export const exportHref = (as: "csv" | "json"): string => `${base}/me/thanks/export?as=${as}`;
