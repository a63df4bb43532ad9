/** Whose turn it is in a team: the rota, swaps and absences. */
import { contract } from "#platform/http/contract.ts";
import { Day, Id, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";

const PersonNamed = shape({ id: Id(), name: Type.String() });

const DutyDay = shape({
  day: Day(),
  /** Who is on duty; null where all are away or there is no rota. */
  person: OrNull(PersonNamed),
  because: OrNull(OneOf("turn", "swap", "stands-in")),
  /** Whose day it is when nobody is away: from them it can be taken. Null for readers outside the team. */
  holder: OrNull(PersonNamed),
});

const SwapLine = shape({
  id: Id(),
  person: PersonNamed,
  insteadOf: PersonNamed,
  firstDay: Day(),
  lastDay: Day(),
  may: shape({ takeBack: Type.Boolean() }),
});

const AbsenceLine = shape({
  id: Id(),
  person: PersonNamed,
  firstDay: Day(),
  lastDay: Day(),
  may: shape({ takeBack: Type.Boolean() }),
});

const RotaLine = shape({
  firstDay: Day(),
  turnDays: Type.Integer(),
  members: Type.Array(PersonNamed),
});

const TeamDuty = shape({
  team: PersonNamed,
  /** Today in the organisation's zone, in which the days begin and end. */
  today: Day(),
  zone: Type.String(),
  days: Type.Array(DutyDay),
  /** The rest is for the team itself; empty for others. */
  rota: OrNull(RotaLine),
  members: Type.Array(PersonNamed),
  swaps: Type.Array(SwapLine),
  absences: Type.Array(AbsenceLine),
  may: shape({ edit: Type.Boolean(), swap: Type.Boolean() }),
});

const params = shape({ id: Id() });
const days = { firstDay: Day(), lastDay: Day() };
const planned = {
  daysBackwards: { status: 422, title: "The last day lies before the first" },
  daysOver: { status: 422, title: "These days are over" },
  daysTooMany: { status: 422, title: "At most a year at once, and at most two years ahead" },
} as const;
const notInTeam = { status: 422, title: "Only members of the team can take turns" } as const;

export const dutyContract = contract({
  "GET /teams/:id/duty": {
    summary: "Who is on duty on each day, and why; the first day is today unless told",
    params,
    query: shape({ from: Type.Optional(Day()), to: Type.Optional(Day()) }),
    answer: TeamDuty,
    refusals: {
      daysBackwards: planned.daysBackwards,
      daysTooMany: { status: 422, title: "At most a year at once" },
    },
  },
  "PUT /teams/:id/rota": {
    summary: "Set who takes turns, in which order and for how many days each",
    params,
    body: shape({
      firstDay: Day(),
      turnDays: Type.Integer({ minimum: 1, maximum: 60 }),
      memberIds: Type.Array(Id(), { minItems: 1, maxItems: 200, uniqueItems: true }),
    }),
    answer: Nothing,
    refusals: { notInTeam },
  },
  "DELETE /teams/:id/rota": { summary: "Nobody takes turns any more", params, answer: Nothing },
  "POST /teams/:id/swaps": {
    summary:
      "Someone takes another's days: your own turn away, another's to you, or any if you lead",
    params,
    body: shape({ personId: Id(), insteadOfId: Id(), ...days }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: {
      ...planned,
      notInTeam,
      noRota: { status: 409, title: "This team takes no turns yet" },
      samePerson: { status: 422, title: "A turn is swapped between two people" },
      notYours: { status: 403, title: "Only the two themselves or a lead arrange this swap" },
      nothingToSwap: { status: 422, title: "None of these days would change hands" },
    },
  },
  "DELETE /teams/:id/swaps/:swapId": {
    summary: "Take a swap back: the days are whose they were before",
    params: shape({ id: Id(), swapId: Id() }),
    answer: Nothing,
  },
  "POST /teams/:id/absences": {
    summary: "Say that a member of your team is away",
    params,
    body: shape({ personId: Id(), ...days }),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: { ...planned, notInTeam },
  },
  "DELETE /teams/:id/absences/:absenceId": {
    summary: "A member of your team is not away after all",
    params: shape({ id: Id(), absenceId: Id() }),
    answer: Nothing,
  },
  "GET /me/absences": {
    summary: "When you are away, from today on",
    answer: shape({ rows: Type.Array(shape({ id: Id(), ...days })) }),
  },
  "POST /me/absences": {
    summary: "Say that you are away",
    body: shape(days),
    answer: shape({ id: Id() }),
    status: 201,
    refusals: planned,
  },
  "DELETE /me/absences/:id": {
    summary: "You are not away after all",
    params,
    answer: Nothing,
  },
});

interface Swapped {
  readonly swapId: string;
  readonly teamId: string;
  readonly personId: string;
  readonly insteadOfId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly byPersonId: string;
  /** Whose days it took, beside the giver's: those who had taken them over before. */
  readonly formerIds: readonly string[];
}

declare module "#platform/events/events.ts" {
  interface Events {
    "duty.rotaChanged": { readonly teamId: string };
    /** Someone takes another's days. */
    "duty.swapped": Swapped;
    /** The swap counts no more. */
    "duty.swapTakenBack": Swapped;
    /** Someone is away, or is not after all. */
    "duty.absenceChanged": { readonly personId: string };
  }
}
