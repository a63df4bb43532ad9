/** Bodies of calls about thanks, and one of each thing that their paths name. */
import { makeThanks, makeWaitingMail } from "#fixtures/thanks";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

const words = "Thank you for staying with it.";
const said = { words, saidBy: "Anna of Acme" };
const mail = Buffer.from(
  `From: Anna <anna@acme.example>\r\nSubject: Thanks\r\nMessage-ID: <1@acme.example>\r\n\r\n${words}\r\n`,
);

export const bodiesOfThanks = ({ mate, request }: Things): Readonly<Record<string, unknown>> => ({
  "POST /thanks": { personIds: [mate], teamIds: [], words, public: true, requestId: request },
  "PUT /thanks/:id/showing": { shown: false },
  "POST /requests/:id/customer-thanks": said,
  "POST /segments/:id/customer-thanks": { ...said, days: 90 },
  "POST /thanks/mail": mail,
  "POST /thanks/mail/reading": mail,
  "POST /thanks/mail/:id/attaching": { number: 1 },
});

/** A private one that the one gave and the other got, and a mail that waits. */
export async function makeThankedThings(
  db: Database,
  { giver, receiver }: { giver: Person; receiver: Person },
): Promise<Pick<Things, "thanks" | "thanksMail">> {
  const { id } = await makeThanks(db, { giver, receiver, isPublic: false });
  return { thanks: id, thanksMail: (await makeWaitingMail(db)).id };
}

interface Person {
  readonly id: string;
  readonly teamId: string;
}
