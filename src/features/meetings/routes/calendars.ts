/** Answers about one's calendars. */
import type { Database } from "#platform/database/open.ts";
import { colleagues } from "#platform/http/access.ts";
import type { RefusalExtra } from "#platform/http/refusal.ts";
import { found, refuse as say } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { CalendarKind, meetingsContract, Trouble } from "../contract.ts";
import { findCalendars } from "../fetching/caldav.ts";
import { troubleOf } from "../fetching/read-source.ts";
import {
  deleteCalendar,
  findToRead,
  insertCalendar,
  listCalendars,
  noteRead,
} from "../queries/calendars.ts";
import { findOwnAddress } from "../queries/owner.ts";
import { readCalendar } from "../reading/calendar/read-calendar.ts";
import { type Login, sealLogin } from "../secret-file.ts";
import { keepMeetings, sync, type Syncing, windowAt } from "../syncing.ts";

const mostCalendars = 10;

type Refuse = (reason: "calendarTrouble" | "tooManyCalendars", extra?: RefusalExtra) => never;

async function refuseMore(db: Database, who: Who, refuse: Refuse): Promise<void> {
  if ((await listCalendars(db, who)).length >= mostCalendars) refuse("tooManyCalendars");
}

const refuseTrouble = (refuse: Refuse, trouble: Trouble): never =>
  refuse("calendarTrouble", { facts: { trouble } });

interface Adding extends Syncing {
  readonly who: Who;
  readonly refuse: Refuse;
}

/** Reads it before it is kept: what cannot be read the first time is said at once, and nothing stays. */
async function add(
  adding: Adding,
  calendar: { readonly kind: CalendarKind; readonly name: string },
  login: Login,
): Promise<string> {
  const { db, files, now, who, refuse } = adding;
  await refuseMore(db, who, refuse);
  const id = newId();
  await insertCalendar(db, {
    id,
    personId: who.personId,
    ...calendar,
    host: new URL(login.url).host,
    sealed: await sealLogin(files, id, login),
    addedAt: now,
  });
  const trouble = await sync({ db, files, now }, found(await findToRead(db, who, id)));
  return trouble === null ? id : refuseTrouble(refuse, trouble);
}

/** 'webcal' is https by another name. */
function addressOf(written: string): string {
  const address = written.trim().replace(/^webcals?:/i, "https:");
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    say("wrongInput", { fields: { address: "Write an address that begins with https." } });
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
    answer: async (asked) => {
      const { name, address } = asked.body;
      const login = { url: addressOf(address), login: null, password: null };
      const id = await add(asked, { kind: "ics", name: name.trim() }, login);
      asked.subject("calendar", id);
      return { id };
    },
  },
  "POST /me/calendars/file": {
    access: colleagues,
    answer: async ({ db, who, body, now, refuse, subject }) => {
      await refuseMore(db, who, refuse);
      const window = windowAt(now);
      const read = await readCalendar(body.content, { zone: who.zone, window });
      if (read === "broken") return refuseTrouble(refuse, "noCalendar");
      const id = newId();
      const { personId } = who;
      const row = { id, personId, kind: "file", name: body.name.trim(), host: "" } as const;
      await insertCalendar(db, { ...row, sealed: null, addedAt: now });
      await keepMeetings(db, { id, personId, email: await findOwnAddress(db, who), now }, read);
      const { unknownZones } = read;
      const noted = { unread: read.unread.length, unknownZones };
      const marks = { etag: null, lastModified: null, ctag: null };
      await noteRead(db, { id, now, nextAt: null }, marks, noted);
      subject("calendar", id);
      return { id };
    },
  },
  "POST /me/calendars/look": {
    access: colleagues,
    answer: async ({ body, refuse }) => {
      const { login, password } = body;
      try {
        const rows = await findCalendars({ url: addressOf(body.address), login, password });
        return { rows };
      } catch (fault) {
        const trouble = troubleOf(fault);
        if (trouble === null) throw fault;
        return refuseTrouble(refuse, trouble);
      }
    },
  },
  "POST /me/calendars/caldav": {
    access: colleagues,
    answer: async (asked) => {
      const { name, url, login, password } = asked.body;
      const secret = { url: addressOf(url), login, password };
      const id = await add(asked, { kind: "caldav", name: name.trim() }, secret);
      asked.subject("calendar", id);
      return { id };
    },
  },
  "POST /me/calendars/:id/reading": {
    access: colleagues,
    answer: async ({ db, who, params, files, now, subject, touch }) => {
      const calendar = found(await findToRead(db, who, params.id));
      subject("calendar", calendar.id);
      const trouble = await sync({ db, files, now }, calendar);
      touch(`meetings:${who.personId}`);
      return { trouble };
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
