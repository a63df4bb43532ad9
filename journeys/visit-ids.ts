/** What the addresses of a demo's screens need: found in it, or laid down. */
import { type Caller, demoCaller } from "./caller.ts";
import { goalAndInitiative, type GoalIds } from "./goal-visits.ts";
import {
  findCommitment,
  findDebrief,
  findFairnessQuestion,
  findGrowth,
  findGatherings,
  findHeardWave,
  findOpenWave,
  findMediation,
} from "./visits-of-leaders.ts";

/** What the addresses of a demo need. */
export interface Ids extends GoalIds {
  readonly legal: string;
  readonly it: string;
  readonly service: string;
  readonly formService: string;
  readonly ownService: string;
  readonly calendar: string;
  readonly person: string;
  readonly open: string;
  readonly openNumber: number;
  readonly done: string;
  readonly confidential: string;
  readonly chosenImport: string;
  readonly doneImport: string;
  readonly resetSecret: string;
  readonly invitationSecret: string;
  readonly outcome: string;
  /** Told in words. */
  readonly month: string;
  /** A service at which a colleague is served worse than a client, and one that nobody has compared. */
  readonly gap: string;
  readonly uncompared: string;
  readonly commitment: string;
  readonly alarm: string;
  readonly fairnessQuestion: string;
  readonly heardWave: string;
  readonly survey: string;
  readonly wave: string;
  readonly mediation: string;
  readonly journalPage: string;
  readonly growthView: string;
  readonly gathering: string;
  readonly pastGathering: string;
  /** One in which the lead writes, and one that was closed. */
  readonly debrief: string;
  readonly closedDebrief: string;
}

interface Rows<T> {
  readonly rows: readonly T[];
}
interface Named {
  readonly id: string;
  readonly name: string;
}

function found<T>(rows: readonly T[], is: (row: T) => boolean, what: string): T {
  const row = rows.find(is);
  if (row === undefined) throw new Error(`The demo has no ${what}.`);
  return row;
}

const exported = `number,opened,team,customer,title,done
A-1,2026-05-04 09:12,Buying,Sales,A chair that does not squeak,2026-05-06 11:00
A-2,2026-05-05 10:40,Buying,Production,Gloves in size 8,2026-05-05 16:20
A-3,the day before,Buying,Production,Oil for the press,
`;

async function importInto(admin: Caller, name: string): Promise<string> {
  const sent = await admin.post<Named>(`/imports?name=${name}`, Buffer.from(exported));
  return sent.id;
}

