/** Bodies of calls about ballots. A true ballot takes a browser; one that is none is refused after all else was looked at. */
import { sealedBytes, serialBytes, signatureBytes } from "#contract/ballots";
import type { Things } from "./things.ts";

const ones = (count: number): string => Buffer.alloc(count, 1).toString("base64url");

export const bodiesOfBallots = (things: Things): Readonly<Record<string, unknown>> => ({
  "PUT /me/carried-ballots": { sealed: ones(60) },
  "POST /polls/:id/ballots": {
    blinded: [{ groupId: things.pollGroup, blinded: ones(signatureBytes) }],
  },
  "PUT /polls/:id/answers": {
    groupId: things.pollGroup,
    serial: ones(serialBytes),
    signature: ones(signatureBytes),
    sealed: ones(sealedBytes),
  },
  "POST /polls/:id/hand-ons": {
    handed: [{ holderId: things.pollHolder, wrapped: "w".repeat(310) }],
  },
});

/** Shares are opened after the close. */
export function beforeBallots({ poll }: Things, then: string): Readonly<Record<string, string>> {
  const closed = `update poll set closed_at = '${then}' where id = '${poll}'`;
  return { "GET /polls/:id/share": closed, "POST /polls/:id/hand-ons": closed };
}
