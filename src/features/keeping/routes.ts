import { administrators, findPersonFacts } from "#feature/organisation";
import { findDeparture } from "#feature/people";
import type { Feature, Retention, StoredKind } from "#platform/feature.ts";
import { oneself } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { keepingContract } from "./contract.ts";
import { findSetRetentions, markErased, setRetention, type SetRetention } from "./queries.ts";
import { sayHowLong } from "./rules.ts";

type Kept = StoredKind & { readonly retention: Retention };

export function keptKinds(features: readonly Feature[]): Kept[] {
  return features
    .flatMap((feature) => feature.stored ?? [])
    .filter((kind): kind is Kept => kind.retention !== undefined);
}

function retentionOf({ retention }: Kept, set: ReadonlyMap<string, SetRetention>) {
  const { kind, what, defaultDays } = retention;
  const own = set.get(kind);
  return { kind, what, days: own?.days ?? defaultDays, defaultDays, setAt: own?.setAt ?? null };
}

/** Its answers are made of what all features bring; the list comes from features.ts, which alone knows them all. */
export function keepingRoutes(features: readonly Feature[]): MountedRoute[] {
  const kept = keptKinds(features);
  return routes(keepingContract, {
    "GET /me/stored": {
      access: oneself,
      answer: async ({ db, who }) => {
        const set = await findSetRetentions(db);
        const rows = [];
        for (const kind of features.flatMap((feature) => feature.stored ?? [])) {
          const { what, whoSees, retention } = kind;
          const days = retention && (set.get(retention.kind)?.days ?? retention.defaultDays);
          const howLong = sayHowLong(days, kind.howLong);
          rows.push({ what, whoSees, howLong, count: await kind.count(db, who.personId) });
        }
        return { rows };
      },
    },

    "GET /retention": {
      access: administrators,
      answer: async ({ db }) => {
        const set = await findSetRetentions(db);
        return { rows: kept.map((kind) => retentionOf(kind, set)) };
      },
    },

    "PUT /retention/:kind": {
      access: administrators,
      answer: async ({ db, who, params, body, now }) => {
        const kind = found(kept.find(({ retention }) => retention.kind === params.kind));
        const wanted = { kind: params.kind, days: body.days, setAt: now };
        await setRetention(db, { ...wanted, byPersonId: who.personId });
        return retentionOf(kind, new Map([[params.kind, wanted]]));
      },
    },

    "POST /persons/:id/erasure": {
      access: administrators,
      answer: async ({ db, who, params, now, refuse, subject, touch }) => {
        found(await findPersonFacts(db, who, params.id));
        const departure = await findDeparture(db, params.id);
        if (!departure) return refuse("notDeparted");
        if (departure.erased) refuse("erased");
        // Those that use others come last in the list and go first: they may look at what the others blank.
        for (const feature of features.toReversed()) await feature.erase?.(db, params.id, now);
        await markErased(db, { personId: params.id, at: now, byPersonId: who.personId });
        subject("person", params.id);
        touch(`person:${params.id}`);
        return null;
      },
    },
  });
}
