/** Bodies of the acts on debriefs, and the stage at which each is done. */
import type { Things } from "./things.ts";

export function bodiesOfDebriefs(things: Things): Readonly<Record<string, unknown>> {
  return {
    "POST /debriefs": {
      title: "The spring fair",
      about: "",
      teamIds: [things.team],
      personIds: [],
      fromDay: "2026-02-01",
      untilDay: "2026-02-28",
      nameless: false,
    },
    "PUT /debriefs/:id/stage": { to: "group", why: "", version: 1 },
    "PUT /debriefs/:id/names": { nameless: true, version: 1 },
    "PUT /debriefs/:id/people/:personId": { part: "facilitator" },
    "POST /debriefs/:id/facts": { day: "2026-02-03", words: "The hall was booked twice" },
    "PUT /debriefs/:id/cards/:cardId": { question: "well", words: "We asked early" },
    "PUT /debriefs/:id/nameless-card": {
      cardId: "7d44a1f0-7c3e-4b52-9d36-0a1b2c3d4e5f",
      cardSecret: "x".repeat(40),
      question: "well",
      words: "We asked early",
    },
    "PUT /debriefs/:id/themes/:themeId": { name: "Asking earlier", version: 1 },
    "PUT /debriefs/:id/cards/:cardId/theme": { themeId: things.theme },
    "PUT /debriefs/:id/votes": { votes: [{ themeId: things.theme, votes: 1 }] },
    "PUT /debriefs/:id/themes/:themeId/discussion": { why: ["So"], what: "This", version: 1 },
    "PUT /debriefs/:id/actions/:actionId": {
      what: "Ask earlier",
      ownerId: things.person,
      dueDay: "2026-06-30",
      measure: "promise-kept",
      words: "",
      teamId: things.team,
      customerTeamId: null,
      version: 1,
    },
    "POST /actions/:id/ending": { how: "done", said: "It is on the form", version: 1 },
  };
}

const then = "2026-03-02T09:00:00Z";

export function beforeDebriefs({
  debrief,
  card,
  action,
  mate,
}: Things): Readonly<Record<string, string>> {
  const at = (stage: string): string => `update debrief set stage = '${stage}',
    closed_at = ${stage === "closed" ? `'${then}'` : "null"} where id = '${debrief}'`;
  const empty = `delete from debrief_card where id = '${card}'`;
  const joins = `delete from debrief_person where debrief_id = '${debrief}' and part = 'participant'`;
  const asked = `insert into debrief_person (debrief_id, person_id, part, since)
    values ('${debrief}', '${mate}', 'participant', '${then}')`;
  return {
    "DELETE /debriefs/:id/people/:personId": asked,
    "PUT /debriefs/:id/names": empty,
    "POST /debriefs/:id/people": joins,
    "PUT /debriefs/:id/nameless-card": `${empty}; update debrief set nameless = true where id = '${debrief}'`,
    "PUT /debriefs/:id/themes/:themeId": at("group"),
    "DELETE /debriefs/:id/themes/:themeId": at("group"),
    "PUT /debriefs/:id/cards/:cardId/theme": at("group"),
    "PUT /debriefs/:id/votes": at("vote"),
    "PUT /debriefs/:id/themes/:themeId/discussion": at("discuss"),
    "PUT /debriefs/:id/actions/:actionId": at("act"),
    "DELETE /debriefs/:id/actions/:actionId": at("act"),
    "POST /actions/:id/ending": at("closed"),
    "DELETE /actions/:id/ending": `${at("closed")};
      update debrief_action set ended_how = 'done', ended_at = '${then}', said = 'Done' where id = '${action}'`,
  };
}
