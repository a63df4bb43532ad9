import type { Feature } from "#platform/feature.ts";
import { findSetRetentions } from "./queries.ts";
import { keepingRoutes, keptKinds } from "./routes.ts";

const dayMilliseconds = 86_400_000;

/** Made of all other features: what they store, for how long, and how they forget a person. Stands last in the list. */
export function keeping(others: readonly Feature[]): Feature {
  return {
    name: "keeping",
    routes: keepingRoutes(others),
    ticks: [
      {
        name: "keeping: carry retention out",
        everySeconds: 86_400,
        work: async ({ db, now }) => {
          const set = await findSetRetentions(db);
          for (const { retention } of keptKinds(others)) {
            const days = set.get(retention.kind)?.days ?? retention.defaultDays;
            await retention.carryOut(db, new Date(now.getTime() - days * dayMilliseconds));
          }
        },
      },
    ],
  };
}
