/** Bodies of calls of mediation, and what must be so before: what is written is sealed, so that any letters will do. */
import type { Things } from "./things.ts";

const sealed = "s".repeat(760);
const ids = [
  "01900000-0000-7000-8000-0000000000a1",
  "01900000-0000-7000-8000-0000000000a2",
] as const;

export function bodiesOfMediation(things: Things): Readonly<Record<string, unknown>> {
  const { team, customerTeam, mate, lead, customer } = things;
  const wrapped = "w".repeat(200);
  return {
    "POST /mediations": { kind: "teams", oneId: team, otherId: customerTeam },
    "PUT /mediations/contact": { words: "The people team", version: 0 },
    "POST /mediations/:id/safety": { id: ids[0], sealed, goesOn: true },
    "PUT /mediations/:id/speaker": { personId: mate },
    "PUT /mediations/:id/mediator": { personId: null },
    "POST /mediations/:id/keys": {
      begins: true,
      wraps: [
        { personId: lead, keyId: ids[0], wrapped },
        { personId: customer, keyId: ids[1], wrapped },
      ],
    },
    "POST /mediations/:id/entries": { id: ids[0], kind: "correction", sealed, watch: null },
    "PUT /mediations/:id/entries/:entryId": { sealed, version: 1, watch: null },
    "POST /mediations/:id/done": { step: "facts", round: 1, agreement: null },
    "POST /mediations/:id/review": { number: 1, holds: true },
    "PUT /mediations/:id/keeping": { keep: true },
    "PUT /mediations/:id/look-back": { wishes: true },
  };
}

export function beforeMediation(things: Things, then: string): Readonly<Record<string, string>> {
  const { mediation, lead, customer } = things;
  const facts = `update mediation set step = 'facts' where id = '${mediation}'`;
  return {
    "POST /mediations": `update membership set lead = true where person_id = '${customer}'`,
    "POST /mediations/:id/keys": `${facts};
      insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
      values ('${ids[0]}', '${lead}', 'B1', '{}', '{}', '${then}'), ('${ids[1]}', '${customer}', 'B2', '{}', '{}', '${then}')`,
    "POST /mediations/:id/entries": facts,
    "PUT /mediations/:id/entries/:entryId": facts,
    "POST /mediations/:id/done": facts,
    "PUT /mediations/:id/look-back": `update mediation set step = 'review', agreed_at = '${then}', reviews_opened = 1
      where id = '${mediation}'`,
    "POST /mediations/:id/review": `update mediation set step = 'review', agreed_at = '${then}', reviews_opened = 1
      where id = '${mediation}'`,
  };
}
