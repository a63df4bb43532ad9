/** Every screen of the product with who opens it and where: the journey over them fails when a screen has no line here. */
import type { DemoRole } from "./caller.ts";
import { goalVisits } from "./goal-visits.ts";
import type { Ids } from "./visit-ids.ts";
import { visitsOfLeaders } from "./visits-of-leaders.ts";
import { type Caller, type DemoRole, demoCaller } from "./caller.ts";
import { visitsOfAdministration } from "./visits-of-administration.ts";
import { findCommitment, visitsOfLeaders } from "./visits-of-leaders.ts";

type Visitor = DemoRole | "nobody";
type Link = string | ((ids: Ids) => string);

export interface Visit {
  readonly as: Visitor;
  readonly at: Link;
  /** Tells two visits to one screen apart. */
  readonly name?: string;
  /** Who may not see it; what they are told is looked at as well. */
  readonly notFor?: Visitor;
  /** A no of the server that belongs to the screen. */
  readonly answeredNo?: RegExp;
  /** It asks the server for nothing, or lives without the answer: there is nothing that could be broken. */
  readonly standsAlone?: true;
}

/** What the addresses of a demo need. */
export interface Ids {
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
  /** A service at which a colleague is served worse than a client, and one that nobody has compared. */
  readonly gap: string;
  readonly uncompared: string;
  readonly commitment: string;
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
    ...(await servicesBeside(admin)),
    commitment: await findCommitment(lead),
    invitationSecret,
  };
}

const nobody = "nobody";

