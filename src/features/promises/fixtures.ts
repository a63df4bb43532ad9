import { makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Impact, PromiseKind, PromiseUnit } from "./contract.ts";

const at = new Date("2026-01-05T08:00:00Z");
const officeDay = [["08:00", "17:00"]];
export const officeHours = {
  mon: officeDay,
  tue: officeDay,
  wed: officeDay,
  thu: officeDay,
  fri: officeDay,
};
/** Every day, all day. */
export const alwaysOpen = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
);

export interface MadeCalendar {
  readonly id: string;
  readonly name: string;
  readonly hoursId: string;
}

/** Monday to Friday 08:00 to 17:00 in Berlin, unless told. */
export async function makeCalendar(
  db: Database,
  given: {
    name?: string;
    teamId?: string;
    zone?: string;
    hours?: object;
    holidays?: readonly string[];
  } = {},
): Promise<MadeCalendar> {
  const id = newId();
  const name = given.name ?? `Calendar ${id.slice(-12)}`;
  await db
    .insertInto("calendar")
    .values({ id, name, teamId: given.teamId ?? null, createdAt: at })
    .execute();
  const hoursId = newId();
  await db
    .insertInto("calendarHours")
    .values({
      id: hoursId,
      calendarId: id,
      zone: given.zone ?? "Europe/Berlin",
      hours: JSON.stringify(given.hours ?? officeHours),
      holidays: [...(given.holidays ?? [])],
      since: at,
    })
    .execute();
  return { id, name, hoursId };
}

/** A first reply within 240 working minutes for normal impact, unless told. Makes a bare live service if none is given. */
export async function makePromise(
  db: Database,
  given: {
    serviceId?: string;
    impact?: Impact;
    kind?: PromiseKind;
    amount?: number;
    unit?: PromiseUnit;
  } = {},
): Promise<{ id: string; serviceId: string }> {
  const serviceId = given.serviceId ?? (await makeBareService(db));
  const id = newId();
  await db
    .insertInto("promise")
    .values({
      id,
      serviceId,
      impact: given.impact ?? "normal",
      kind: given.kind ?? "first-reply",
      amount: given.amount ?? 240,
      unit: given.unit ?? "working-minutes",
      since: at,
    })
    .execute();
  return { id, serviceId };
}

/** `#fixtures/catalogue` makes whole ones; it stands above this feature. */
async function makeBareService(db: Database): Promise<string> {
  const id = newId();
  const team = await makeTeam(db);
  const calendar = await makeCalendar(db);
  await db
    .insertInto("service")
    .values({
      id,
      teamId: team.id,
      name: `Service ${id.slice(-12)}`,
      summary: "What it does",
      calendarId: calendar.id,
      state: "live",
      stateSince: at,
      createdAt: at,
    })
    .execute();
  return id;
}
