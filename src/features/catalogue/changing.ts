/** The acts that change a service: each reads it as the person sees it, decides, writes, and answers it anew. */
import { findPromisesOf, promisesTwice, recountClocks, setPromises } from "#feature/promises";
import { newId } from "#platform/crypto/ids.ts";
import { isUniqueViolation } from "#platform/http/answer.ts";
import { found, refuse, type RefusalExtra } from "#platform/http/refusal.ts";
import type { Asked } from "#platform/http/route.ts";
import { mayEditServicesOf } from "./access.ts";
import { asService } from "./answers.ts";
import type { catalogueContract, ServiceAnswer } from "./contract.ts";
import { formOf } from "./forms.ts";
import { findService, type ServiceOnOffer } from "./queries/one.ts";
import {
  changeState,
  findCalendarsFor,
  findMembersOf,
  findOpenTeams,
  findUsualCalendar,
  insertDraft,
  setAudienceTeams,
  setForm,
  takeNextVersion,
  updateSettings,
} from "./queries/writing.ts";
import { faultsOfForm } from "./rules.ts";

type Contract = typeof catalogueContract;
type AskedTo<Key extends keyof Contract> = Asked<Contract[Key]>;

/** What every change of a service needs of its call. */
interface Changing extends Pick<
  AskedTo<"POST /services/:id/retire">,
  "db" | "who" | "now" | "params" | "subject"
> {
  readonly body: { readonly version: number };
  readonly refuse: (reason: "changedMeanwhile", extra?: RefusalExtra) => never;
}

export async function beginService(asked: AskedTo<"POST /services">) {
  const { db, who, body, now } = asked;
  const { teamId } = body;
  if (!mayEditServicesOf(who, teamId)) refuse("missing");
  if (!(await findOpenTeams(db)).some(({ id }) => id === teamId)) refuse("missing");
  const calendarId = (await findUsualCalendar(db, teamId)) ?? asked.refuse("noCalendar");
  const id = newId();
  const [name, summary] = [body.name.trim(), body.summary?.trim() ?? ""];
  await namedOnce(
    () => insertDraft(db, { id, teamId, name, summary, calendarId, at: now }),
    () => asked.refuse("nameTaken"),
  );
  return answerAnew({ ...asked, params: { id } });
}

export async function changeSettings(asked: AskedTo<"PUT /services/:id">) {
  const { db, now, body, tell } = asked;
  const service = await takeToChange(asked);
  const { version: _, audienceTeamIds, ...settings } = body;
  await refuseForeignIds(asked, service);
  const trimmed = { ...settings, name: body.name.trim(), summary: body.summary.trim() };
  await namedOnce(
    () => updateSettings(db, service.id, trimmed),
    () => asked.refuse("nameTaken"),
  );
  await setAudienceTeams(db, service.id, body.audience === "teams" ? audienceTeamIds : []);
  if (body.calendarId !== service.calendarId) await recountClocks(tell, now);
  return answerAnew(asked);
}

/** Ids in the body must be ones that the editor was offered: a foreign calendar, owner or team is not there. */
async function refuseForeignIds(
  { db, body }: AskedTo<"PUT /services/:id">,
  service: ServiceOnOffer,
): Promise<void> {
  const offers = (named: readonly { id: string }[], id: string): boolean =>
    named.some((one) => one.id === id);
  if (!offers(await findCalendarsFor(db, service.teamId), body.calendarId)) refuse("missing");
  const { ownerId, audienceTeamIds } = body;
  const newOwner = ownerId !== null && ownerId !== service.ownerId;
  if (newOwner && !offers(await findMembersOf(db, service.teamId), ownerId)) refuse("missing");
  const teams = audienceTeamIds.length > 0 ? await findOpenTeams(db) : [];
  const known = [...teams, ...service.audienceTeams];
  if (!audienceTeamIds.every((id) => offers(known, id))) refuse("missing");
}

export async function changeForm(asked: AskedTo<"PUT /services/:id/form">) {
  const { db, now, body } = asked;
  const fields = faultsOfForm(body.fields);
  const service = await takeToChange(asked);
  if (Object.keys(fields).length > 0) asked.refuse("wrongForm", { fields });
  await setForm(db, service.id, formOf(body.fields, service.form, newId), now);
  return answerAnew(asked);
}

export async function changePromises(asked: AskedTo<"PUT /services/:id/promises">) {
  const { db, now, body, tell } = asked;
  const service = await takeToChange(asked);
  if (promisesTwice(body.promises)) asked.refuse("promisedTwice");
  await setPromises(db, { serviceId: service.id, promises: body.promises, at: now }, tell);
  return answerAnew(asked);
}

export async function publish(asked: AskedTo<"POST /services/:id/publish">) {
  const service = await takeToChange(asked);
  if (service.state !== "draft") asked.refuse("wrongState");
  if (service.summary.trim() === "")
    asked.refuse("saysTooLittle", { fields: { summary: "Say in a line what it is." } });
  return putIn(asked, service, "live");
}

export async function redraft(asked: AskedTo<"POST /services/:id/redraft">) {
  const service = await takeToChange(asked);
  if (service.state === "draft") asked.refuse("wrongState");
  return namedOnce(
    () => putIn(asked, service, "draft"),
    () => asked.refuse("nameTaken"),
  );
}

export async function retire(asked: AskedTo<"POST /services/:id/retire">) {
  const service = await takeToChange(asked);
  if (service.state === "retired") asked.refuse("wrongState");
  return putIn(asked, service, "retired");
}

async function putIn(asked: Changing, service: ServiceOnOffer, state: ServiceAnswer["state"]) {
  const { db, who, now: at } = asked;
  await changeState(db, { serviceId: service.id, state, at, byPersonId: who.personId });
  return answerAnew(asked);
}

/** The service, if the person may change it and has seen its present version; its next version is taken. */
async function takeToChange(asked: Changing): Promise<ServiceOnOffer> {
  const { db, who, params, body } = asked;
  const service = found(await findService(db, who, params.id));
  if (!mayEditServicesOf(who, service.teamId)) refuse("missing");
  const { id, version } = service;
  const present = version === body.version && (await takeNextVersion(db, { id, version }));
  if (!present) asked.refuse("changedMeanwhile", { facts: { version } });
  return service;
}

async function answerAnew({
  db,
  who,
  params,
  subject,
}: Pick<Changing, "db" | "who" | "params" | "subject">) {
  subject("service", params.id);
  const service = found(await findService(db, who, params.id));
  return asService(service, await findPromisesOf(db, [service.id]), who);
}

async function namedOnce<Result>(
  write: () => Promise<Result>,
  taken: () => never,
): Promise<Result> {
  try {
    return await write();
  } catch (fault) {
    return isUniqueViolation(fault, "service_name_live") ? taken() : Promise.reject(fault as Error);
  }
}
