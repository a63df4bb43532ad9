/** Endpoints of parity: each service beside what a customer outside gets for the like. */
import { contract } from "#platform/http/contract.ts";
import { FileAnswer, Id, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import {
  Count,
  Counts,
  Detail,
  LikeBody,
  LikesTaken,
  Month,
  named,
  OutsideTaken,
  Row,
  Short,
  Uncompared,
} from "./contract/rows.ts";

export {
  type BrokenAnswer,
  type ComparedKind,
  comparedKinds,
  type CountsAnswer,
  type KindAnswer,
  type LikeAnswer,
  type LikesTaken,
  type LikeWritten,
  type OutsideMonthAnswer,
  type OutsideTaken,
  type ParityDetail,
  type ParityRow,
  type PromiseStanding,
  type ResultStanding,
  type ShareAnswer,
  type UncomparedRow,
} from "./contract/rows.ts";

const Text = () => Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" });
const byService = shape({ id: Id() });
const byMonth = shape({ id: Id(), month: Month() });
const OutsideCsv = shape({
  csv: Text(),
  /** For lines that name none. */
  source: Short(200),
});
const LikesText = shape({ text: Text(), form: OneOf("csv", "json") });

const changedMeanwhile = {
  changedMeanwhile: { status: 409, title: "Somebody else changed this in the meantime" },
} as const;
const wrongMonth = { status: 422, title: "This month lies ahead, or too far back" } as const;
const keptOverTotal = { status: 422, title: "More were kept than there were" } as const;
const unreadable = { status: 422, title: "This text cannot be read as it is said to be" } as const;
const tooManyLines = { status: 422, title: "At most 5,000 lines at once" } as const;

export const parityContract = contract({
  "GET /parity": {
    summary: "Services beside what a customer outside gets for the like, the worse ones first",
    query: shape({ teamId: Type.Optional(Id()) }),
    answer: shape({
      rows: Type.Array(Row),
      uncompared: Type.Array(Uncompared),
      /** Of these rows. */
      counts: Counts,
      /** By team of these rows. */
      teams: Type.Array(shape({ team: named(), counts: Counts })),
      tolerance: Type.Number({
        description: "Within this share of the outside one a promise is equal",
      }),
      /** The first of the twelve months that results are of. */
      since: Month(),
      may: shape({ bringLikes: Type.Boolean() }),
    }),
  },
  "GET /parity/export": {
    summary: "What GET /parity answers, as a file: the likes can be taken in again",
    query: shape({ form: OneOf("csv", "json"), teamId: Type.Optional(Id()) }),
    answer: FileAnswer,
  },
  "POST /parity/likes/preview": {
    summary: "What a text of likes would do; nothing is changed",
    body: LikesText,
    leavesNoAct: true,
    answer: LikesTaken,
    refusals: { unreadable, tooManyLines },
  },
  "POST /parity/likes": {
    summary: "Take likes from a text; lines that are wrong are left out",
    body: LikesText,
    answer: LikesTaken,
    refusals: { unreadable, tooManyLines },
  },
  "GET /parity/:id": {
    summary: "One service beside the like outside: by impact, by month",
    params: byService,
    query: shape({
      only: Type.Optional(
        /** Leaves impacts, months and the median out: for a line about it. */
        OneOf("row"),
      ),
    }),
    answer: Detail,
  },
  "PUT /parity/:id/like": {
    summary: "Say what the like of a service is outside, and what is promised for it there",
    params: byService,
    body: LikeBody,
    answer: shape({ id: Id() }),
    refusals: changedMeanwhile,
  },
  "POST /parity/:id/like/removal": {
    summary: "Take the like of a service away: it is compared no more, and its months stay",
    params: byService,
    body: shape({ was: Id() }),
    answer: Nothing,
    refusals: changedMeanwhile,
  },
  "PUT /parity/:id/outside/:month": {
    summary: "Set how the promise for the like was kept outside in a month",
    params: byMonth,
    body: shape({
      kept: Count(),
      total: Count(),
      medianHours: OrNull(Type.Number({ minimum: 0, maximum: 1e6 })),
      source: Short(200),
      version: Type.Optional(
        OrNull(
          Type.Integer({
            description:
              "That which the writer has read, null where nothing stood there; left out: whatever stands there goes",
          }),
        ),
      ),
    }),
    answer: shape({ version: Type.Integer() }),
    refusals: { wrongMonth, keptOverTotal, ...changedMeanwhile },
  },
  "DELETE /parity/:id/outside/:month": {
    summary: "Take a month outside away",
    params: byMonth,
    query: shape({
      version: Type.Optional(
        Type.Integer({ description: "That which the writer has read; left out: whatever stands" }),
      ),
    }),
    answer: Nothing,
    refusals: changedMeanwhile,
  },
  "POST /parity/:id/outside/preview": {
    summary: "What a CSV text of months would do; nothing is changed",
    params: byService,
    body: OutsideCsv,
    leavesNoAct: true,
    answer: OutsideTaken,
    refusals: { unreadable, tooManyLines },
  },
  "POST /parity/:id/outside": {
    summary: "Take months from a CSV text; lines that are wrong are left out",
    params: byService,
    body: OutsideCsv,
    answer: OutsideTaken,
    refusals: { unreadable, tooManyLines },
  },
});
