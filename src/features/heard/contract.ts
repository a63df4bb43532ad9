/** Endpoints of what was heard: released waves, a wave, a team in it, and what its leads answer. */
import { contract } from "#platform/http/contract.ts";
import {
  Day,
  FileAnswer,
  Id,
  Line,
  Nothing,
  OneOf,
  OrNull,
  Prose,
  type Static,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import {
  Comment,
  Gap,
  Improvement,
  LeadsAnswer,
  Named,
  Response,
  Theme,
  Trend,
  Unit,
  Wave,
} from "./contract/shapes.ts";

export type {
  AskedAnswer,
  Change,
  CommentAnswer,
  Direction,
  Driver,
  FigureAnswer,
  Figures,
  Gap,
  ImprovementAnswer,
  Interval,
  Named,
  ResponseAnswer,
  Said,
  StepsOf,
  UnitAnswer,
  UnitKind,
  WaveAnswer,
} from "./contract/shapes.ts";

const Waves = shape({ rows: Type.Array(Wave, { description: "The newest first, at most 100" }) });
export type WavesAnswer = Static<typeof Waves>;

const About = shape({
  /** Cronbach's alpha and McDonald's omega of its questions on five steps; null where too few answered all of them. */
  alpha: OrNull(Type.Number()),
  omega: OrNull(Type.Number()),
  /** ICC(1) and ICC(2): whether answers tell teams apart. */
  ofOne: OrNull(Type.Number()),
  ofMeans: OrNull(Type.Number()),
});
export type AboutAnswer = Static<typeof About>;

const WaveResults = shape({
  wave: Wave,
  about: About,
  units: Type.Array(Unit, {
    description: "As far as the reader may see: all together, teams, and who rates whom",
  }),
  trends: Type.Array(Trend, { description: "Of all together, over the waves of the survey" }),
});
export type WaveResults = Static<typeof WaveResults>;

const TeamResults = shape({
  wave: Wave,
  team: Named,
  /** What all its customers say, or its own people in a pulse; null: too few answered. */
  unit: OrNull(Unit),
  cells: Type.Array(Unit),
  /** What it says itself of those it uses, together. */
  asCustomer: OrNull(Unit),
  /** What it thinks that its customers say, less what they say. */
  gaps: Type.Array(Gap),
  trends: Type.Array(Trend),
  responses: Type.Array(Response, { description: "Groups of which ten or more were asked" }),
  comments: Type.Array(Comment, { description: "In no order that tells anything" }),
  themes: Type.Array(Theme),
  answers: Type.Array(LeadsAnswer, { description: "What its leads say, the latest first" }),
  improvements: Type.Array(Improvement),
  /** What they took up after the wave before, with what became of it. */
  earlier: Type.Array(Improvement),
  may: shape({
    answer: Type.Boolean(),
    /** The figures of the team; without it one reads what its leads answer, and one's own cell. */
    read: Type.Boolean(),
  }),
  owners: Type.Array(Named, { description: "Who may take an improvement; for who may answer" }),
});
export type TeamResults = Static<typeof TeamResults>;

const Newest = shape({
  /** The newest wave of a service survey that says something of it; null: there is none. */
  wave: OrNull(Wave),
  /** As far as the reader may see it. */
  unit: OrNull(Unit),
  /** Its leads have said in public what they heard. */
  isAnswered: Type.Boolean(),
});
export type NewestAnswer = Static<typeof Newest>;

const byId = shape({ id: Id() });
const ofTeam = shape({ id: Id(), teamId: Id() });
const ofImprovement = shape({ ...ofTeam.properties, improvementId: Id() });
const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody wrote here meanwhile" },
} as const;

export const heardContract = contract({
  "GET /heard": { summary: "Released waves of surveys", answer: Waves },
  "GET /heard/:id": {
    summary: "What a released wave says, as far as the reader may see",
    params: byId,
    answer: WaveResults,
  },
  "GET /heard/:id/export": {
    summary: "The same figures as CSV, under the same rules",
    params: byId,
    answer: FileAnswer,
  },
  "GET /teams/:id/heard": {
    summary: "What the newest released wave says of a team; with `customer`, what that team says",
    params: byId,
    query: shape({ customer: Type.Optional(Id()) }),
    answer: Newest,
  },
  "GET /heard/:id/teams/:teamId": {
    summary: "What a released wave says of one team",
    params: ofTeam,
    answer: TeamResults,
  },
  "PUT /heard/:id/teams/:teamId/answer": {
    summary: "Answer as a lead of the team what was heard and what follows",
    params: ofTeam,
    body: shape({
      words: Prose(4000),
      version: Type.Integer({
        minimum: 0,
        description: "That of the latest answer as it was read; 0 for the first one of the team",
      }),
    }),
    answer: Nothing,
    refusals: changedMeanwhile,
  },
  "PUT /heard/:id/teams/:teamId/improvements/:improvementId": {
    summary:
      "Take up an improvement, or write it anew; its id is made by the writer, its version 0 then",
    params: ofImprovement,
    body: shape({
      what: Line(300),
      key: Line(60),
      ownerId: Id(),
      dueDay: Day(),
      version: Type.Integer({
        minimum: 0,
        description: "0 takes it up; from then on that of the improvement as it was read",
      }),
    }),
    answer: Nothing,
    refusals: {
      ...changedMeanwhile,
      twoAtMost: { status: 409, title: "Two improvements are the most" },
      sameFigure: { status: 409, title: "The other improvement has this figure already" },
      wrongFigure: { status: 422, title: "The figure is one of those shown for the team" },
      wrongOwner: { status: 422, title: "The owner is in the team" },
      wrongDay: { status: 422, title: "The day lies ahead, at most a year" },
    },
  },
  "DELETE /heard/:id/teams/:teamId/improvements/:improvementId": {
    summary: "Take an improvement back",
    params: ofImprovement,
    answer: Nothing,
  },
  "POST /heard/:id/teams/:teamId/improvements/:improvementId/ending": {
    summary: "Say whether it was done; null takes that back",
    params: ofImprovement,
    body: shape({
      how: OrNull(OneOf("done", "not-done")),
      version: Type.Integer({ minimum: 1 }),
    }),
    answer: Nothing,
    refusals: changedMeanwhile,
  },
});
