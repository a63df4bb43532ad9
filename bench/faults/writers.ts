/** Writers that note what was acknowledged. What was not is sent again with the same key, until it is. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Connection } from "../connection.ts";

export type Kind = "create" | "reply" | "take";

export interface Entry {
  /** The idempotency key; also the title of what was asked and the words of what was replied. */
  readonly key: string;
  readonly kind: Kind;
  requestId: string | null;
  acknowledged: boolean;
  /** How often it was sent without an answer. */
  unanswered: number;
}

export interface WriterPerson {
  readonly id: string;
  readonly cookie: string;
}

export interface Writer {
  readonly customer: WriterPerson;
  readonly provider: WriterPerson;
  readonly serviceId: string;
  readonly journal: Entry[];
}

export const kindsInOrder: readonly Kind[] = ["create", "reply", "take"];

/** Writes until told to stop; comes back when the server is gone too. An answer that is neither yes nor 'not now' is a fault. */
export async function write(writer: Writer, port: number, goesOn: () => boolean): Promise<void> {
  const connection = new Connection(port);
  try {
    while (goesOn()) {
      const entry = nextOf(writer);
      entry.unanswered += 1;
      const reply = await connection.send(callFor(writer, entry));
      if (reply.status === 503) {
        await sleep(20);
        continue;
      }
      if (reply.status >= 300)
        throw new WrongAnswer(`${entry.kind} was answered ${reply.status}: ${reply.text}`);
      entry.unanswered -= 1;
      entry.requestId = (JSON.parse(reply.text) as { id: string }).id;
      entry.acknowledged = true;
    }
  } catch (fault) {
    if (fault instanceof WrongAnswer) throw fault;
  } finally {
    connection.close();
  }
}

export class WrongAnswer extends Error {}

/** The one that is not acknowledged yet, or a new one: ask, reply, take, and again. */
function nextOf({ journal }: Writer): Entry {
  const last = journal.at(-1);
  if (last && !last.acknowledged) return last;
  const kind = kindsInOrder[journal.length % kindsInOrder.length] ?? "create";
  const requestId = kind === "create" ? null : (last?.requestId ?? null);
  const entry = { key: randomUUID(), kind, requestId, acknowledged: false, unanswered: 0 };
  journal.push(entry);
  return entry;
}

function callFor(writer: Writer, { key, kind, requestId }: Entry) {
  const person = kind === "take" ? writer.provider : writer.customer;
  const sent = {
    method: "POST" as const,
    cookie: person.cookie,
    headers: { "Idempotency-Key": key },
  };
  if (kind === "create") {
    const body = { serviceId: writer.serviceId, title: key };
    return { ...sent, path: "/api/v1/requests", body };
  }
  const path = `/api/v1/requests/${requestId}/${kind === "reply" ? "replies" : "take"}`;
  return { ...sent, path, body: kind === "reply" ? { body: key } : {} };
}
