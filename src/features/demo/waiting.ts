/**
 * A team that seems difficult and is not: whoever wants a new post asks People and Payroll, which waits for Finance to pay the agency, while
 * IT has long had everything ready. Finance waits for nobody. Pure.
 */
import { addWorkingTime } from "#platform/calendar/index.ts";
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import { type DemoService, services } from "./offer.ts";
import { noRows, writeLife } from "./rows.ts";
import type { Beat, Life, Member } from "./story.ts";

const seed = 20_260_118;
const posts = 64;
const workingDay = 480;

const titles = [
  "A second receiver for the repair line",
  "Somebody for the night desk",
  "A post for the fairs of the year",
  "Half a post for returns",
  "A successor from the first of the month",
  "Another driver for the north",
] as const;
const askers: readonly TeamName[] = ["Production", "Customer Care", "Logistics", "Sales"];

const offered = (team: TeamName, name: string): DemoService =>
  services.find((one) => one.team === team && one.name === name)!;

export function makeWaiting(told: Told): Tables {
  const chance = makeChance(seed);
  const rows = noRows();
  const length = told.now.getTime() - told.begun.getTime();
  for (let post = 0; post < posts; post += 1) {
    const someTime = new Date(
      told.begun.getTime() + Math.floor((post + chance.next()) * (length / posts)),
    );
    const life = new Post(told, chance).tell(someTime);
    writeLife(rows, life, told.ids, told.now);
    for (const beat of life.beats)
      if (beat.kind === "part-asked" && beat.at <= told.now)
        writeLife(rows, beat.part, told.ids, told.now);
  }
  return Object.entries(rows);
}

class Post {
  readonly #told: Told;
  readonly #chance: Chance;

  constructor(told: Told, chance: Chance) {
    this.#told = told;
    this.#chance = chance;
  }

  #later(team: TeamName, from: Date, minutes: number): Date {
    const amount = {
      unit: "working-minutes",
      seconds: Math.max(60, Math.round(minutes * 60)),
    } as const;
    return addWorkingTime(this.#told.ids.calendarOf(team), from, amount).due ?? from;
  }

  #someoneOf(team: TeamName): Member {
    return this.#chance.pick(membersIn(this.#told.members, team));
  }

  tell(someTime: Date): Life {
    const customer = this.#someoneOf(this.#chance.pick(askers));
    const askedAt = this.#later(customer.team, someTime, this.#chance.whole(5, 200));
    const by = this.#someoneOf("People and Payroll");
    const later = (from: Date, most: number) =>
      this.#later("People and Payroll", from, this.#chance.whole(10, most));
    const life = this.#begin(
      askedAt,
      customer,
      offered("People and Payroll", "Someone new starts"),
      this.#chance.pick(titles),
      null,
    );
    const takenAt = later(askedAt, 120);
    const partsAt = later(takenAt, 100);
    const money = this.#part(
      life,
      partsAt,
      by,
      "Finance",
      "Pay a bill early",
      "Pay the agency for the post",
      // As long as for everybody else, which is long: a team that is slow is not unfair for it.
      this.#chance.next() < 1 / 5 ? [9, 13] : [0, 5],
    );
    const access = this.#part(
      life,
      partsAt,
      by,
      "IT",
      "Access to a system",
      "Access for the new colleague",
      [0, 1],
    );
    const goesOnAt = new Date(Math.max(endOf(money), endOf(access)));
    const doneAt = later(goesOnAt, 240);
    const confirmedAt = this.#later(customer.team, doneAt, this.#chance.whole(20, 400));
    const words = "Thank you, we have it and have asked Finance and IT.";
    life.beats.push(
      { kind: "taken", at: takenAt, by },
      { kind: "reply", at: partsAt, by, side: "provider", words },
      { kind: "part-asked", at: partsAt, by, part: money },
      { kind: "part-asked", at: partsAt, by, part: access },
      { kind: "waiting", at: partsAt, by, state: "waiting-part" },
      { kind: "resumed", at: goesOnAt, by: null },
      { kind: "done", at: doneAt, by },
      { kind: "confirmed", at: confirmedAt, by: customer },
    );
    return life;
  }

  #part(
    parent: Life,
    askedAt: Date,
    customer: Member,
    team: TeamName,
    service: string,
    title: string,
    [least, most]: readonly [number, number],
  ): Life {
    const life = this.#begin(askedAt, customer, offered(team, service), title, parent);
    const by = this.#someoneOf(team);
    const days = this.#chance.whole(least, most) + this.#chance.next();
    const takenAt = this.#later(team, askedAt, this.#chance.whole(10, 90));
    const doneAt = this.#later(team, takenAt, workingDay * days);
    const confirmedAt = this.#later(customer.team, doneAt, this.#chance.whole(5, 60));
    life.beats.push(
      { kind: "taken", at: takenAt, by },
      {
        kind: "reply",
        at: takenAt,
        by,
        side: "provider",
        words: "I have it and will look into it.",
      },
      { kind: "done", at: doneAt, by },
      { kind: "confirmed", at: confirmedAt, by: customer },
    );
    return life;
  }

  #begin(
    askedAt: Date,
    customer: Member,
    service: DemoService,
    title: string,
    parent: Life | null,
  ): Life {
    const beats: Beat[] = [];
    const id = this.#chance.id(askedAt);
    return {
      id,
      service,
      customer,
      title,
      impact: "normal",
      waitsOutside: null,
      askedAt,
      parent,
      beats,
    };
  }
}

const endOf = ({ beats }: Life): number => beats.find(({ kind }) => kind === "done")!.at.getTime();
