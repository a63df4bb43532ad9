/** What was not right: figures, causes of both sides, streaks, and causes that repeat. */
import { FigureShape, periodNames } from "#contract/relationships";
import { contract } from "#platform/http/contract.ts";
import {
  FileAnswer,
  Id,
  Instant,
  OneOf,
  OrNull,
  Page,
  type Static,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";

const Named = shape({ id: Id(), name: Type.String() });

/** How many, and which share of `n` that is; below five neither. */
const Counted = shape({ count: OrNull(Type.Integer()), ...FigureShape.properties });

const Figures = shape({
  requests: Type.Integer(),
  finished: Type.Integer(),
  /** Of what is finished: so is what came back. */
  rightFirstTime: Counted,
  reopened: Counted,
  /** Of all requests: so is what had to be asked for. */
  misrouted: Counted,
  returned: Counted,
});

const Streak = shape({
  present: Type.Integer({
    description: "Requests right the first time since the last defect, or ever",
  }),
  longest: Type.Integer(),
  days: OrNull(Type.Integer({ description: "Since the last defect; null: none is known" })),
  lastAt: OrNull(Instant()),
});

const CauseCount = shape({
  cause: Type.String(),
  customer: Type.Integer(),
  provider: Type.Integer(),
});
const Causes = shape({
  /** How often work came back. Below five nothing more is said. */
  n: Type.Integer(),
  tooFew: Type.Boolean(),
  rows: Type.Array(CauseCount),
  /** Both sides have said a cause, and how often it was the same. */
  both: Type.Integer(),
  alike: Type.Integer(),
});

const Line = shape({
  id: Id(),
  name: Type.String(),
  isVendor: Type.Boolean(),
  figures: Figures,
  present: OrNull(Type.Integer()),
  longest: OrNull(Type.Integer()),
});
export type LineAnswer = Static<typeof Line>;

const Cluster = shape({
  id: Id(),
  service: Named,
  team: Named,
  words: Type.Array(Type.String(), {
    description: "The most telling first; each of at least three requests",
  }),
  defects: Type.Integer(),
  requests: Type.Integer(),
  customers: Type.Integer({ description: "Teams that asked, as far as they are known" }),
  reopened: Type.Integer(),
  misrouted: Type.Integer(),
  returned: Type.Integer(),
  ofDefects: Type.Integer({ description: "Defects of the service within the same year" }),
  since: Instant(),
  lastAt: Instant(),
  asOf: Instant(),
});
export type ClusterAnswer = Static<typeof Cluster>;

const query = {
  team: Type.Optional(Id()),
  service: Type.Optional(Id()),
  customer: Type.Optional(Id()),
  period: Type.Optional(OneOf(...periodNames)),
};
const needsTeam = {
  needsTeam: {
    status: 422,
    title: "Say whose work it is: a service and a team that asked are those of a team",
  },
} as const;

export const defectsContract = contract({
  "GET /defects": {
    summary:
      "What was not right: of all teams, of one, of one of its services or for one team that asks",
    query: shape(query),
    answer: shape({
      period: OneOf(...periodNames),
      asOf: OrNull(Instant()),
      team: OrNull(Named),
      service: OrNull(Named),
      customer: OrNull(Named),
      figures: Figures,
      causes: Causes,
      /** Null: of all teams together, or of a service and a customer at once, none is kept; of too few none is told. */
      streak: OrNull(Streak),
      /** All teams where no team was asked for. */
      teams: Type.Array(Line),
      services: Type.Array(Line),
      customers: Type.Array(Line),
      /** The largest; `nextClusters` is the cursor of those that follow in GET /defects/clusters. */
      clusters: Type.Array(Cluster),
      nextClusters: OrNull(Type.String()),
    }),
    refusals: needsTeam,
  },
  "GET /defects/export": {
    summary:
      "The lines of GET /defects as a CSV file: all teams, or the services and customers of one",
    query: shape({ team: query.team, period: query.period }),
    answer: FileAnswer,
  },
  "GET /defects/clusters": {
    summary:
      "Causes that repeat, the largest first: of all teams, of one or of one of its services, or by words of theirs or of their service",
    query: shape({
      team: query.team,
      service: query.service,
      q: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: "^[^\\u0000]*$" })),
      ...pageQuery,
    }),
    answer: Page(Cluster),
    refusals: needsTeam,
  },
  "GET /defects/clusters/:id": {
    summary: "A cause that repeats, and the requests behind it that you may see",
    params: shape({ id: Id() }),
    answer: shape({
      cluster: Cluster,
      behind: Type.Array(
        shape({
          id: Id(),
          number: Type.Integer(),
          title: Type.String(),
          kind: OneOf("reopened", "misrouted", "returned"),
          whatIsMissing: Type.String(),
          at: Instant(),
        }),
      ),
    }),
  },
});
