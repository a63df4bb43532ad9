/** Bodies of the acts on commitments. */
export function bodiesOfCommitments(): Readonly<Record<string, unknown>> {
  const written = {
    what: "Answer by noon",
    measure: "words",
    words: "The list",
    teamId: null,
    outcomeId: null,
    aim: null,
    direction: "at-least",
    untilDay: "2026-12-31",
    reviewDays: ["2026-06-30"],
    sponsorId: null,
  };
  return {
    "POST /commitments": written,
    "PUT /commitments/:id": { ...written, version: 1 },
    "POST /commitments/:id/ending": { how: "kept", why: "It went well", version: 1 },
  };
}
