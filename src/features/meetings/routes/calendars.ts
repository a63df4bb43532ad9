/** Answers about one's calendars. */
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import type { EndpointShape } from "#platform/http/contract.ts";
import type { RefusalExtra } from "#platform/http/refusal.ts";
import { found, refuse as say } from "#platform/http/refusal.ts";
import type { Asked, RoutesOf, Waiting } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { CalendarKind, meetingsContract, Trouble } from "../contract.ts";
import { findCalendars } from "../fetching/caldav.ts";
import { noMarks, troubleOf } from "../fetching/read-source.ts";
import {
  deleteCalendar,
  findToRead,
  insertCalendar,
  listCalendars,
  lockOwner,
  noteRead,
} from "../queries/calendars.ts";
import { findOwnAddress } from "../queries/owner.ts";
import { readCalendar } from "../reading/calendar/read-calendar.ts";
import { type Login, sealLogin } from "../secret-file.ts";
import { fetchCalendar, fetchFirst, keepFound, keepMeetings, windowAt } from "../syncing.ts";

const mostCalendars = 10;

type Refuse = (reason: "calendarTrouble" | "tooManyCalendars", extra?: RefusalExtra) => never;

async function refuseMore(db: Database, who: Who, refuse: Refuse): Promise<void> {
  if ((await listCalendars(db, who)).length >= mostCalendars) refuse("tooManyCalendars");
}

/** Once more where it is kept: while its server was asked others may have been added, and its owner may have left. */
async function beforeKeeping(db: Database, who: Who, refuse: Refuse): Promise<void> {
  if (!(await lockOwner(db, who))) say("missing");
  await refuseMore(db, who, refuse);
}

const refuseTrouble = (refuse: Refuse, trouble: Trouble): never =>
  refuse("calendarTrouble", { facts: { trouble } });

type Waits = Waiting<EndpointShape> & { readonly refuse: Refuse };
type Answers = Asked<EndpointShape> & { readonly refuse: Refuse };

/**
 * Reads it before it is kept: what cannot be read the first time is said at once, and nothing stays. Its server is waited for while no
 * transaction is open.
 */
async function add(
  { db, files, now, who, refuse }: Waits,
  calendar: { readonly kind: CalendarKind; readonly name: string },
  login: Login,
): Promise<(asked: Answers) => Promise<{ id: string }>> {
  await refuseMore(db, who, refuse);
  const read = await fetchFirst({ kind: calendar.kind, zone: who.zone, login }, now);
  if (typeof read === "string") return refuseTrouble(refuse, read);
  const id = newId();
  const sealed = await sealLogin(files, id, login);
  const { personId } = who;
  return async (asked) => {
    await beforeKeeping(asked.db, who, asked.refuse);
    const { host } = new URL(login.url);
    await insertCalendar(asked.db, { id, personId, ...calendar, host, sealed, addedAt: now });
    const email = await findOwnAddress(asked.db, who);
    await keepFound({ db: asked.db, now }, { id, personId, email }, read);
    asked.subject("calendar", id);
    return { id };
  };
}

/** 'webcal' is https by another name. A name and a password within it would be shown wherever the address is. */
function addressOf(written: string, field: "address" | "url"): string {
  const address = written.trim().replace(/^webcals?:/i, "https:");
  const wrong = (said: string): never => say("wrongInput", { fields: { [field]: said } });
  if (!URL.canParse(address)) return wrong("Write an address that begins with https.");
  const { protocol, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol)) return wrong("Write an address that begins with https.");
  if (username !== "" || password !== "")
    return wrong("Write the address without a name and a password in it.");
  return address;
}

export const calendarAnswers: Pick<
  RoutesOf<typeof meetingsContract>,
  | "GET /me/calendars"
  | "POST /me/calendars"
  | "POST /me/calendars/file"
  | "POST /me/calendars/look"
  | "POST /me/calendars/caldav"
  | "POST /me/calendars/:id/reading"
  | "DELETE /me/calendars/:id"
> = {
  "GET /me/calendars": {
    access: colleagues,
    answer: async ({ db, who }) => ({ rows: await listCalendars(db, who) }),
  },
  "POST /me/calendars": {
    access: colleagues,
    waits: async (asked) => {
      const { name, address } = asked.body;
      const login = { url: addressOf(address, "address"), login: null, password: null };
      return add(asked, { kind: "ics", name: name.trim() }, login);
    },
  },
  "POST /me/calendars/file": {
    access: colleagues,
    waits: async ({ db: before, who, body, now, refuse }) => {
      await refuseMore(before, who, refuse);
      const window = windowAt(now);
      const read = await readCalendar(body.content, { zone: who.zone, window });
      if (read === "broken") return refuseTrouble(refuse, "noCalendar");
      const id = newId();
      const { personId } = who;
      const row = { id, personId, kind: "file", name: body.name.trim(), host: "" } as const;
      return async ({ db, refuse: no, subject }) => {
        await beforeKeeping(db, who, no);
        await insertCalendar(db, { ...row, sealed: null, addedAt: now });
        await keepMeetings(db, { id, personId, email: await findOwnAddress(db, who), now }, read);
        await noteRead(db, { id, now, nextAt: null }, noMarks, read);
        subject("calendar", id);
        return { id };
      };
    },
  },
  "POST /me/calendars/look": {
    access: colleagues,
    waits: async ({ body, refuse }) => {
      const { login, password } = body;
      const url = addressOf(body.address, "address");
      const rows = await findCalendars({ url, login, password }).catch((fault: unknown) => {
        const trouble = troubleOf(fault);
        if (trouble === null) throw fault;
        return refuseTrouble(refuse, trouble);
      });
      return async () => ({ rows });
    },
  },
  "POST /me/calendars/caldav": {
    access: colleagues,
    waits: async (asked) => {
      const { name, url, login, password } = asked.body;
      const secret = { url: addressOf(url, "url"), login, password };
      return add(asked, { kind: "caldav", name: name.trim() }, secret);
    },
  },
  "POST /me/calendars/:id/reading": {
    access: colleagues,
    waits: async ({ db, who, params, files, now }) => {
      const calendar = found(await findToRead(db, who, params.id));
      const read = await fetchCalendar({ files, now }, calendar);
      return async (asked) => {
        asked.subject("calendar", calendar.id);
        const trouble = await keepFound({ db: asked.db, now }, calendar, read);
        asked.touch(`meetings:${who.personId}`);
        return { trouble: trouble === undefined ? say("missing") : trouble };
      };
    },
  },
  "DELETE /me/calendars/:id": {
    access: colleagues,
    answer: async ({ db, who, params, subject }) => {
      if (!(await deleteCalendar(db, who, params.id))) say("missing");
      subject("calendar", params.id);
      return null;
    },
  },
};
