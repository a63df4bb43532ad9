/** What the screens of meetings read, and what they write. */
import { useQuery } from "@tanstack/react-query";
import type { AheadAnswer, Correction, meetingsContract } from "#contract/meetings";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { go } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { endUndo, say, sayUndoable } from "#web/ui/toasts.ts";
import type { Words } from "./use-words.ts";

type Contract = typeof meetingsContract;
const api = client<Contract>();
const keys = {
  all: ["meetings"],
  ahead: ["meetings", "ahead"],
  record: ["meetings", "record"],
  calendars: ["meetings", "calendars"],
  brought: ["meetings", "brought"],
  team: (id: string) => ["meetings", "team", id],
} as const;

export type Ahead = AnswerOf<Contract["GET /me/meetings"]>;
export type OwnRecord = AnswerOf<Contract["GET /me/meetings/record"]>;
export type Calendars = AnswerOf<Contract["GET /me/calendars"]>;
export type Looked = AnswerOf<Contract["POST /me/attendance/look"]>;
export type Brought = AnswerOf<Contract["GET /me/attendance"]>;
export type FoundCalendar = AnswerOf<Contract["POST /me/calendars/look"]>["rows"][number];
export type Report = BodyOf<Contract["POST /me/attendance/look"]>;
export type TeamMonths = AnswerOf<Contract["GET /teams/:id/meetings"]>;

/** What comes within a week, read again when somebody says something. */
export function useAhead(isEnabled = true) {
  const { id } = useMe();
  useLive(isEnabled ? `meetings:${id}` : undefined, keys.ahead);
  return useQuery<Ahead, Problem>({
    queryKey: keys.ahead,
    enabled: isEnabled,
    queryFn: ({ signal }) => api("GET /me/meetings", { signal }),
  });
}

export function useRecord() {
  return useQuery<OwnRecord, Problem>({
    queryKey: keys.record,
    queryFn: ({ signal }) => api("GET /me/meetings/record", { signal }),
  });
}

export function useCalendars() {
  const { id } = useMe();
  useLive(`meetings:${id}`, keys.calendars);
  return useQuery<Calendars, Problem>({
    queryKey: keys.calendars,
    queryFn: ({ signal }) => api("GET /me/calendars", { signal }),
  });
}

export function useBrought() {
  return useQuery<Brought, Problem>({
    queryKey: keys.brought,
    queryFn: ({ signal }) => api("GET /me/attendance", { signal }),
  });
}

export function useTeamMonths(teamId: string) {
  const { guest } = useMe();
  return useQuery<TeamMonths, Problem>({
    queryKey: keys.team(teamId),
    enabled: !guest,
    queryFn: ({ signal }) => api("GET /teams/:id/meetings", { params: { id: teamId }, signal }),
  });
}

export const exportHref = (format: "csv" | "json" | "ics"): string =>
  `${base}/me/meetings/export?format=${format}`;

const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.all });

/** The way back of a word that stood before goes: it is within the way back of this. */
export async function sayHere(
  { id, word, colleagues }: Pick<AheadAnswer, "id" | "word" | "colleagues">,
  { lang, sentences }: Words,
): Promise<true> {
  await api("PUT /me/meetings/:id/presence", { params: { id } });
  await readAgain();
  const about = `here:${id}`;
  endUndo(about);
  endUndo(`word:${id}`);
  const said = sentences.ahead.saidHere(word === null ? 0 : colleagues);
  sayUndoable({ said, undo: () => dropHere(id), about, lang });
  return true;
}

async function dropHere(id: string): Promise<void> {
  await api("DELETE /me/meetings/:id/presence", { params: { id } });
  await readAgain();
}

export async function takeHereBack(
  { id }: Pick<AheadAnswer, "id">,
  { lang, sentences }: Words,
): Promise<true> {
  await dropHere(id);
  endUndo(`here:${id}`);
  say(sentences.ahead.hereTakenBack, { lang });
  return true;
}

