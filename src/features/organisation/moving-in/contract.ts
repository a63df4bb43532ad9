/** People and teams out of a CSV file: first what would happen, line by line; then the same, carried out. */
import { contract } from "#platform/http/contract.ts";
import { Line, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";

const Csv = () => Type.String({ minLength: 1, maxLength: 900_000, pattern: "^[^\\u0000]*$" });

const LineOutcome = shape({
  line: Type.Integer({ description: "As an editor counts them, the header being 1" }),
  state: OneOf("new", "changed", "same", "wrong"),
  says: Type.Array(Type.String(), { description: "What happens for this line, in sentences" }),
});

const Outcome = shape({
  columns: Type.Array(shape({ header: Type.String(), means: OrNull(Type.String()) })),
  lines: Type.Array(LineOutcome),
  totals: shape({
    persons: Type.Integer(),
    teams: Type.Integer(),
    memberships: Type.Integer(),
    same: Type.Integer(),
    wrong: Type.Integer(),
  }),
});

const notReadable = { status: 422, title: "This is no table that can be read" } as const;
const noColumns = {
  status: 422,
  title: "The first line must name the columns: name, email, team, parent team, lead, role",
} as const;

export const movingIn = contract({
  "POST /moving-in/preview": {
    summary: "What a CSV file of people and teams would do; nothing is changed",
    body: shape({ csv: Csv() }),
    leavesNoAct: true,
    answer: Outcome,
    scope: "administer",
    refusals: { notReadable, noColumns },
  },
  "POST /moving-in": {
    summary: "Carry a CSV file of people and teams out; lines that are wrong are left out",
    body: shape({ csv: Csv(), invite: Type.Boolean() }),
    answer: shape({
      ...Outcome.properties,
      invitations: Type.Array(shape({ name: Line(), email: Type.String(), link: Type.String() }), {
        description: "Shown this once",
      }),
    }),
    answersOnce: true,
    scope: "administer",
    refusals: { notReadable, noColumns },
  },
});
