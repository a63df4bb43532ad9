// What administrators look after.
import type { Visit } from "./visits.ts";

export const visitsOfAdministration: Readonly<Record<string, readonly Visit[]>> = {
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
  "/administration/retention": [
    { as: "administrator", at: "/administration/retention", notFor: "colleague" },
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
};
