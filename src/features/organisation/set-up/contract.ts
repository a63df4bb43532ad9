/** The set-up: open only until the organisation stands, and only with the link that the start printed. */
import { LinkSecret, NewPassword, gone, weakPassword } from "#contract/people";
import { contract } from "#platform/http/contract.ts";
import { Line, Type, shape } from "#platform/http/shapes.ts";
import { Email, Zone } from "../persons/contract.ts";

export const setUp = contract({
  "GET /set-up": {
    summary: "Whether Goodturn waits to be set up; missing once it stands",
    answer: shape({ needed: Type.Boolean() }),
  },
  "POST /set-up": {
    summary: "Begin: the organisation and its first administrator",
    body: shape({
      secret: LinkSecret(),
      organisation: Line(),
      zone: Zone(),
      name: Line(),
      email: Email(),
      password: NewPassword(),
    }),
    answer: shape({ email: Type.String() }),
    status: 201,
    refusals: {
      gone,
      weakPassword,
      unknownZone: { status: 422, title: "There is no such time zone" },
    },
  },
});