/** By the path of the screen, as the router knows it. */
export const visits: Readonly<Record<string, readonly Visit[]>> = {
  "/": [
    { as: "provider", at: "/" },
    { as: "colleague", at: "/", name: "colleague" },
  ],
  "/ask": [
    { as: "colleague", at: "/ask" },
    { as: "colleague", at: "/ask?words=laptop%20broken", name: "words" },
  ],
  "/ask/$serviceId": [{ as: "colleague", at: ({ formService }) => `/ask/${formService}` }],
  "/services/$id": [{ as: "colleague", at: ({ service }) => `/services/${service}` }],
  "/services/$id/edit": [
    { as: "lead", at: ({ ownService }) => `/services/${ownService}/edit`, notFor: "colleague" },
  ],
  "/serve": [
    { as: "provider", at: "/serve" },
    { as: "lead", at: "/serve", name: "lead" },
  ],
  "/serve/$teamId": [{ as: "provider", at: ({ it }) => `/serve/${it}` }],
  "/requests": [{ as: "colleague", at: "/requests" }],
  "/requests/$id": [
    { as: "provider", at: ({ open }) => `/requests/${open}` },
    { as: "colleague", at: ({ done }) => `/requests/${done}`, name: "done" },
    {
      as: "lead",
      at: ({ confidential }) => `/requests/${confidential}`,
      name: "confidential",
      notFor: "colleague",
    },
  ],
  "/r/$number": [{ as: "provider", at: ({ openNumber }) => `/r/${openNumber}` }],
  "/search": [
    { as: "provider", at: "/search", standsAlone: true },
    { as: "provider", at: "/search?q=repair", name: "words" },
    { as: "provider", at: "/search?q=zebra", name: "nothing" },
  ],
  "/inbox": [{ as: "lead", at: "/inbox" }],
  "/relationships": [
    { as: "senior-leader", at: "/relationships" },
    { as: "senior-leader", at: "/relationships?figure=promise-kept", name: "kept" },
  ],
  "/relationships/$provider/$customer": [
    { as: "senior-leader", at: ({ it, legal }) => `/relationships/${it}/${legal}` },
  ],
  "/teams/$id": [
    { as: "senior-leader", at: ({ it }) => `/teams/${it}` },
    { as: "provider", at: ({ it }) => `/teams/${it}`, name: "own" },
    { as: "colleague", at: ({ legal }) => `/teams/${legal}#day`, name: "its week" },
  ],
  "/teams/$id/services": [{ as: "lead", at: ({ legal }) => `/teams/${legal}/services` }],
  "/teams/$id/duty": [{ as: "lead", at: ({ legal }) => `/teams/${legal}/duty` }],
  "/chain": [
    { as: "lead", at: "/chain" },
    { as: "colleague", at: "/chain", name: "colleague" },
  ],
  "/chain/links": [
    { as: "senior-leader", at: "/chain/links" },
    { as: "lead", at: ({ legal }) => `/chain/links?team=${legal}`, name: "team" },
  ],
  "/chain/exercise": [
    { as: "lead", at: "/chain/exercise" },
    { as: "lead", at: "/chain/exercise?step=confirm", name: "confirm" },
    { as: "lead", at: "/chain/exercise?step=result", name: "result" },
  ],
  "/chain/picture": [
    { as: "senior-leader", at: "/chain/picture" },
    { as: "colleague", at: "/chain/picture?as=list", name: "list" },
  ],
  "/customers-outside": [
    { as: "senior-leader", at: "/customers-outside" },
    { as: "colleague", at: "/customers-outside", name: "colleague" },
  ],
  "/digests": [{ as: "senior-leader", at: "/digests" }],
  "/digests/$month": [
    { as: "senior-leader", at: ({ month }) => `/digests/${month}` },
    { as: "lead", at: "/digests/2001-01", name: "never told", answeredNo: /\/digests\/2001-01$/ },
  ],
  "/parity": [
    { as: "senior-leader", at: "/parity" },
    { as: "colleague", at: "/parity", name: "colleague" },
  ],
  "/parity/$serviceId": [
    { as: "senior-leader", at: ({ gap }) => `/parity/${gap}` },
    { as: "colleague", at: ({ gap }) => `/parity/${gap}`, name: "colleague" },
    { as: "lead", at: ({ uncompared }) => `/parity/${uncompared}`, name: "uncompared" },
  ],
  "/outcomes/$id": [
    { as: "senior-leader", at: ({ outcome }) => `/outcomes/${outcome}` },
    { as: "colleague", at: ({ outcome }) => `/outcomes/${outcome}`, name: "colleague" },
  ],
  ...visitsOfLeaders,
  "/balance": [{ as: "senior-leader", at: "/balance" }],
  "/balance/alarms/$id": [
    { as: "senior-leader", at: ({ alarm }) => `/balance/alarms/${alarm}` },
    { as: "colleague", at: ({ alarm }) => `/balance/alarms/${alarm}`, name: "colleague" },
  ],
  ...goalVisits,
  "/people": [{ as: "administrator", at: "/people" }],
  "/people/$id": [{ as: "administrator", at: ({ person }) => `/people/${person}` }],
  "/me": [{ as: "provider", at: "/me", standsAlone: true }],
  "/me/notifications": [{ as: "provider", at: "/me/notifications" }],
  "/me/security": [{ as: "administrator", at: "/me/security" }],
  "/me/tokens": [{ as: "administrator", at: "/me/tokens" }],
  "/me/stored": [{ as: "colleague", at: "/me/stored" }],
  ...visitsOfAdministration,
  "/demo": [{ as: nobody, at: "/demo" }],
  "/sign-in": [{ as: nobody, at: "/sign-in", standsAlone: true }],
  "/set-up": [{ as: nobody, at: "/set-up", standsAlone: true, answeredNo: /^404 GET .*set-up$/ }],
  "/reset": [
    { as: nobody, at: ({ resetSecret }) => `/reset#${resetSecret}` },
    { as: nobody, at: "/reset", name: "dead", standsAlone: true },
  ],
  "/invitation": [
    { as: nobody, at: ({ invitationSecret }) => `/invitation#${invitationSecret}` },
    { as: nobody, at: "/invitation", name: "dead", standsAlone: true },
  ],
};
