/** What a feature brings to the house. app.ts joins the list of them; nothing else knows them all. */
import type { FastifyInstance } from "fastify";
import type { Database } from "#platform/database/open.ts";
import type { Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import type { ContentsNeeded } from "#platform/files/contents.ts";
import type { TopicGuard } from "#platform/http/live.ts";
import type { Mounting } from "#platform/http/mount.ts";
import type { MountedRoute } from "#platform/http/route.ts";

export interface Feature {
  readonly name: string;
  readonly routes: readonly MountedRoute[];
  readonly reactions?: readonly Reaction[];
  readonly ticks?: readonly Tick[];
  readonly topics?: readonly TopicGuard[];
  /** What it keeps about a person: the page 'what is stored about me' is made of these. */
  readonly stored?: readonly StoredKind[];
  /** Which contents of files it points to. Every feature that keeps files says so: what nobody names is removed. */
  readonly contentsNeeded?: ContentsNeeded;
  /** Removes or blanks what names the person; figures stay. Runs within one transaction with all others. */
  readonly erase?: (db: Database, personId: string, now: Date) => Promise<void>;
  /** Mounts what is no endpoint of a contract; named in the list of routes that answer for themselves. */
  readonly mountBeside?: (server: FastifyInstance, mounting: Mounting) => Promise<void>;
}

export interface StoredKind {
  /** In words for the person: 'Your replies and notes'. */
  readonly what: string;
  /** 'Everyone who may see the request' */
  readonly whoSees: string;
  /** Where this kind is kept for a time that an administrator sets. */
  readonly retention?: Retention;
  /** In words, where there is no retention: 'As long as you are here'. */
  readonly howLong?: string;
  readonly count: (db: Database, personId: string) => Promise<number>;
}

export interface Retention {
  /** Key of the setting: 'requests.done'. */
  readonly kind: string;
  /** In words for who sets it, of everybody's: 'Drafts that people have not sent'. */
  readonly what: string;
  readonly defaultDays: number;
  /** Carries it out for everything older, and returns how many rows went. */
  readonly carryOut: (db: Database, before: Date) => Promise<number>;
}