/** `newAt` null: one cannot come. */
export async function sayWord(
  id: string,
  newAt: Date | null,
  { lang, sentences }: Words,
): Promise<true> {
  const body =
    newAt === null
      ? ({ kind: "cannot", newAt: null } as const)
      : ({ kind: "late", newAt: newAt.toISOString() } as const);
  const { told } = await api("PUT /me/meetings/:id/word", { params: { id }, body });
  await readAgain();
  const about = `word:${id}`;
  endUndo(about);
  sayUndoable({ said: sentences.ahead.told(told), undo: () => dropWord(id), about, lang });
  return true;
}

async function dropWord(id: string): Promise<void> {
  await api("DELETE /me/meetings/:id/word", { params: { id } });
  await readAgain();
}

export async function takeWordBack(
  { id }: Pick<AheadAnswer, "id">,
  { lang, sentences }: Words,
): Promise<true> {
  await dropWord(id);
  endUndo(`word:${id}`);
  say(sentences.ahead.takenBack, { lang });
  return true;
}

/** Null takes it back. */
export async function correct(
  id: string,
  says: Correction | null,
  { lang, sentences }: Words,
): Promise<true> {
  const params = { id };
  if (says === null) await api("DELETE /me/meetings/:id/correction", { params });
  else await api("PUT /me/meetings/:id/correction", { params, body: { says } });
  await readAgain();
  say(sentences.record.corrected, { state: "kept", lang });
  return true;
}

export async function setNudge(nudgeMinutes: number, { lang, sentences }: Words): Promise<true> {
  await api("PUT /me/meetings/settings", { body: { nudgeMinutes } });
  await readAgain();
  say(sentences.nudge.saved, { state: "kept", lang });
  return true;
}

async function added({ lang, sentences }: Words): Promise<true> {
  await readAgain();
  say(sentences.calendars.added, { state: "kept", lang });
  return true;
}

export async function subscribe(
  body: BodyOf<Contract["POST /me/calendars"]>,
  words: Words,
): Promise<true> {
  await api("POST /me/calendars", { body });
  return added(words);
}

export async function bringFile(file: File, words: Words): Promise<true> {
  const content = await file.text();
  await api("POST /me/calendars/file", { body: { name: file.name.slice(0, 200), content } });
  return added(words);
}

export interface DavLogin {
  readonly address: string;
  readonly login: string;
  readonly password: string;
}

export async function lookForCalendars(body: DavLogin): Promise<readonly FoundCalendar[]> {
  return (await api("POST /me/calendars/look", { body })).rows;
}

export async function addFound(
  { login, password }: DavLogin,
  chosen: readonly FoundCalendar[],
  words: Words,
): Promise<true> {
  for (const { url, name } of chosen)
    await api("POST /me/calendars/caldav", { body: { name, url, login, password } });
  return added(words);
}

export async function readNow(id: string, { lang, sentences }: Words): Promise<true> {
  const { trouble } = await api("POST /me/calendars/:id/reading", { params: { id } });
  await readAgain();
  if (trouble === null) say(sentences.calendars.readNow, { state: "kept", lang });
  else say(sentences.troubles[trouble], { lang });
  return true;
}

export async function removeCalendar(id: string, { lang, sentences }: Words): Promise<true> {
  await api("DELETE /me/calendars/:id", { params: { id } });
  await readAgain();
  say(sentences.calendars.removed, { lang });
  return true;
}

/** The bytes of a file as base64, as reports are sent: their encoding is theirs. */
export async function contentOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCodePoint(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export const lookInto = (body: Report): Promise<Looked> =>
  api("POST /me/attendance/look", { body });

export async function bringReport(
  report: Report,
  chosen: { readonly meetingId: string; readonly people: ReadonlyMap<number, string> },
  { lang, sentences }: Words,
): Promise<true> {
  const people = [...chosen.people].map(([line, personId]) => ({ line, personId }));
  const body = { ...report, meetingId: chosen.meetingId, people };
  const { people: known, others } = await api("POST /me/attendance", { body });
  await readAgain();
  go("/me/meetings");
  say(sentences.report.brought(known, others), { state: "kept", lang });
  return true;
}

export async function takeReportBack(id: string, { lang, sentences }: Words): Promise<true> {
  await api("DELETE /me/attendance/:id", { params: { id } });
  await readAgain();
  say(sentences.brought.takenBack, { lang });
  return true;
}
