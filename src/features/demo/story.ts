/**
 * What happens to one request, from its asking to its end, told in full; rows.ts leaves out what has not happened yet. Pure: chance and
 * working hours are arguments.
 */
import { addWorkingTime, type Calendar } from "#platform/calendar/index.ts";
import type { DemoTeam, TeamName } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { backFor, lackedBy, ownCauseOf } from "./not-right.ts";
import type { DemoService } from "./offer.ts";

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly team: TeamName;
}

export interface World {
  readonly chance: Chance;
  teamOf(name: TeamName): DemoTeam;
  membersOf(name: TeamName): readonly Member[];
  calendarOf(name: TeamName): Calendar;
  /** What is left of the time that the team takes for what was asked then, by that team. */
  paceOf(name: TeamName, askedAt: Date, customer: TeamName): number;
  /** A service of the team for a part or a hand-over. */
  serviceOf(name: TeamName): DemoService;
}

export const impacts = ["low", "normal", "high", "critical"] as const;
export type Impact = (typeof impacts)[number];

export type Beat = { readonly at: Date; readonly by: Member | null } & (
  | { readonly kind: "taken" | "resumed" | "done" | "confirmed" | "withdrawn" }
  | { readonly kind: "reply"; readonly side: "customer" | "provider"; readonly words: string }
  | { readonly kind: "note"; readonly words: string }
  | {
      readonly kind: "waiting";
      readonly state: "waiting-customer" | "waiting-part";
      /** What should have been said at the start. */
      readonly lacked?: string;
    }
  | { readonly kind: "part-asked"; readonly part: Life }
  | { readonly kind: "handed-over"; readonly to: TeamName; readonly service: DemoService }
  | { readonly kind: "reopened"; readonly cause: string; readonly missing: string }
  | { readonly kind: "cause-said"; readonly cause: string }
);

export interface Life {
  readonly id: string;
  readonly service: DemoService;
  readonly customer: Member;
  readonly title: string;
  readonly impact: Impact;
  /** Who outside waits for it, by name; a part has it from what it is a part of. */
  readonly waitsOutside: string | null;
  readonly askedAt: Date;
  readonly parent: Life | null;
  readonly beats: Beat[];
}

const firstWords = [
  "Thank you, I have it and will look into it today.",
  "Good that you ask. I am on it.",
  "Thanks for the details; that helps. You will hear from me tomorrow.",
];
const questions = ["Which of the two do you mean?", "Could you send me the number, please?"];
const answers = ["The first one, please. Thank you.", "Here it is. Thanks for asking."];
const lastWords = [
  "It is done. Please tell me if anything is not as you need it.",
  "Done; thank you for your patience.",
  "That was it. Have a good day.",
];

/** Moves one request through its team, and its parts through theirs. */
export function tellStory(world: World, begun: Omit<Life, "beats">): Life {
  const life: Life = { ...begun, beats: [] };
  const told = new Telling(world, life);
  if (world.chance.happens(0.025)) return told.withdraw();
  told.handOverIfMisrouted();
  told.takeAndAnswer();
  if (world.chance.happens(0.14)) told.waitForCustomer();
  told.askParts();
  told.finish();
  if (world.chance.happens(world.teamOf(told.team).comesBack)) told.comeBack();
  if (world.chance.happens(0.8)) told.confirm();
  return life;
}

class Telling {
  readonly #world: World;
  readonly #life: Life;
  team: TeamName;
  #at: Date;
  #holder: Member;

  constructor(world: World, life: Life) {
    this.#world = world;
    this.#life = life;
    this.team = life.service.team;
    this.#at = life.askedAt;
    this.#holder = world.chance.pick(world.membersOf(this.team));
  }

  /** Working minutes later, by the hours of the team that holds it, or of another. */
  #later(minutes: number, team: TeamName = this.team): Date {
    const seconds = Math.max(60, Math.round(minutes * 60));
    const calendar = this.#world.calendarOf(team);
    const { due } = addWorkingTime(calendar, this.#at, { unit: "working-minutes", seconds });
    this.#at = due ?? this.#at;
    return this.#at;
  }

  /** What is urgent is looked at sooner. */
  get #haste(): number {
    return { low: 1.3, normal: 1, high: 0.55, critical: 0.3 }[this.#life.impact];
  }

