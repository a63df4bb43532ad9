/** The duty of a team as one reader sees it. */
import { findVisibleTeam, membersOf } from "#feature/organisation";
import type { AnswerOf } from "#platform/http/contract.ts";
import { found } from "#platform/http/refusal.ts";
import type { Asked } from "#platform/http/route.ts";
import { mayArrange, mayTakeBackSwap, mayTakePart } from "./access.ts";
import type { dutyContract } from "./contract.ts";
import { findNames, findRotaAround, findToday, type RotaAround } from "./queries.ts";
import { type Days, dayAfter, daysOf, decideSpan, holderOf, onDuty } from "./rules.ts";

type Shown = (typeof dutyContract)["GET /teams/:id/duty"];
type DutyAnswer = AnswerOf<Shown>;
type Naming = (id: string) => { id: string; name: string };

/** Six weeks, unless other days are asked for. */
const usualDays = 42;

function spanOf({ from, to }: { from?: string; to?: string }, today: string): Days {
  const firstDay = from ?? today;
  return { firstDay, lastDay: to ?? dayAfter(firstDay, usualDays - 1) };
}

export async function readDuty({
  db,
  who,
  params,
  query,
  now,
  refuse,
}: Asked<Shown>): Promise<DutyAnswer> {
  const team = found(await findVisibleTeam(db, who, params.id));
  const { today, zone } = await findToday(db, now);
  const span = spanOf(query, today);
  const decision = decideSpan(span);
  if (decision !== "fine") return refuse(decision);
  const around = await findRotaAround(db, team.id, now, span);
  const inside = mayTakePart(who, team.id);
  const members = inside ? await membersOf(db, team.id) : [];
  const named = naming(await findNames(db, idsIn(around)));
  const arranges = mayArrange(who, team.id);
  const { rota } = around;
  return {
    team: { id: team.id, name: team.name },
    today,
    zone,
    days: daysOf(span).map((day) => dayLine(around, day, named, inside)),
    rota: inside && rota ? rotaLine(rota, named) : null,
    members: members.map(({ personId, name }) => ({ id: personId, name })),
    swaps: inside ? around.swaps.map((swap) => swapLine(swap)) : [],
    absences: inside ? around.absences.map((absence) => absenceLine(absence)) : [],
    may: { edit: arranges && team.closedAt === null, swap: inside && rota !== null },
  };

  function swapLine(swap: RotaAround["swaps"][number]): DutyAnswer["swaps"][number] {
    const { id, firstDay: first, lastDay: last } = swap;
    const may = { takeBack: mayTakeBackSwap(who, team.id, swap) };
    const [person, insteadOf] = [named(swap.personId), named(swap.insteadOfId)];
    return { id, person, insteadOf, firstDay: first, lastDay: last, may };
  }

  function absenceLine(absence: RotaAround["absences"][number]): DutyAnswer["absences"][number] {
    const { id, personId, firstDay: first, lastDay: last } = absence;
    const may = { takeBack: arranges || personId === who.personId };
    return { id, person: named(personId), firstDay: first, lastDay: last, may };
  }
}

function rotaLine(
  { firstDay, turnDays, memberIds }: NonNullable<RotaAround["rota"]>,
  named: Naming,
): DutyAnswer["rota"] {
  return { firstDay, turnDays, members: memberIds.map(named) };
}

function dayLine(
  { rota, swaps, absences }: RotaAround,
  day: string,
  named: Naming,
  inside: boolean,
): DutyAnswer["days"][number] {
  if (!rota) return { day, person: null, because: null, holder: null };
  const one = onDuty(rota, day, swaps, absences);
  const holder = inside ? named(holderOf(rota, day, swaps).personId) : null;
  return {
    day,
    person: one && named(one.personId),
    because: one && one.because,
    holder,
  };
}

function idsIn({ rota, swaps, absences }: RotaAround): string[] {
  return [
    ...(rota?.memberIds ?? []),
    ...swaps.flatMap(({ personId, insteadOfId }) => [personId, insteadOfId]),
    ...absences.map(({ personId }) => personId),
  ];
}

function naming(names: ReadonlyMap<string, string>): Naming {
  return (id) => ({ id, name: names.get(id) ?? "" });
}
