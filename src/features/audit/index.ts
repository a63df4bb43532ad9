import type { Feature } from "#platform/feature.ts";
import { countActsOf, forgetActs } from "./queries.ts";
import { auditRoutes } from "./routes.ts";

export const audit: Feature = {
  name: "audit",
  routes: auditRoutes,
  stored: [
    {
      what: "What you did here, as the audit log has it: when, what was called, about what",
      whoSees: "Auditors and administrators",
      retention: {
        kind: "audit.acts",
        what: "The audit log: who did what, and when",
        defaultDays: 1095,
        carryOut: forgetActs,
      },
      count: countActsOf,
    },
  ],
};