  /** Minutes of its working time for what takes it so long in the mean. */
  #around(minutes: number): number {
    const { askedAt, customer } = this.#life;
    const pace = this.#world.paceOf(this.team, askedAt, customer.team);
    return this.#world.chance.around(minutes * this.#haste * pace);
  }

  withdraw(): Life {
    const { customer, beats } = this.#life;
    beats.push({
      kind: "withdrawn",
      at: this.#later(this.#world.chance.around(200)),
      by: customer,
    });
    return this.#life;
  }

  handOverIfMisrouted(): void {
    const { chance } = this.#world;
    const [share, to] = this.#world.teamOf(this.team).misrouted ?? [0, this.team];
    if (!chance.happens(share)) return;
    const at = this.#later(chance.around(90));
    const service = this.#world.serviceOf(to);
    this.#life.beats.push({ kind: "handed-over", at, by: this.#holder, to, service });
    this.team = to;
    this.#holder = chance.pick(this.#world.membersOf(to));
  }

  takeAndAnswer(): void {
    const { chance } = this.#world;
    const { takesAfter } = this.#world.teamOf(this.team);
    const { beats } = this.#life;
    const by = this.#holder;
    beats.push({ kind: "taken", at: this.#later(this.#around(takesAfter)), by });
    const words = chance.pick(firstWords);
    const at = this.#later(chance.around(12));
    beats.push({ kind: "reply", at, by, side: "provider", words });
  }

  waitForCustomer(): void {
    const { chance } = this.#world;
    const { beats, customer } = this.#life;
    const asked = this.#later(chance.around(60));
    const lacked = lackedBy(this.#life);
    const usual = chance.pick(questions);
    const question = lacked ?? usual;
    beats.push(
      { kind: "reply", at: asked, by: this.#holder, side: "provider", words: question },
      {
        kind: "waiting",
        at: asked,
        by: this.#holder,
        state: "waiting-customer",
        ...(lacked !== null && { lacked }),
      },
    );
    const answered = this.#later(chance.around(240), customer.team);
    const words = chance.pick(answers);
    beats.push(
      { kind: "reply", at: answered, by: customer, side: "customer", words },
      { kind: "resumed", at: answered, by: customer },
    );
  }

  askParts(): void {
    const { chance } = this.#world;
    const [share, from] = this.#world.teamOf(this.team).needsParts ?? [0, []];
    if (this.#life.parent !== null || !chance.happens(share)) return;
    const at = this.#later(chance.around(40));
    const partner = chance.pick(from);
    const service = this.#world.serviceOf(partner);
    const part = tellStory(this.#world, {
      id: chance.id(at),
      service,
      customer: this.#holder,
      title: chance.pick(service.titles),
      impact: this.#life.impact,
      waitsOutside: null,
      askedAt: at,
      parent: this.#life,
    });
    const { beats } = this.#life;
    beats.push(
      { kind: "part-asked", at, by: this.#holder, part },
      { kind: "waiting", at, by: this.#holder, state: "waiting-part" },
    );
    const end = part.beats.find(({ kind }) => kind === "done" || kind === "withdrawn");
    this.#at = end?.at ?? at;
    beats.push({ kind: "resumed", at: this.#at, by: null });
  }

  finish(): void {
    const { chance } = this.#world;
    const { worksFor } = this.#world.teamOf(this.team);
    const { beats } = this.#life;
    const at = this.#later(this.#around(worksFor));
    const words = chance.pick(lastWords);
    beats.push({ kind: "reply", at, by: this.#holder, side: "provider", words });
    beats.push({ kind: "done", at, by: this.#holder });
  }

  comeBack(): void {
    const { chance } = this.#world;
    const { beats, customer } = this.#life;
    const { cause, missing } = chance.pick(backFor(this.#life));
    const at = this.#later(chance.around(400), customer.team);
    beats.push({ kind: "reopened", at, by: customer, cause, missing });
    this.finish();
    const own = ownCauseOf(this.#life, cause);
    if (own !== null)
      beats.push({ kind: "cause-said", at: this.#at, by: this.#holder, cause: own });
  }

  confirm(): void {
    const at = this.#later(this.#world.chance.around(500), this.#life.customer.team);
    this.#life.beats.push({ kind: "confirmed", at, by: this.#life.customer });
  }
}
