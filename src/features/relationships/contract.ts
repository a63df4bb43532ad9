/** What can be asked about relationships: the matrix, a pair, a team, and the reports. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  Id,
  Instant,
  Line,
  OneOf,
  OrNull,
  type Static,
  type TSchema,
  Type,
  shape,
} from "#platform/http/shapes.ts";

export const figures = [
  "volume",
  "first-reply",
  "done",
  "promise-kept",
  "right-first-time",
  "handoffs",
  "ping-pong",
] as const;
export type FigureName = (typeof figures)[number];
export const periodNames = ["month", "quarter", "year", "all"] as const;
export const timeNames = ["wall", "working"] as const;

/** Where no customer team is known, in a path or as the id of a column. */
export const unknownTeam = "unknown";
const TeamOrUnknown = () =>
  Type.String({
    pattern: `^(${unknownTeam}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$`,
  });

const TeamNamed = shape({ id: TeamOrUnknown(), name: Type.String() });
const AxisTeam = shape({ ...TeamNamed.properties, parent: OrNull(Type.String()) });

/** `value` null and not `tooFew`: more than half still wait, so no median can be said yet. */
const figureParts = {
  n: Type.Integer(),
  value: OrNull(Type.Number()),
  low: OrNull(Type.Number()),
  high: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
};
export const FigureShape = shape(figureParts);
export type FigureAnswer = Static<typeof FigureShape>;
/** Seconds, with the time by which nine of ten had it. */
export const MedianShape = shape({ ...figureParts, ninetieth: OrNull(Type.Number()) });

const Waits = shape({ wall: MedianShape, working: MedianShape });
export const FiguresShape = shape({
  requests: Type.Integer(),
  open: Type.Integer(),
  firstReply: Waits,
  done: Waits,
  promiseKept: FigureShape,
  rightFirstTime: FigureShape,
  reopened: Type.Integer(),
  misrouted: Type.Integer(),
  handedOn: FigureShape,
  pingPong: FigureShape,
});
export type FiguresAnswer = Static<typeof FiguresShape>;

const Month = shape({
  month: Type.String({ description: "2026-11" }),
  requests: Type.Integer(),
  firstReply: Waits,
  done: Waits,
  promiseKept: FigureShape,
  rightFirstTime: FigureShape,
});
export type MonthAnswer = Static<typeof Month>;

const OfService = shape({
  service: shape({ id: Id(), name: Type.String() }),
  figures: FiguresShape,
});
const Direction = shape({
  figures: FiguresShape,
  months: Type.Array(Month),
  services: Type.Array(OfService),
  /** Hand-offs from the provider to the customer's team, whoever asked. */
  handoffs: Type.Integer(),
  returns: Type.Integer(),
});

const Partner = shape({
  team: TeamNamed,
  requests: Type.Integer(),
  done: MedianShape,
  promiseKept: FigureShape,
});
const Load = shape({
  open: Type.Integer(),
  overdue: Type.Integer(),
  unassigned: Type.Integer(),
  waitsForCustomer: Type.Integer(),
  waitsForVendor: Type.Integer(),
  waitsForPart: Type.Integer(),
});
const Side = shape({
  figures: FiguresShape,
  months: Type.Array(Month),
  partners: Type.Array(Partner),
});

const WaitSaid = shape({
  n: Type.Integer(),
  stillWaiting: Type.Integer(),
  medianSeconds: OrNull(Type.Number()),
  lowSeconds: OrNull(Type.Number()),
  highSeconds: OrNull(Type.Number()),
  ninetiethSeconds: OrNull(Type.Number()),
  tooFew: Type.Boolean(),
});
const SaidWaits = shape({ wall: WaitSaid, working: WaitSaid });
const line = <Parts extends Record<string, TSchema>>(parts: Parts) =>
  shape({ ...parts, firstReply: SaidWaits, done: SaidWaits });

const MonthsZone = Type.String({ description: "The organisation's zone, in which months begin" });
/** Days of the organisation's zone, both included. */
const window = {
  from: Type.Optional(Day()),
  to: Type.Optional(Day()),
  service: Type.Optional(Id()),
};
const wrongDays = {
  wrongDays: { status: 422, title: "The last day lies before the first" },
} as const;
const source = { source: Type.Optional(Line(200)), from: window.from, to: window.to };

