/** All settings, from the environment, read here and nowhere else. A wrong one is named in a sentence and nothing starts. */
import { resolve } from "node:path";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of one's own; undefined means the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded database, attachments, keys and logs live. */
  readonly dataFolder: string;
  /** The address under which people reach Goodturn. Links in invitations start with it. */
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly mostCallsPerMinute: number;
  /** Hosts within the house that calendars may be read from: 'dav.example.lan' or 'dav.example.lan:5232'. */
  readonly calendarHosts: readonly string[];
}

export class WrongSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** `folder` is where relative paths start; `dataFolder` is taken where the environment names none. */
export function readSettings(
  environment: Environment,
  folder: string,
  dataFolder = "data",
): Settings {
  const port = readNumber(environment, "PORT", 3000, 0, 65_535);
  const host = text(environment, "HOST") ?? "127.0.0.1";
  return {
    port,
    host,
    databaseUrl: readDatabaseUrl(environment),
    dataFolder: resolve(folder, text(environment, "GOODTURN_DATA") ?? dataFolder),
    publicUrl: readPublicUrl(environment, port),
    trustedProxies: readList(environment, "TRUSTED_PROXIES"),
    logLevel: readWord(
      environment,
      "LOG_LEVEL",
      ["debug", "info", "warn", "error", "silent"],
      "info",
    ),
    mostCallsPerMinute: readNumber(environment, "MOST_CALLS_PER_MINUTE", 600_000, 1, 10_000_000),
    calendarHosts: readHosts(environment),
  };
}

/** An empty variable means that it is not set: shells and unit files make that hard to tell apart otherwise. */
function text(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === "" ? undefined : value;
}

function readList(environment: Environment, name: string): string[] {
  return (text(environment, name) ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function readHosts(environment: Environment): string[] {
  const hosts = readList(environment, "CALENDAR_HOSTS");
  const wrong = hosts.find((host) => !/^([a-z0-9._-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(host));
  if (wrong === undefined) return hosts.map((host) => host.toLowerCase());
  throw new WrongSetting(
    `CALENDAR_HOSTS names '${wrong}'. Write hosts with commas between them, each as in an address: dav.example.lan or 10.0.0.8:5232.`,
  );
}

function readNumber(
  environment: Environment,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  const given = text(environment, name);
  if (given === undefined) return otherwise;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new WrongSetting(`${name} is '${given}'. Write a whole number from ${least} to ${most}.`);
}

function readWord<const Word extends string>(
  environment: Environment,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const given = text(environment, name);
  if (given === undefined) return otherwise;
  const word = words.find((known) => known === given);
  if (word) return word;
  throw new WrongSetting(`${name} is '${given}'. Write one of ${words.join(", ")}.`);
}

function readDatabaseUrl(environment: Environment): string | undefined {
  const given = text(environment, "DATABASE_URL");
  if (given === undefined) return undefined;
  if (/^postgres(ql)?:\/\//.test(given) && URL.canParse(given)) return given;
  // The value may hold a password: it is not repeated.
  throw new WrongSetting(
    "DATABASE_URL is not an address of PostgreSQL. Write postgres://person:password@host:5432/database, or leave it empty for the embedded one.",
  );
}

function readPublicUrl(environment: Environment, port: number): string {
  const given = text(environment, "PUBLIC_URL");
  if (given === undefined) return `http://localhost:${port}`;
  if (URL.canParse(given)) {
    const url = new URL(given);
    if (/^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  }
  throw new WrongSetting(
    `PUBLIC_URL is '${given}'. Write the address that people type, such as https://goodturn.example.org, without a path.`,
  );
}
