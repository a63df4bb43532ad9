/** A real CalDAV server, radicale from Debian's packages, on a free port with a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = process.env["RADICALE"] ?? "/usr/bin/radicale";

export interface Radicale {
  readonly url: string;
  readonly host: string;
  /** Writes as the person does with their own program. */
  send(method: string, path: string, body?: string): Promise<number>;
  stop(): Promise<void>;
}

export const login = "ada";
export const password = "blue-heron-17";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Throws, with what to do, where the program is not installed: what it proves must not be left out in silence. */
export async function startRadicale(): Promise<Radicale> {
  if (!existsSync(program))
    throw new Error(
      `There is no CalDAV server at ${program} to read from. Install it (apt-get install radicale) or set RADICALE.`,
    );
  const folder = await mkdtemp(join(tmpdir(), "goodturn-radicale-"));
  const port = await freePort();
  await writeFile(join(folder, "people"), `${login}:${password}\n`);
  await writeFile(
    join(folder, "config"),
    [
      `[server]\nhosts = 127.0.0.1:${port}`,
      `[auth]\ntype = htpasswd\nhtpasswd_filename = ${join(folder, "people")}\nhtpasswd_encryption = plain\ndelay = 0`,
      `[storage]\nfilesystem_folder = ${join(folder, "collections")}`,
      "",
    ].join("\n"),
  );
  const running = spawn(program, ["--config", join(folder, "config")], { stdio: "ignore" });
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}`;
  await untilItAnswers(url, running);
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;
  return {
    url,
    host,
    send: async (method, path, body) => {
      const type = method === "PUT" ? "text/calendar" : "application/xml";
      const headers = { authorization, "content-type": `${type}; charset=utf-8` };
      const answer = await fetch(url + path, {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      await answer.arrayBuffer();
      return answer.status;
    },
    stop: async () => {
      const ended = new Promise((done) => running.once("exit", done));
      running.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function untilItAnswers(url: string, running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (running.exitCode !== null) throw new Error(`radicale ended with ${running.exitCode}`);
    const isThere = await fetch(url, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("radicale did not answer within ten seconds");
}

/** A calendar as clients make them (RFC 4791, 5.3.1). */
export const makeCalendar = (name: string, component = "VEVENT"): string =>
  `<?xml version="1.0" encoding="utf-8"?><c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop><d:displayname>${name}</d:displayname><c:supported-calendar-component-set><c:comp name="${component}"/></c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>`;
