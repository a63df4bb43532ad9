/** A colleague thanks persons or whole teams. */
import { findRequest } from "#feature/requests";
import { newId } from "#platform/crypto/ids.ts";
import { found } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { teamIds as teamsOf } from "#platform/http/who.ts";
import {
  countAgain,
  countLately,
  findServers,
  findTeamsToThank,
  findToThank,
  holdGiver,
  insertShares,
  insertThanks,
  type NewShare,
  type PersonToThank,
  type TeamToThank,
} from "./queries/giving.ts";
import { decideToGive, type NotGiven, pairOf, teamOf } from "./rules.ts";
import { type Moment, tellGiven } from "./telling.ts";

export interface Giving extends Moment {
  readonly who: Who;
  readonly refuse: (reason: NotGiven | "gone") => never;
}

export interface Given {
  readonly personIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly words: string;
  readonly public: boolean;
  readonly requestId?: string | undefined;
}

const dayMs = 86_400_000;

interface Receivers {
  readonly persons: readonly PersonToThank[];
  readonly teams: readonly TeamToThank[];
}

/** Whom the giver named; one whom they may not see is not there. */
async function receiversOf(asked: Giving, { personIds, teamIds }: Given): Promise<Receivers> {
  const { db, who, refuse } = asked;
  const persons = await findToThank(db, who, personIds);
  const teams = await findTeamsToThank(db, who, teamIds);
  if (persons.length < personIds.length || teams.length < teamIds.length) found(null);
  if (persons.some(({ departed }) => departed) || teams.some(({ closed }) => closed))
    refuse("gone");
  return { persons, teams };
}

export async function give(asked: Giving, given: Given): Promise<string> {
  const { db, who, now, refuse } = asked;
  const request =
    given.requestId === undefined ? null : found(await findRequest(db, who, given.requestId));
  const receivers = await receiversOf(asked, given);
  await holdGiver(db, who.personId);
  const lately = await countLately(db, who, new Date(now.getTime() - dayMs));
  const giver = { giverId: who.personId, giverTeamIds: teamsOf(who) };
  const no = decideToGive({ ...given, ...giver }, lately);
  if (no) refuse(no);
  const giverTeamId = teamOf(giver.giverTeamIds, request?.customerTeamId);
  const id = newId();
  await insertThanks(db, {
    id,
    kind: "colleague",
    giverId: who.personId,
    giverTeamId,
    saidBy: "",
    words: given.words.trim(),
    isPublic: given.public,
    requestId: request?.id ?? null,
    segmentId: null,
    at: now,
    sourceKey: null,
  });
  const shares = sharesOf(
    { giverId: who.personId, giverTeamId, servingId: request?.teamId },
    receivers,
  );
  await insertShares(db, { id, at: now }, shares);
  await countAgain(
    db,
    shares.flatMap(({ pair }) => (pair ? [pair] : [])),
  );
  await tell(asked, { id, request, shares });
  if (request) asked.touch(`request:${request.id}`);
  return id;
}

interface By {
  readonly giverId: string;
  readonly giverTeamId: string | null;
  readonly servingId: string | undefined;
}

/** A row for each person and team that was named, and for each member of a team: nobody twice, and the giver never. */
function sharesOf(by: By, { persons, teams }: Receivers): NewShare[] {
  const { giverId, giverTeamId, servingId } = by;
  const named = persons.map(({ id, teamIds }): NewShare => {
    const pair = pairOf(giverId, id);
    return { personId: id, teamId: teamOf(teamIds, servingId), how: "named", pair, counts: false };
  });
  const taken = new Set([giverId, ...persons.map(({ id }) => id)]);
  const ofTeams = teams.flatMap(({ id, memberIds }): NewShare[] => {
    const members = memberIds.filter((personId) => !taken.has(personId));
    for (const personId of members) taken.add(personId);
    const pair = pairOf(giverTeamId, id);
    return [
      { personId: null, teamId: id, how: "team", pair, counts: false },
      ...members.map((personId) => {
        return { personId, teamId: id, how: "member", pair: null, counts: false } as const;
      }),
    ];
  });
  return [...named, ...ofTeams];
}

interface Tied {
  readonly id: string;
  readonly number: number;
}

async function tell(
  asked: Giving,
  { id, request, shares }: { id: string; request: Tied | null; shares: readonly NewShare[] },
): Promise<void> {
  const idsOf = (how: NewShare["how"]): string[] =>
    shares.flatMap((share) => (share.how === how ? (share.personId ?? []) : []));
  const named = idsOf("named");
  const serving = request ? await findServers(asked.db, request.id, named) : [];
  const others = named.filter((personId) => !serving.includes(personId));
  const about = { id, giverId: asked.who.personId, number: null, isToTeam: false };
  const number = request?.number ?? null;
  await tellGiven(asked, { ...about, personIds: serving, number });
  await tellGiven(asked, { ...about, personIds: others });
  await tellGiven(asked, { ...about, personIds: idsOf("member"), isToTeam: true });
}
