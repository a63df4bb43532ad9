/** Every screen of the product with who opens it and where: the journey over them fails when a screen has no line here. */
import type { DemoRole } from "./caller.ts";
import { goalVisits } from "./goal-visits.ts";
import type { Ids } from "./visit-ids.ts";
import { visitsOfLeaders } from "./visits-of-leaders.ts";

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
  "/lingering": [
    { as: "provider", at: "/lingering" },
    { as: "lead", at: "/lingering", name: "lead" },
    { as: "colleague", at: "/lingering", name: "colleague" },
  ],
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
  "/defects": [
    { as: "senior-leader", at: "/defects" },
    { as: "provider", at: ({ it }) => `/defects?team=${it}`, name: "team" },
  ],
  "/afterwards": [
    { as: "colleague", at: "/afterwards" },
    { as: "lead", at: ({ it }) => `/afterwards?team=${it}`, name: "team" },
  ],
  "/thanks/$from/$to": [{ as: "colleague", at: ({ it, legal }) => `/thanks/${legal}/${it}` }],
  "/relationships/$provider/$customer": [
    { as: "senior-leader", at: ({ it, legal }) => `/relationships/${it}/${legal}` },
  ],
  "/goodwill": [
    { as: "senior-leader", at: "/goodwill" },
    { as: "provider", at: "/goodwill", name: "own team" },
  ],
  "/relationships/$provider/$customer/goodwill": [
    { as: "senior-leader", at: ({ it, legal }) => `/relationships/${it}/${legal}/goodwill` },
    {
      as: "provider",
      at: ({ it, legal }) => `/relationships/${it}/${legal}/goodwill`,
      name: "own",
    },
  ],
  "/relationships/$provider/$customer/goodwill/$line": [
    { as: "provider", at: ({ it, legal }) => `/relationships/${it}/${legal}/goodwill/promises` },
  ],
  "/relationships/held": [{ as: "senior-leader", at: "/relationships/held" }],
  "/relationships/$provider/$customer/held": [
    { as: "senior-leader", at: ({ it, legal }) => `/relationships/${legal}/${it}/held` },
  ],
  "/teams/$id/held": [
    { as: "lead", at: ({ legal }) => `/teams/${legal}/held` },
    { as: "colleague", at: ({ it }) => `/teams/${it}/held?time=working`, name: "working" },
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
  "/people/$id": [
    { as: "administrator", at: ({ person }) => `/people/${person}` },
    { as: "colleague", at: ({ person }) => `/people/${person}`, name: "colleague" },
  ],
  "/me": [{ as: "provider", at: "/me", standsAlone: true }],
  "/conduct": [
    { as: "colleague", at: "/conduct" },
    { as: "senior-leader", at: "/conduct", name: "who may change it" },
  ],
  "/conduct/change": [{ as: "senior-leader", at: "/conduct/change", notFor: "colleague" }],
  "/me/meetings": [
    { as: "colleague", at: "/me/meetings" },
    { as: "administrator", at: "/me/meetings", name: "none" },
  ],
  "/me/meetings/calendars": [
    { as: "colleague", at: "/me/meetings/calendars" },
    { as: "administrator", at: "/me/meetings/calendars", name: "none" },
  ],
  "/me/meetings/attendance": [
    { as: "colleague", at: "/me/meetings/attendance", standsAlone: true },
  ],
  "/me/notifications": [{ as: "provider", at: "/me/notifications" }],
  "/me/security": [{ as: "administrator", at: "/me/security" }],
  "/me/keys": [{ as: "provider", at: "/me/keys" }],
  "/me/journal": [
    { as: "lead", at: "/me/journal" },
    { as: "colleague", at: "/me/journal", name: "no key" },
  ],
  "/me/journal/$id": [{ as: "lead", at: ({ journalPage }) => `/me/journal/${journalPage}` }],
  "/me/journal/shared": [
    { as: "lead", at: "/me/journal/shared" },
    { as: "colleague", at: "/me/journal/shared", name: "nothing" },
  ],
  "/me/growth": [
    { as: "lead", at: "/me/growth" },
    { as: "colleague", at: "/me/growth", name: "asked" },
  ],
  "/me/growth/resolution": [{ as: "lead", at: "/me/growth/resolution" }],
  "/growth/views/$id": [
    { as: "colleague", at: ({ growthView }) => `/growth/views/${growthView}`, notFor: "lead" },
  ],
  "/me/tokens": [{ as: "administrator", at: "/me/tokens" }],
  "/me/stored": [{ as: "colleague", at: "/me/stored" }],
  "/me/lessons": [
    { as: "lead", at: "/me/lessons" },
    { as: "colleague", at: "/me/lessons", name: "colleague" },
  ],
  "/lessons/$id": [{ as: "colleague", at: "/lessons/hearing-a-complaint" }],
  "/me/teams": [{ as: "provider", at: "/me/teams" }],
  "/me/thanks": [
    { as: "provider", at: "/me/thanks" },
    { as: "colleague", at: "/me/thanks?box=given", name: "given" },
  ],
  "/thanks/new": [
    { as: "colleague", at: "/thanks/new", standsAlone: true },
    { as: "colleague", at: ({ done }) => `/thanks/new?request=${done}`, name: "for a request" },
  ],
  "/thanks/customers": [{ as: "lead", at: "/thanks/customers" }],
  "/thanks/waiting": [{ as: "lead", at: "/thanks/waiting", notFor: "colleague" }],
  "/administration": [
    { as: "administrator", at: "/administration", notFor: "colleague", standsAlone: true },
  ],
  "/administration/teams": [{ as: "administrator", at: "/administration/teams" }],
  "/administration/teams/$id": [
    { as: "administrator", at: ({ it }) => `/administration/teams/${it}` },
  ],
  "/administration/invitations": [
    { as: "administrator", at: "/administration/invitations", notFor: "colleague" },
  ],
  "/administration/moving-in": [
    {
      as: "administrator",
      at: "/administration/moving-in",
      notFor: "colleague",
      standsAlone: true,
    },
  ],
  "/administration/calendars": [{ as: "administrator", at: "/administration/calendars" }],
  "/administration/calendars/$id": [
    { as: "administrator", at: ({ calendar }) => `/administration/calendars/${calendar}` },
    {
      as: "administrator",
      at: "/administration/calendars/new",
      name: "new",
      standsAlone: true,
    },
  ],
  "/administration/lessons": [
    { as: "administrator", at: "/administration/lessons", notFor: "colleague" },
  ],
  "/administration/lessons/$id": [
    { as: "administrator", at: "/administration/lessons/new", notFor: "colleague" },
  ],
  "/administration/retention": [
    { as: "administrator", at: "/administration/retention", notFor: "colleague" },
  ],
  "/administration/trade-words": [
    { as: "administrator", at: "/administration/trade-words", notFor: "colleague" },
  ],
  "/administration/audit": [
    { as: "administrator", at: "/administration/audit", notFor: "colleague" },
  ],
  "/administration/imports": [
    { as: "administrator", at: "/administration/imports", notFor: "colleague" },
  ],
  "/administration/imports/$id": [
    {
      as: "administrator",
      at: ({ chosenImport }) => `/administration/imports/${chosenImport}`,
      notFor: "colleague",
    },
    {
      as: "administrator",
      at: ({ doneImport }) => `/administration/imports/${doneImport}`,
      name: "done",
    },
  ],
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
