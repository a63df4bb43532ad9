/** An order with parts three levels deep, the last with a vendor: what a customer thanked for. Pure. */
import { addWorkingTime } from "#platform/calendar/index.ts";
import type { Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { membersIn } from "./members.ts";
import { services } from "./offer.ts";
import { noRows, type Rows, writeLife } from "./rows.ts";
import type { Life, Member } from "./story.ts";

const levels: readonly (readonly [TeamName, string])[] = [
  ["Customer Care", "A pair of aids for a wedding, within the week"],
  ["Quality", "Release the pair for the wedding ahead of its turn"],
  ["IT", "Bring the measuring bench back for one release"],
  ["Cleverhost", "Restore the bench's server from last night"],
];
const daysAgo = 9;
const dayMs = 86_400_000;

export interface ThankedOrder {
  readonly rows: Rows;
  readonly holders: readonly Member[];
}

export function makeThankedOrder(told: Told, chance: Chance): ThankedOrder {
  const someoneOf = (team: TeamName): Member => {
    const own = membersIn(told.members, team);
    return own.find(({ id }) => id === told.castOf["provider"]) ?? chance.pick(own);
  };
  const later = (team: TeamName, from: Date, minutes: number): Date =>
    addWorkingTime(told.ids.calendarOf(team), from, {
      unit: "working-minutes",
      seconds: minutes * 60,
    }).due ?? from;
  const lives: Life[] = [];
  const holders: Member[] = [];
  let customer = someoneOf("Sales");
  let askedAt = later("Customer Care", new Date(told.now.getTime() - daysAgo * dayMs), 30);
  for (const [team, title] of levels) {
    const service = services.find((one) => one.team === team)!;
    const parent = lives.at(-1) ?? null;
    const plain = { impact: "normal", waitsOutside: null, beats: [] } as const;
    lives.push({
      id: chance.id(askedAt),
      service,
      customer,
      title,
      askedAt,
      parent,
      ...plain,
      beats: [],
    });
    customer = someoneOf(team);
    holders.push(customer);
    askedAt = later(team, askedAt, 40);
  }
  finish(lives, holders, later);
  const rows = noRows();
  for (const life of lives) writeLife(rows, life, told.ids, told.now);
  return { rows, holders };
}

/** The deepest first: each goes on when what it waits for is done. */
function finish(
  lives: readonly Life[],
  holders: readonly Member[],
  later: (team: TeamName, from: Date, minutes: number) => Date,
): void {
  let doneBelow: Date | null = null;
  for (const [at, life] of [...lives.entries()].toReversed()) {
    const by = holders[at]!;
    const { team } = by;
    const takenAt = later(team, life.askedAt, 20);
    const part = lives[at + 1];
    life.beats.push({ kind: "taken", at: takenAt, by });
    if (part && doneBelow) {
      life.beats.push(
        { kind: "part-asked", at: part.askedAt, by, part },
        { kind: "waiting", at: part.askedAt, by, state: "waiting-part" },
        { kind: "resumed", at: doneBelow, by: null },
      );
    }
    const doneAt: Date = later(team, doneBelow ?? takenAt, 90);
    life.beats.push(
      { kind: "done", at: doneAt, by },
      { kind: "confirmed", at: later(life.customer.team, doneAt, 15), by: life.customer },
    );
    doneBelow = doneAt;
  }
}
