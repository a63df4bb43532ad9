/** Joins the features to one application. Opens nothing: the database, the files and the clock are given. */
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import swagger from "@fastify/swagger";
import { features as own } from "./features/features.ts";
import { recognise } from "#feature/organisation";
import type { Database, OpenedDatabase } from "#platform/database/open.ts";
import { Outbox } from "#platform/events/outbox.ts";
import { startTicks } from "#platform/events/ticks.ts";
import type { Feature } from "#platform/feature.ts";
import { forgetContents } from "#platform/files/contents.ts";
import type { FileStore } from "#platform/files/store.ts";
import { forgetKeptAnswers } from "#platform/http/acts.ts";
import { makeAnnouncer, topicsOf } from "#platform/http/announcing.ts";
import { mountReadiness } from "#platform/http/readiness.ts";
import { LiveHub, liveChannel } from "#platform/http/live.ts";
import { apiBase, mount, type Mounting } from "#platform/http/mount.ts";
import { servePages } from "#platform/http/pages.ts";
import { makeServer } from "#platform/http/server.ts";
import type { Settings } from "#platform/settings/settings.ts";

export interface AppOptions {
  readonly settings: Pick<Settings, "publicUrl" | "trustedProxies" | "mostCallsPerMinute">;
  readonly database: Pick<OpenedDatabase, "db" | "listen">;
  readonly files: FileStore;
  readonly clock: () => Date;
  readonly log: FastifyBaseLogger;
  /** Folder of the built screens; null in tests that need none. */
  readonly pagesFolder: string | null;
  /** Features beside the product's own, which tests bring to see that a fault in one is found. */
  readonly planted?: readonly Feature[];
  /** Secret that signs cookies; kept in the data folder or the database, never in the code. */
  readonly secret: string;
}

export interface App {
  readonly server: FastifyInstance;
  readonly outbox: Outbox;
  readonly db: Database;
  /** Starts the work that goes on by itself: reactions, recurring work, live hints from other processes. */
  startWork(): Promise<void>;
  close(): Promise<void>;
}

export async function makeApp(options: AppOptions): Promise<App> {
  const { database, files, clock, log, settings, secret, planted = [] } = options;
  const features = [...own, ...planted];
  const { db } = database;
  const announce = makeAnnouncer(db, (fault) =>
    log.error({ fault }, "A live hint could not be sent"),
  );
  const reactions = allOf(features, "reactions");
  const outbox = new Outbox({ db, log, clock, announce, reactions });
  const { publicUrl } = settings;
  const recogniser = recognise({ db, secret });
  const mounting = { db, outbox, files, clock, publicUrl, secret, log, recognise: recogniser };
  const server = await makeServer({ log, ...settings });
  const hub = new LiveHub(mounting, allOf(features, "topics"));
  await mountAll(server, mounting, { hub, features, pagesFolder: options.pagesFolder });
  const stops: (() => Promise<void>)[] = [];
  return {
    server,
    outbox,
    db,
    startWork: async () => {
      stops.push(await listenFor(hub, options));
      outbox.start();
      const ticks = startTicks({
        db,
        files,
        outbox,
        clock,
        log,
        ticks: [
          forgetKeptAnswers,
          forgetContents(
            files,
            features.flatMap(({ contentsNeeded }) => contentsNeeded ?? []),
          ),
          ...allOf(features, "ticks"),
        ],
      });
      stops.push(
        () => ticks.stop(),
        () => outbox.stop(),
      );
    },
    close: async () => {
      await server.close();
      for (const stop of stops) await stop();
    },
  };
}

/** Hears what other processes touched. What was not heard while the connection was away is made up for by telling everyone to read again. */
function listenFor(hub: LiveHub, { database, log }: AppOptions): Promise<() => Promise<void>> {
  const lost = (fault: unknown): void =>
    log.warn({ fault }, "A live hint was lost; screens read again when they reconnect");
  return database.listen(
    liveChannel,
    (payload) => void hub.announce(topicsOf(payload)).catch(lost),
    () => void hub.announceAll().catch(lost),
  );
}

/** One kind of thing that features bring, of all of them. */
function allOf<Kind extends "reactions" | "topics" | "ticks">(
  features: readonly Feature[],
  kind: Kind,
) {
  type Things = readonly NonNullable<Feature[Kind]>[number][];
  return features.flatMap((feature) => (feature[kind] ?? []) as Things);
}

async function mountAll(
  server: FastifyInstance,
  mounting: Mounting,
  {
    hub,
    features,
    pagesFolder,
  }: { hub: LiveHub; features: readonly Feature[]; pagesFolder: string | null },
): Promise<void> {
  await describe(server);
  for (const feature of features) {
    mount(server, mounting, feature.routes);
    await feature.mountBeside?.(server, mounting);
  }
  hub.mountOn(server);
  mountReadiness(server, mounting.db);
  if (pagesFolder !== null) await servePages(server, pagesFolder);
  await server.ready();
}

async function describe(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Goodturn",
        version: "1",
        description: "Internal customer service for a whole organisation.",
      },
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "goodturn.session_token" },
          token: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }, { token: [] }],
    },
  });
  server.get(
    `${apiBase}/openapi.json`,
    { config: { access: "anyone" }, schema: { hide: true } },
    () => server.swagger(),
  );
}
