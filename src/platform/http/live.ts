/**
 * Live updates: a screen subscribes to topics and is told 'read again'; never what has changed, so nothing can leak this way. Access
 * is asked anew before each hint, so that a right which was taken away ends at once.
 */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ServerResponse } from "node:http";
import type { Database } from "#platform/database/open.ts";
import { Lately } from "./lately.ts";
import { apiBase, type Mounting } from "./mount.ts";
import { refuse } from "./refusal.ts";
import type { Who } from "./who.ts";

export const liveChannel = "goodturn_live";

/** Decides who may hear of `kind:<id>`. */
export interface TopicGuard {
  readonly kind: string;
  readonly mayHear: (db: Database, who: Who, id: string) => Promise<boolean>;
}

interface Listener {
  readonly request: FastifyRequest;
  readonly response: ServerResponse;
  readonly topics: ReadonlySet<string>;
}

const mostTopics = 50;
const heartbeatSeconds = 25;
/** How long a screen may have read before its stream begins; one that did so longer ago reads again by itself (`web/data/live.ts`). */
const mostMsBefore = 60_000;

export class LiveHub {
  readonly #listeners = new Set<Listener>();
  readonly #guards: Map<string, TopicGuard>;
  readonly #mounting: Mounting;
  readonly #lately = new Lately(mostMsBefore);

  constructor(mounting: Mounting, guards: readonly TopicGuard[]) {
    this.#mounting = mounting;
    this.#guards = new Map(guards.map((guard) => [guard.kind, guard]));
  }

  get listening(): number {
    return this.#listeners.size;
  }

  mountOn(server: FastifyInstance): void {
    server.get(`${apiBase}/live`, { config: { access: "signed in" } }, async (request, reply) => {
      const query = request.query as { topic?: string | string[]; since?: string };
      const topics = new Set([query.topic ?? []].flat());
      const sinceMs = Number(query.since ?? 0);
      if (!(sinceMs >= 0)) refuse("wrongInput", { detail: "Name milliseconds by 'since'" });
      if (topics.size === 0 || topics.size > mostTopics)
        refuse("wrongInput", { detail: `Name 1 to ${mostTopics} topics` });
      const who = await this.#mounting.recognise(request, this.#mounting.clock());
      if (!who) return refuse("notSignedIn");
      for (const topic of topics) if (!(await this.#mayHear(who, topic))) refuse("missing");
      reply.hijack();
      const listener = { request, response: reply.raw, topics };
      this.#listen(listener);
      // From here on it is told as things happen; what happened since the screen read is told now.
      await this.#tellOrEnd(listener, this.#lately.among(topics, sinceMs));
      return reply;
    });
    // Before the server waits for its connections to end: these would never end by themselves.
    server.addHook("preClose", async () => {
      for (const listener of this.#listeners) this.#end(listener);
    });
  }

  /** Tells those who listen to any of the topics and still may. */
  async announce(topics: readonly string[]): Promise<void> {
    this.#lately.told(topics);
    const hearers = [...this.#listeners].filter((listener) =>
      topics.some((topic) => listener.topics.has(topic)),
    );
    await Promise.all(hearers.map((listener) => this.#tellOrEnd(listener, topics)));
  }

  /** Tells everyone to read again all that they listen to and still may: after hints that nobody heard. */
  async announceAll(): Promise<void> {
    this.#lately.missed();
    const all = [...this.#listeners];
    await Promise.all(all.map((listener) => this.#tellOrEnd(listener, [...listener.topics])));
  }

  /** Whoever could not be told is let go: their screen connects again, and reads all that it may have missed. */
  async #tellOrEnd(listener: Listener, topics: readonly string[]): Promise<void> {
    try {
      await this.#tell(listener, topics);
    } catch (fault) {
      this.#end(listener);
      throw fault;
    }
  }

  async #tell(listener: Listener, topics: readonly string[]): Promise<void> {
    if (topics.length === 0) return;
    const who = await this.#mounting.recognise(listener.request, this.#mounting.clock());
    if (!who) return this.#end(listener);
    for (const topic of topics) {
      if (!listener.topics.has(topic)) continue;
      if (!(await this.#mayHear(who, topic))) return this.#end(listener);
      listener.response.write(`data: ${JSON.stringify({ topic })}\n\n`);
    }
  }

  async #mayHear(who: Who, topic: string): Promise<boolean> {
    const cut = topic.indexOf(":");
    const guard = this.#guards.get(topic.slice(0, cut));
    const id = topic.slice(cut + 1);
    if (!guard || !/^[0-9a-f-]{36}$/.test(id)) return false;
    return guard.mayHear(this.#mounting.db, who, id);
  }

  #listen(listener: Listener): void {
    const { response } = listener;
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
      "X-Content-Type-Options": "nosniff",
    });
    response.write("retry: 2000\n\n");
    this.#listeners.add(listener);
    const heartbeat = setInterval(() => {
      // A reader that has stalled would make us hold its hints in memory; it reconnects and reads anew.
      if (response.writableLength > 65_536) this.#end(listener);
      else response.write(": here\n\n");
    }, heartbeatSeconds * 1000);
    heartbeat.unref();
    response.on("close", () => {
      clearInterval(heartbeat);
      this.#listeners.delete(listener);
    });
  }

  #end(listener: Listener): void {
    this.#listeners.delete(listener);
    listener.response.end();
  }
}