export const relationshipsContract = contract({
  "GET /relationships": {
    summary: "Teams by teams, by one figure: who serves in rows, who asks in columns",
    query: shape({
      figure: Type.Optional(OneOf(...figures)),
      period: Type.Optional(OneOf(...periodNames)),
      time: Type.Optional(OneOf(...timeNames)),
      ...window,
      team: Type.Optional(Id()),
      limit: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 200,
          description: "The busiest teams of each side, 40 unless told",
        }),
      ),
    }),
    answer: shape({
      figure: OneOf(...figures),
      period: OrNull(OneOf(...periodNames)),
      time: OneOf(...timeNames),
      /** Hand-offs go from the row's team to the column's. */
      axes: OneOf("serves-asks", "from-to"),
      asOf: OrNull(Instant()),
      rows: Type.Array(AxisTeam),
      columns: Type.Array(AxisTeam),
      rowsInAll: Type.Integer(),
      columnsInAll: Type.Integer(),
      /** `row` and `column` are places in the lists. */
      cells: Type.Array(shape({ row: Type.Integer(), column: Type.Integer(), ...figureParts })),
      rowTotals: Type.Array(FigureShape),
      columnTotals: Type.Array(FigureShape),
    }),
    refusals: wrongDays,
  },
  "GET /relationships/:providerId/:customerId": {
    summary: "Two teams: how each serves the other, over time and by service",
    params: shape({ providerId: Id(), customerId: TeamOrUnknown() }),
    query: shape({
      period: Type.Optional(OneOf(...periodNames)),
      from: window.from,
      to: window.to,
    }),
    answer: shape({
      provider: TeamNamed,
      customer: TeamNamed,
      period: OrNull(OneOf(...periodNames)),
      zone: MonthsZone,
      asOf: Instant(),
      there: Direction,
      /** Null where nobody knows who asked, or a team asks itself. */
      back: OrNull(Direction),
    }),
    refusals: wrongDays,
  },
  "GET /teams/:id/figures": {
    summary: "A team's load now and its figures over time, serving and asking",
    params: shape({ id: Id() }),
    query: shape({ period: Type.Optional(OneOf(...periodNames)) }),
    answer: shape({
      team: TeamNamed,
      period: OneOf(...periodNames),
      zone: MonthsZone,
      asOf: Instant(),
      load: Load,
      serves: Side,
      asks: Side,
    }),
  },
  "GET /reports/handoffs": {
    summary: "Hand-offs and ping-pongs in all, and between which teams most",
    query: shape(source),
    answer: shape({
      requests: Type.Integer(),
      events: Type.Integer(),
      handoffs: Type.Integer(),
      requestsWithoutHandoff: Type.Integer(),
      maxHandoffs: Type.Integer(),
      pingPongRequests: Type.Integer(),
      between: Type.Array(
        shape({
          from: Type.String(),
          to: Type.String(),
          handoffs: Type.Integer(),
          returns: Type.Integer(),
        }),
      ),
      asOf: Instant(),
    }),
    refusals: wrongDays,
  },
  "GET /reports/waiting": {
    summary: "Medians of first reply and done, by provider and by pair",
    query: shape(source),
    answer: shape({
      requests: Type.Integer(),
      /** Only of an import or a stretch of days; for all requests ever it is not kept up. */
      overall: OrNull(shape({ firstReply: SaidWaits, done: SaidWaits })),
      providers: Type.Array(line({ provider: Type.String() })),
      pairs: Type.Array(line({ provider: Type.String(), customer: OrNull(Type.String()) })),
      asOf: Instant(),
    }),
    refusals: wrongDays,
  },
  "GET /reports/defects": {
    summary: "Reopened and misrouted work, and the share that was right first time",
    query: shape(source),
    answer: shape({
      requests: Type.Integer(),
      finished: Type.Integer(),
      reopened: Type.Integer(),
      misrouted: Type.Integer(),
      rightFirstTimeRequests: Type.Integer(),
      rightFirstTime: OrNull(Type.Number()),
      rightFirstTimeLow: OrNull(Type.Number()),
      rightFirstTimeHigh: OrNull(Type.Number()),
      tooFew: Type.Boolean(),
      asOf: Instant(),
    }),
    refusals: wrongDays,
  },
});
