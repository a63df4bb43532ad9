/** `goodturn thanks --mail < message`: for the alias of a mail server. */
import { readArgs, type Verb, WrongUse } from "#platform/command/verb.ts";
import { type NotRead, readMail } from "./reading.ts";
import { receiveMail } from "./receiving.ts";

const mostBytes = 1_000_000;

const refusals: Readonly<Record<NotRead | "tooLarge", string>> = {
  mailNotRead: "This is no mail that can be read.",
  mailTooDeep: "This mail is nested or headed beyond what is read.",
  mailAutomatic: "An automatic answer is no thanks; it was left out.",
  mailEmpty: "Without quotes and signature this mail has no words.",
  tooLarge: "A mail may have at most a million bytes.",
};

const done = {
  travelled: "It reached everybody who held a part.",
  known: "This mail came before; nobody is told twice.",
  waits: "It waits until somebody says which request it is about.",
} as const;

export const thanksVerb: Verb = {
  name: "thanks",
  summary: "Take in a customer's thank-you by mail",
  usage: [
    "goodturn thanks --mail [--json] < message",
    'For an alias of a mail server: thanks: "|GOODTURN_DATA=/srv/goodturn goodturn thanks --mail".',
    "Its request is found by 'request+412@' among the addresses, or by '#412' in the subject.",
  ].join("\n"),
  run: async ({ args, input, now, openHouse, say, write }) => {
    const { values } = readArgs(args, { mail: { type: "boolean" }, json: { type: "boolean" } });
    if (values.mail !== true) throw new WrongUse("Say --mail and send the message to it.");
    const raw = await readAll(input);
    const mail = raw === null ? "tooLarge" : await readMail(raw);
    if (typeof mail === "string") {
      say(refusals[mail]);
      return 1;
    }
    const { db } = await openHouse();
    const { became } = await db.transaction().execute((transaction) =>
      // Screens that are open read again by themselves when they are next looked at: the command has nobody to tell.
      receiveMail({ db: transaction, now: now(), touch: () => undefined }, mail),
    );
    write(values.json === true ? JSON.stringify({ became }) : done[became]);
    return 0;
  },
};

/** Null: too large; what follows is not read any more. */
async function readAll(input: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
