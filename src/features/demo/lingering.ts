/** Work of the last weeks that has been quiet for longer than usual: one smallest next step, at least, for each role that is shown. Pure. */
import { addWorkingTime } from "#platform/calendar/index.ts";
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import { services } from "./offer.ts";
import { noRows, writeLife } from "./rows.ts";
import type { Beat, Life, Member } from "./story.ts";

const seed = 20_261_123;
const dayMilliseconds = 86_400_000;

type Role = "colleague" | "provider" | "lead" | "senior-leader" | "administrator";
type Someone = Role | readonly [team: TeamName, place: number];

/** How far it came before it went quiet. */
type CameTo = "asked" | "taken" | "question";

interface Quiet {
  readonly team: TeamName;
  readonly service: string;
  readonly title: string;
  readonly customer: Someone;
  readonly by: Someone;
  readonly cameTo: CameTo;
  /** Days ago, on which it was asked. */
  readonly days: number;
}

const care: Someone = ["Customer Care", 2];
const sales: Someone = ["Sales", 1];
const logistics: Someone = ["Logistics", 3];
const it = (title: string, rest: Omit<Quiet, "team" | "service" | "title">): Quiet => ({
  team: "IT",
  service: "Something does not work",
  title,
  ...rest,
});
const contract = (title: string, rest: Omit<Quiet, "team" | "service" | "title">): Quiet => ({
  team: "Legal",
  service: "Read a contract",
  title,
  ...rest,
});

const quiet: readonly Quiet[] = [
  it("The scanner at gate four", {
    customer: logistics,
    by: "provider",
    cameTo: "taken",
    days: 24,
  }),
  it("Headset falls silent in calls", {
    customer: care,
    by: "provider",
    cameTo: "taken",
    days: 19,
  }),
  it("Labels print twice", { customer: "colleague", by: ["IT", 4], cameTo: "question", days: 21 }),
  it("Calendar of the fair team", {
    customer: sales,
    by: "senior-leader",
    cameTo: "taken",
    days: 22,
  }),
  it("Old laptops to be wiped", {
    customer: logistics,
    by: "administrator",
    cameTo: "taken",
    days: 26,
  }),
  contract("Terms of the leasing company", {
    customer: sales,
    by: "lead",
    cameTo: "taken",
    days: 25,
  }),
  contract("Agreement with the school for opticians", {
    customer: care,
    by: "lead",
    cameTo: "asked",
    days: 23,
  }),
  contract("Addendum for the depot", {
    customer: "senior-leader",
    by: ["Legal", 2],
    cameTo: "question",
    days: 28,
  }),
];

export function makeLingering(told: Told): Tables {
  const chance = makeChance(seed);
  const rows = noRows();
  for (const one of quiet)
    writeLife(
      rows,
      tell(one, told, (at) => chance.id(at)),
      told.ids,
      told.now,
    );
  return Object.entries(rows);
}

function tell(one: Quiet, told: Told, newId: (at: Date) => string): Life {
  const service = services.find(({ team, name }) => team === one.team && name === one.service)!;
  const calendar = told.ids.calendarOf(one.team);
  const begun = new Date(told.now.getTime() - one.days * dayMilliseconds);
  /** Some working hours after it was asked. */
  const after = (minutes: number): Date =>
    addWorkingTime(calendar, begun, { unit: "working-minutes", minutes }).due ?? begun;
  const askedAt = after(30);
  const customer = whoIs(one.customer, told);
  const by = whoIs(one.by, told);
  const taken: Beat[] = [
    { kind: "taken", at: after(90), by },
    { kind: "reply", at: after(95), by, side: "provider", words: "I have it; you hear from me." },
  ];
  const asks: Beat[] = [
    { kind: "reply", at: after(150), by, side: "provider", words: "Which of the two do you mean?" },
    { kind: "waiting", at: after(150), by, state: "waiting-customer" },
  ];
  const beats: Readonly<Record<CameTo, Beat[]>> = {
    asked: [],
    taken,
    question: [...taken, ...asks],
  };
  return {
    id: newId(askedAt),
    service,
    customer,
    title: one.title,
    askedAt,
    impact: "normal",
    waitsOutside: null,
    parent: null,
    beats: beats[one.cameTo],
  };
}

function whoIs(someone: Someone, { members, castOf }: Told): Member {
  if (typeof someone !== "string") return membersIn(members, someone[0])[someone[1]]!;
  return members.find(({ id }) => id === castOf[someone])!;
}
