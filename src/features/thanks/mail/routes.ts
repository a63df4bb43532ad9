/** Thank-yous that come in by mail, and those of them that wait. */
import { findIdByNumber } from "#feature/requests";
import { colleagues } from "#platform/http/access.ts";
import type { ReceivedFile } from "#platform/files/store.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { sortersOfMail } from "../access.ts";
import type { thanksContract } from "../contract.ts";
import { deleteMail, holdMail, listWaiting } from "../queries/waiting.ts";
import { travelFromRequest } from "../reaching/travelling.ts";
import { type NotRead, readMail } from "./reading.ts";
import { receiveMail } from "./receiving.ts";

type Keys =
  | "POST /thanks/mail"
  | "POST /thanks/mail/reading"
  | "GET /thanks/mail"
  | "POST /thanks/mail/:id/attaching"
  | "DELETE /thanks/mail/:id";

async function readFrom(file: ReceivedFile, refuse: (reason: NotRead) => never) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.content()) chunks.push(chunk);
  const mail = await readMail(Buffer.concat(chunks));
  return typeof mail === "string" ? refuse(mail) : mail;
}

export const mailRoutes: Pick<RoutesOf<typeof thanksContract>, Keys> = {
  "POST /thanks/mail": {
    access: colleagues,
    answer: async ({ db, now, file, touch, refuse }) =>
      receiveMail({ db, now, touch }, await readFrom(file, refuse)),
  },
  "POST /thanks/mail/reading": {
    access: colleagues,
    answer: async ({ file, refuse }) => readFrom(file, refuse),
  },
  "GET /thanks/mail": {
    access: sortersOfMail,
    answer: async ({ db, who }) => {
      const rows = await listWaiting(db, who);
      return {
        rows: rows.map(({ id, saidBy, subject, words, at, request }) => {
          return { id, saidBy, subject, words, at, request };
        }),
      };
    },
  },
  "POST /thanks/mail/:id/attaching": {
    access: sortersOfMail,
    answer: async ({ db, who, now, params: { id }, body, refuse, subject, touch }) => {
      const mail = found(await holdMail(db, who, id));
      const requestId = (await findIdByNumber(db, who, body.number)) ?? refuse("noSuchRequest");
      const { saidBy, words, sourceKey } = mail;
      await deleteMail(db, id);
      subject("request", requestId);
      const said = { giverId: who.personId, saidBy, words, sourceKey };
      return travelFromRequest({ db, now, touch }, requestId, said);
    },
  },
  "DELETE /thanks/mail/:id": {
    access: sortersOfMail,
    answer: async ({ db, who, params: { id } }) => {
      found(await holdMail(db, who, id));
      await deleteMail(db, id);
      return null;
    },
  },
};
