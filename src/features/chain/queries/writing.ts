/** SQL that writes links. Who may is decided before (rules.ts), on ends that the reader sees. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { chainVisibleTo } from "../access.ts";
import type { LinkEnds } from "../graph.ts";
import type { SpokenFor } from "../rules.ts";

export interface LinkNow extends LinkEnds {
  readonly id: string;
  readonly declaredFor: SpokenFor;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** Null where it stands, or was withdrawn before this was kept. */
  readonly withdrawnFor: SpokenFor | null;
}

const columns = sql`
  link.id, link.from_service_id, link.to_service_id, link.to_segment_id, link.declared_for, link.confirmed_at, link.withdrawn_at,
  link.withdrawn_for`;

/** A link whose ends the reader may see, locked until the end of the transaction; withdrawn ones too. */
export async function findLinkForUpdate(
  db: Database,
  who: Who,
  id: string,
): Promise<LinkNow | undefined> {
  const { rows } = await sql<LinkNow>`
    select ${columns} from chain_link as link
    where link.id = ${id}
      and exists (select from service where service.id = link.from_service_id and ${chainVisibleTo(who)})
      and (link.to_service_id is null
        or exists (select from service where service.id = link.to_service_id and ${chainVisibleTo(who)}))
    for update of link`.execute(db);
  return rows[0];
}

/** The team that offers a service of the chain, and whether it is a vendor's; undefined where the reader does not see it. */
export async function findEnd(
  db: Database,
  who: Who,
  serviceId: string,
): Promise<{ teamId: string; isVendor: boolean } | undefined> {
  const { rows } = await sql<{ teamId: string; isVendor: boolean }>`
    select team_id, team.kind = 'vendor' as is_vendor from service join team on team.id = service.team_id
    where service.id = ${serviceId} and ${chainVisibleTo(who)}`.execute(db);
  return rows[0];
}

interface NewLink extends LinkEnds {
  readonly declaredFor: SpokenFor;
  readonly byPersonId: string;
  readonly at: Date;
}

/** The link between two ends, made unless it is there, and locked; `isNew` when it was made now. */
export async function takeLink(
  db: Database,
  { byPersonId, at, declaredFor, ...ends }: NewLink,
): Promise<LinkNow & { isNew: boolean }> {
  const made = await db
    .insertInto("chainLink")
    .values({ id: newId(), ...ends, declaredFor, declaredByPersonId: byPersonId, declaredAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  const { rows } = await sql<LinkNow>`
    select ${columns} from chain_link as link
    where from_service_id = ${ends.fromServiceId}
      and coalesce(to_service_id, to_segment_id) = ${ends.toServiceId ?? ends.toSegmentId}
    for update of link`.execute(db);
  return { ...rows[0]!, isNew: made !== undefined };
}

/** What was withdrawn is declared anew. */
export async function declareAnew(
  db: Database,
  id: string,
  { declaredFor, byPersonId, at }: Omit<NewLink, keyof LinkEnds>,
): Promise<void> {
  await db
    .updateTable("chainLink")
    .set({
      declaredFor,
      declaredByPersonId: byPersonId,
      declaredAt: at,
      confirmedAt: null,
      withdrawnAt: null,
      withdrawnFor: null,
    })
    .where("id", "=", id)
    .execute();
}

export type StepKind = "declared" | "confirmed" | "unconfirmed" | "withdrawn" | "restored";

const setBy: Readonly<Record<Exclude<StepKind, "declared">, (step: Step) => object>> = {
  confirmed: ({ at }) => ({ confirmedAt: at }),
  unconfirmed: () => ({ confirmedAt: null }),
  withdrawn: ({ at, saidFor }) => ({ withdrawnAt: at, withdrawnFor: saidFor }),
  restored: () => ({ withdrawnAt: null, withdrawnFor: null }),
};

interface Step {
  readonly linkId: string;
  readonly kind: StepKind;
  /** As whom it was said. */
  readonly saidFor: SpokenFor;
  readonly byPersonId: string;
  readonly at: Date;
}

/** Writes what was said, and how the link stands from then on. */
export async function takeStep(db: Database, step: Step): Promise<void> {
  await noteStep(db, step);
  if (step.kind === "declared") return;
  await db
    .updateTable("chainLink")
    .set(setBy[step.kind](step))
    .where("id", "=", step.linkId)
    .execute();
}

async function noteStep(db: Database, { linkId, kind, byPersonId, at }: Step): Promise<void> {
  await db.insertInto("chainStep").values({ id: newId(), linkId, kind, byPersonId, at }).execute();
}

/** What a person said about links, whoever they are: for the page of what is stored about them. */
export async function countSaidBy(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("chainStep")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("byPersonId", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The links stay; who said so is forgotten. */
export async function forgetWhoSaid(db: Database, personId: string): Promise<void> {
  await db
    .updateTable("chainStep")
    .set({ byPersonId: null })
    .where("byPersonId", "=", personId)
    .execute();
  await db
    .updateTable("chainLink")
    .set({ declaredByPersonId: null })
    .where("declaredByPersonId", "=", personId)
    .execute();
  await db
    .updateTable("chainNamed")
    .set({ byPersonId: null })
    .where("byPersonId", "=", personId)
    .execute();
}
