/** Endpoints that take goals out as a file and bring them in from one. */
import { contract } from "#platform/http/contract.ts";
import { FileAnswer, OneOf, Type, shape } from "#platform/http/shapes.ts";

const FileBody = shape({
  format: OneOf("csv", "json"),
  text: Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" }),
});
const states = ["new", "changed", "same", "wrong"] as const;
const Brought = shape({
  totals: shape({
    new: Type.Integer(),
    changed: Type.Integer(),
    same: Type.Integer(),
    wrong: Type.Integer(),
  }),
  lines: Type.Array(
    shape({
      line: Type.Integer({ description: "Of a CSV as an editor counts, of a JSON by goal" }),
      goal: Type.String(),
      state: OneOf(...states),
      says: Type.String({ description: "Why it is left out" }),
    }),
    { description: "Without those that are as they were" },
  ),
});

const refusals = {
  unreadable: { status: 422, title: "This is no file of goals" },
  tooManyLines: { status: 422, title: "At most 1,000 lines at once" },
} as const;

export const filesContract = contract({
  "GET /goals/export": {
    summary:
      "All goals with their targets as CSV or JSON; JSON has typed values and initiatives too",
    query: shape({ format: OneOf("csv", "json") }),
    answer: FileAnswer,
  },
  "POST /goals/import/preview": {
    summary: "What a file of goals would do; nothing is changed",
    body: FileBody,
    leavesNoAct: true,
    answer: Brought,
    refusals,
  },
  "POST /goals/import": {
    summary: "Bring goals in from a file; what is wrong is left out",
    body: FileBody,
    answer: Brought,
    refusals,
  },
});