async function importDone(admin: Caller): Promise<string> {
  const id = await importInto(admin, "last-year.csv");
  await admin.post(`/imports/${id}/start`);
  for (;;) {
    const { state } = await admin.get<{ state: string }>(`/imports/${id}`);
    if (state === "done") return id;
    if (state === "failed") throw new Error("The import that was to be shown failed.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function inviteTo(admin: Caller, teamId: string, name: string): Promise<string> {
  const email = `${name.toLowerCase().replace(" ", ".")}@larkfield.example`;
  const body = { name, email, teamId };
  const { link } = await admin.post<{ link: string }>("/invitations", body);
  return link.split("#")[1] ?? "";
}

/** People of the demo have no password; one who came by invitation has, and can be given a link to a new one. */
async function resetSecretOfOne(admin: Caller, teamId: string): Promise<string> {
  const name = "Ole Wren";
  const secret = await inviteTo(admin, teamId, name);
  const password = "a long walk by the river";
  await admin.post("/invitations/acceptance", { secret, name, password, zone: "Europe/Berlin" });
  const { rows } = await admin.get<Rows<Named>>("/persons?search=Ole%20Wren&limit=5");
  const { id } = found(rows, (row) => row.name === name, "Ole Wren");
  const { link } = await admin.post<{ link: string }>(`/persons/${id}/reset-link`);
  return link.split("#")[1] ?? "";
}

async function outcomeWithGap(admin: Caller): Promise<string> {
  type Outcome = Named & { gaps: readonly unknown[] };
  const { rows } = await admin.get<Rows<Outcome>>("/outcomes");
  return found(rows, ({ gaps }) => gaps.length > 0, "outcome with a gap").id;
}

async function lastMonthTold(admin: Caller): Promise<string> {
  const { rows } = await admin.get<Rows<{ month: string }>>("/digests");
  return found(rows, () => true, "month in words").month;
}

async function servicesBeside(admin: Caller): Promise<{ gap: string; uncompared: string }> {
  type Compared = { service: Named };
  const { rows, uncompared } = await admin.get<Rows<Compared> & { uncompared: Compared[] }>(
    "/parity",
  );
  return {
    gap: found(rows, () => true, "compared service").service.id,
    uncompared: found(uncompared, () => true, "service that nobody compared").service.id,
  };
}

async function balanceAlarm(admin: Caller): Promise<string> {
  const { alarms } = await admin.get<{ alarms: { id: string }[] }>("/balance");
  return found(alarms, () => true, "balance alarm").id;
}

/** Finds, or lays down, what the visits below open. */
export async function findIds(url: string): Promise<Ids> {
  const [admin, lead, colleague, provider] = await Promise.all(
    (["administrator", "lead", "colleague", "provider"] as const).map((role) =>
      demoCaller(url, role),
    ),
  );
  if (!admin || !lead || !colleague || !provider) throw new Error("The demo lacks a role.");
  const teams = (await admin.get<Rows<Named>>("/teams")).rows;
  const legal = found(teams, ({ name }) => name === "Legal", "team Legal").id;
  const it = found(teams, ({ name }) => name === "IT", "team IT").id;
  type Service = Named & { team: Named; confidential: boolean };
  const services = (await colleague.get<Rows<Service>>("/services?limit=100")).rows;
  const ofIt = services.filter(({ team }) => team.id === it);
  const ofLegal = found(services, ({ team }) => team.id === legal, "service of Legal");
  type Request = { id: string; number: number; confidential: boolean };
  const open = found(
    (await provider.get<Rows<Request>>(`/queue?team=${it}`)).rows,
    () => true,
    "open request of IT",
  );
  const ofDone = await colleague.get<Rows<Request>>("/requests?state=done&limit=1");
  const closed = found(services, ({ confidential }) => confidential, "confidential service");
  const kept = (await lead.get<Rows<Request>>(`/requests?team=${closed.team.id}&limit=100`)).rows;
  const persons = (await admin.get<Rows<Named>>("/persons?limit=5")).rows;
  const person = found(persons, () => true, "person").id;
  const invitationSecret = await inviteTo(admin, it, "Nora Lind");
  return {
    legal,
    it,
    service: found(ofIt, () => true, "service of IT").id,
    formService: found(services, ({ name }) => name === "Access to a system", "service to ask").id,
    ownService: ofLegal.id,
    calendar: found((await admin.get<Rows<Named>>("/calendars")).rows, () => true, "calendar").id,
    person,
    open: open.id,
    openNumber: open.number,
    done: found(ofDone.rows, () => true, "done request").id,
    confidential: found(kept, ({ confidential }) => confidential, "confidential request").id,
    chosenImport: await importInto(admin, "this-year.csv"),
    doneImport: await importDone(admin),
    resetSecret: await resetSecretOfOne(admin, it),
    outcome: await outcomeWithGap(admin),
    month: await lastMonthTold(admin),
    ...(await servicesBeside(admin)),
    commitment: await findCommitment(lead),
    mediation: await findMediation(lead),
    ...(await findGatherings(lead)),
    debrief: await findDebrief(lead, "open"),
    closedDebrief: await findDebrief(lead, "closed"),
    alarm: await balanceAlarm(admin),
    fairnessQuestion: await findFairnessQuestion(lead),
    heardWave: await findHeardWave(lead),
    ...(await findOpenWave(lead)),
    ...(await findGrowth(lead, colleague)),
    ...(await goalAndInitiative(admin)),
    invitationSecret,
  };
}
