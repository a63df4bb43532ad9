/** CalDAV, read only (RFC 4791, with the discovery of RFC 6764): which calendars a login has, and the entries of one within a window. */
import { fetchOutside, type OutsideAnswer } from "#platform/outward/fetch-outside.ts";
import type { Window } from "../reading/calendar/expand.ts";
import { cleaned } from "../reading/text.ts";
import { hrefWithin, readMultistatus, type DavResponse } from "./multistatus.ts";
import { CalendarFault, faultOfStatus } from "./faults.ts";

export interface DavLogin {
  readonly url: string;
  readonly login: string;
  readonly password: string;
}

export interface DavCalendar {
  readonly url: string;
  readonly name: string;
}

const authorizationOf = ({ login, password }: DavLogin): string =>
  `Basic ${Buffer.from(`${login}:${password}`, "utf8").toString("base64")}`;

const xml = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${body}`;
const spaces =
  'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"';

interface Found {
  readonly url: string;
  readonly responses: readonly DavResponse[];
}

async function ask(
  login: DavLogin,
  url: string,
  call: { readonly method: "PROPFIND" | "REPORT"; readonly depth: 0 | 1; readonly body: string },
): Promise<Found> {
  const answer = await fetchOutside({
    url,
    method: call.method,
    body: xml(call.body),
    authorization: authorizationOf(login),
    headers: { depth: String(call.depth), "content-type": "application/xml; charset=utf-8" },
  });
  if (answer.status !== 207) throw faultOfStatus(answer.status);
  return { url: answer.url, responses: responsesOf(answer) };
}

function responsesOf({ body }: OutsideAnswer): DavResponse[] {
  const responses = readMultistatus(body.toString("utf8"));
  if (!responses) throw new CalendarFault("noCalendar");
  return responses;
}

const propfind = (...properties: string[]): string =>
  `<d:propfind ${spaces}><d:prop>${properties.map((one) => `<${one}/>`).join("")}</d:prop></d:propfind>`;

/**
 * What a server points to is asked with the password only on its own host, or on one of the same last two names, as large providers have
 * it ('caldav.example.com' leads to 'p12-caldav.example.com').
 */
function isNear(from: string, to: string): boolean {
  const [one, other] = [new URL(from), new URL(to)];
  if (one.origin === other.origin) return true;
  const end = ({ hostname }: URL): string => hostname.split(".").slice(-2).join(".");
  const isName = /[a-z]$/i.test(one.hostname) && one.hostname.includes(".");
  return isName && other.protocol === "https:" && end(one) === end(other);
}

function near(from: string, href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href, from)) return null;
  const url = new URL(href, from).href;
  return isNear(from, url) ? url : null;
}

/** By name as people sort, '2' before '10': servers give them in any order. Throws CalendarFault or OutsideFault. */
export async function findCalendars(login: DavLogin): Promise<DavCalendar[]> {
  const begin = await beginAt(login);
  const principal = near(begin.url, hrefWithin(begin.responses, "current-user-principal"));
  const home = principal === null ? null : await homeOf(login, principal);
  const calendars = await calendarsAt(login, home ?? begin.url);
  if (calendars.length === 0) throw new CalendarFault("noCalendar");
  return calendars.toSorted(
    (one, other) => names.compare(one.name, other.name) || (one.url < other.url ? -1 : 1),
  );
}

const names = new Intl.Collator("en", { numeric: true });

/** As it was typed; where that is no WebDAV, at the place that RFC 6764 names. */
async function beginAt(login: DavLogin): Promise<Found> {
  const call = {
    method: "PROPFIND",
    depth: 0,
    body: propfind("d:current-user-principal"),
  } as const;
  try {
    return await ask(login, login.url, call);
  } catch (fault) {
    if (!(fault instanceof CalendarFault) || fault.trouble === "notAllowed") throw fault;
    return await ask(login, new URL("/.well-known/caldav", login.url).href, call);
  }
}

async function homeOf(login: DavLogin, principal: string): Promise<string | null> {
  const body = propfind("c:calendar-home-set");
  const { url, responses } = await ask(login, principal, { method: "PROPFIND", depth: 0, body });
  return near(url, hrefWithin(responses, "calendar-home-set"));
}

async function calendarsAt(login: DavLogin, home: string): Promise<DavCalendar[]> {
  const body = propfind("d:resourcetype", "d:displayname", "c:supported-calendar-component-set");
  const { url, responses } = await ask(login, home, { method: "PROPFIND", depth: 1, body });
  return responses.flatMap(({ href, isCalendar, hasEvents, texts }) => {
    const own = near(url, href);
    if (!isCalendar || !hasEvents || own === null) return [];
    const name =
      (texts.get("displayname") ?? "").trim() ||
      decoded(href.split("/").findLast((part) => part !== "") ?? "");
    return [{ url: own, name: cleaned(name, 200) }];
  });
}

/** As it stands where a server writes a per cent sign that begins no letter. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (fault) {
    if (fault instanceof URIError) return part;
    throw fault;
  }
}

/** Changes whenever anything in the calendar does; null where the server has none. */
export async function readTag(login: DavLogin): Promise<string | null> {
  const body = propfind("s:getctag", "d:sync-token");
  const { responses } = await ask(login, login.url, { method: "PROPFIND", depth: 0, body });
  const texts = responses[0]?.texts;
  return texts?.get("getctag") ?? texts?.get("sync-token") ?? null;
}

const stamp = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** All entries of which some occurrence lies within the window, as one calendar. */
export async function readEntries(login: DavLogin, { from, to }: Window): Promise<string> {
  const body =
    `<c:calendar-query ${spaces}><d:prop><d:getetag/><c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR">` +
    `<c:comp-filter name="VEVENT"><c:time-range start="${stamp(from)}" end="${stamp(to)}"/></c:comp-filter>` +
    `</c:comp-filter></c:filter></c:calendar-query>`;
  const { responses } = await ask(login, login.url, { method: "REPORT", depth: 1, body });
  const inner = responses.flatMap(({ texts }) => {
    const text = texts.get("calendar-data") ?? "";
    return text
      .split(/\r\n|\n|\r/)
      .filter((line) => line !== "" && !/^(BEGIN|END):VCALENDAR\s*$/i.test(line));
  });
  return ["BEGIN:VCALENDAR", ...inner, "END:VCALENDAR"].join("\r\n");
}
