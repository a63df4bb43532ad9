/** What the screens of duty read, and their acts; each can be undone. */
import { useQuery } from "@tanstack/react-query";
import type { dutyContract } from "#contract/duty";
import type { AnswerOf, BodyOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import { useLive } from "#web/data/live.ts";
import { dayOf } from "#web/data/zone.ts";
import { saidOf, type Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { say, sayUndoable } from "#web/ui/toasts.ts";
import { sentencesNow } from "#web/ui/words.ts";
import { languageNow } from "#web/data/language.ts";
import { wordsIn } from "./use-words.ts";

type Contract = typeof dutyContract;
const api = client<Contract>();

export type TeamDuty = AnswerOf<Contract["GET /teams/:id/duty"]>;
export type DutyDay = TeamDuty["days"][number];
export type SwapLine = TeamDuty["swaps"][number];
export type AbsenceLine = TeamDuty["absences"][number];
export type SwapBody = BodyOf<Contract["POST /teams/:id/swaps"]>;
export type RotaBody = BodyOf<Contract["PUT /teams/:id/rota"]>;
export type AbsenceBody = BodyOf<Contract["POST /teams/:id/absences"]>;

const dayMs = 86_400_000;
const keyOf = (teamId: string) => ["duty", teamId] as const;

/** Six weeks from the Monday of this week on, so that the weeks stand in whole rows. */
export function useDuty(teamId: string, from: string) {
  useLive(`duty:${teamId}`, keyOf(teamId));
  return useQuery<TeamDuty, Problem>({
    queryKey: [...keyOf(teamId), from],
    queryFn: ({ signal }) =>
      api("GET /teams/:id/duty", { params: { id: teamId }, query: { from }, signal }),
  });
}

/** Three days, so that it is today in the organisation's zone on one of them, wherever that is and whenever the day turns there. */
export function useDutyAround(teamId: string, now: Date) {
  const [from, to] = [-1, 1].map((days) => dayOf(new Date(now.getTime() + days * dayMs), "UTC"));
  useLive(`duty:${teamId}`, keyOf(teamId));
  return useQuery<TeamDuty, Problem>({
    queryKey: [...keyOf(teamId), "around", from],
    queryFn: ({ signal }) =>
      api("GET /teams/:id/duty", {
        params: { id: teamId },
        query: { from: from!, to: to! },
        signal,
      }),
  });
}

/** Said outside of a component: dialogs are closed by then. */
function sayDone(what: keyof typeof wordsIn.en.sentences.said, undo: () => Promise<unknown>): void {
  const { lang, sentences } = wordsIn[languageNow()];
  sayUndoable({ said: sentences.said[what], undo, lang });
}

const refresh = (teamId: string) => queries.invalidateQueries({ queryKey: keyOf(teamId) });

export async function swapDays(teamId: string, body: SwapBody): Promise<void> {
  const { id } = await api("POST /teams/:id/swaps", { params: { id: teamId }, body });
  await refresh(teamId);
  const undo = () => dropSwap(teamId, id);
  sayDone("swapped", undo);
}

async function dropSwap(teamId: string, swapId: string): Promise<void> {
  await api("DELETE /teams/:id/swaps/:swapId", { params: { id: teamId, swapId } });
  await refresh(teamId);
}

export async function takeBackSwap(teamId: string, swap: SwapLine): Promise<void> {
  const { firstDay, lastDay } = swap;
  const body = { personId: swap.person.id, insteadOfId: swap.insteadOf.id, firstDay, lastDay };
  const undo = async (): Promise<void> => {
    await api("POST /teams/:id/swaps", { params: { id: teamId }, body });
    await refresh(teamId);
  };
  await orSay(async () => {
    await dropSwap(teamId, swap.id);
    sayDone("takenBack", undo);
  });
}

/** Oneself by one's own endpoint, another by the lead's. */
async function addAbsence(teamId: string, me: string, body: AbsenceBody): Promise<string> {
  const { personId, ...days } = body;
  const { id } =
    personId === me
      ? await api("POST /me/absences", { body: days })
      : await api("POST /teams/:id/absences", { params: { id: teamId }, body });
  await refresh(teamId);
  return id;
}

async function dropAbsence(
  teamId: string,
  me: string,
  absence: { id: string; personId: string },
): Promise<void> {
  const { id } = absence;
  await (absence.personId === me
    ? api("DELETE /me/absences/:id", { params: { id } })
    : api("DELETE /teams/:id/absences/:absenceId", { params: { id: teamId, absenceId: id } }));
  await refresh(teamId);
}

export async function sayAway(teamId: string, me: string, body: AbsenceBody): Promise<void> {
  const id = await addAbsence(teamId, me, body);
  const undo = () => dropAbsence(teamId, me, { id, personId: body.personId });
  sayDone("away", undo);
}

export async function takeBackAbsence(
  teamId: string,
  me: string,
  absence: AbsenceLine,
): Promise<void> {
  const { firstDay, lastDay } = absence;
  const body = { personId: absence.person.id, firstDay, lastDay };
  await orSay(async () => {
    await dropAbsence(teamId, me, { id: absence.id, personId: body.personId });
    sayDone("notAway", () => addAbsence(teamId, me, body));
  });
}

async function putRota(teamId: string, body: RotaBody | null): Promise<void> {
  const params = { id: teamId };
  await (body
    ? api("PUT /teams/:id/rota", { params, body })
    : api("DELETE /teams/:id/rota", { params }));
  await refresh(teamId);
}

/** Null ends the turns. */
export async function saveRota(
  teamId: string,
  body: RotaBody | null,
  before: TeamDuty["rota"],
): Promise<void> {
  await putRota(teamId, body);
  const undo = () => putRota(teamId, before && bodyOf(before));
  sayDone(body ? "rota" : "noRota", undo);
}

function bodyOf({ firstDay, turnDays, members }: NonNullable<TeamDuty["rota"]>): RotaBody {
  return { firstDay, turnDays, memberIds: members.map(({ id }) => id) };
}

async function orSay(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (fault) {
    const { lang, sentences } = wordsIn[languageNow()];
    const { text, by } = saidOf(fault, sentences.refusals, sentencesNow());
    say(text, { state: "broken", seconds: 8, lang: by === "server" ? "en" : lang });
  }
}
