import { makeTeam } from "#fixtures/organisation";
import { makeCalendar, makePromise } from "#fixtures/promises";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { FormField, ServiceAnswer } from "./contract.ts";
import { setAudienceTeams } from "./queries/writing.ts";

const at = new Date("2026-01-05T08:00:00Z");

type FieldGiven = Partial<Omit<FormField, "id">> & { readonly id?: string };

export interface MadeService {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly calendarId: string;
  /** Ids of the fields, in order. */
  readonly fieldIds: readonly string[];
}

type ServiceGiven = Partial<
  Pick<
    ServiceAnswer,
    | "id"
    | "name"
    | "summary"
    | "about"
    | "howToAsk"
    | "servedInTheEnd"
    | "otherWords"
    | "ownerId"
    | "calendarId"
    | "confidential"
    | "audience"
    | "assignment"
    | "pausesForParts"
    | "pausesForVendors"
    | "state"
  >
> & {
  teamId?: string;
  audienceTeamIds?: readonly string[];
  form?: readonly FieldGiven[];
  promised?: boolean;
};

/**
 * A live service of a new team for colleagues, with a calendar of office hours in Berlin; for normal impact it promises a first reply in
 * 4 working hours, each next one in 8 and done in 2 working days. `promised: false` for none.
 */
export async function makeService(db: Database, given: ServiceGiven = {}): Promise<MadeService> {
  const { teamId, calendarId, audienceTeamIds = [], form = [], promised = true, ...rest } = given;
  const id = given.id ?? newId();
  const parents = {
    teamId: teamId ?? (await makeTeam(db)).id,
    calendarId: calendarId ?? (await makeCalendar(db)).id,
  };
  const columns = {
    id,
    name: `Service ${id.slice(-12)}`,
    summary: "What it does",
    state: "live",
    stateSince: at,
    createdAt: at,
    ...rest,
    ...parents,
  };
  await db.insertInto("service").values(columns).execute();
  await setAudienceTeams(db, id, audienceTeamIds);
  const fieldIds: string[] = [];
  for (const [position, field] of form.entries())
    fieldIds.push(await makeField(db, { ...field, serviceId: id, position }));
  if (promised) await promiseTheUsual(db, id);
  return { ...columns, fieldIds };
}

async function makeField(
  db: Database,
  given: FieldGiven & { serviceId: string; position: number },
): Promise<string> {
  const { shownWhen, checks, ...columns } = given;
  const id = given.id ?? newId();
  await db
    .insertInto("formField")
    .values({
      label: `Field ${given.position + 1}`,
      kind: "text",
      ...columns,
      id,
      shownWhen: shownWhen ? JSON.stringify(shownWhen) : null,
      checks: JSON.stringify(checks ?? {}),
    })
    .execute();
  return id;
}

async function promiseTheUsual(db: Database, serviceId: string): Promise<void> {
  await makePromise(db, { serviceId, kind: "first-reply", amount: 240 });
  await makePromise(db, { serviceId, kind: "next-reply", amount: 480 });
  await makePromise(db, { serviceId, kind: "done", amount: 2, unit: "working-days" });
}
