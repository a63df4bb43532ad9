import type { Socket } from "node:net";
import type pg from "pg";

// PostgreSQL's COPY over pg's connection. pg knows the messages and hands them to the query that is under way; the query itself is ours.

/** What pg's connection gives to a query. Not in its types, but stable since version 7. */
interface Connection {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** Bytes that may wait here before the socket is asked to pause. */
const WAITING_BYTES = 1 << 20;

abstract class Copy {
  /** pg looks for a callback to time out; there is none. */
  readonly callback = undefined;
  protected connection: Connection | undefined;
  protected rows = 0;
  readonly #text: string;
  readonly #finished: Promise<number>;
  #finish: { resolve(rows: number): void; reject(error: Error): void } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#finished = new Promise((resolve, reject) => {
      this.#finish = { resolve, reject };
    });
    // Whoever waits hears of a failure; before anyone does, it is not unhandled.
    this.#finished.catch(() => undefined);
  }

  /** The number of rows, when the server has confirmed them. */
  get finished(): Promise<number> {
    return this.#finished;
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.#text);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(" ").at(-1));
  }

  handleReadyForQuery(): void {
    this.#finish?.resolve(this.rows);
  }

  handleError(error: Error): void {
    this.#finish?.reject(error);
  }
}

class CopyOut extends Copy {
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #wake: (() => void) | undefined;
  #ended = false;

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The parser uses its memory again.
    this.#waiting.push(Buffer.from(chunk));
    this.#waitingBytes += chunk.length;
    if (this.#waitingBytes > WAITING_BYTES) this.connection?.stream.pause();
    this.#wake?.();
  }

  override handleReadyForQuery(): void {
    super.handleReadyForQuery();
    this.#end();
  }

  override handleError(error: Error): void {
    super.handleError(error);
    this.#end();
  }

  #end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** The rows in COPY's text form, many in one piece, always whole rows. */
  async *pieces(): AsyncGenerator<Buffer> {
    while (!this.#ended || this.#waiting.length > 0) {
      if (this.#waiting.length === 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const piece = Buffer.concat(this.#waiting);
      this.#waiting = [];
      this.#waitingBytes = 0;
      this.connection?.stream.resume();
      yield piece;
    }
    await this.finished;
  }
}

function untilDrained(stream: Socket): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off("drain", go).off("close", go);
      resolve();
    };
    stream.on("drain", go).on("close", go);
  });
}

class CopyIn extends Copy {
  readonly #pieces: AsyncIterable<Buffer>;

  constructor(text: string, pieces: AsyncIterable<Buffer>) {
    super(text);
    this.#pieces = pieces;
  }

  handleCopyInResponse(connection: Connection): void {
    void this.#send(connection).catch((error: Error) => connection.sendCopyFail(error.message));
  }

  async #send(connection: Connection): Promise<void> {
    let hasFailed = false;
    this.finished.catch(() => {
      hasFailed = true;
    });
    for await (const piece of this.#pieces) {
      if (hasFailed || connection.stream.destroyed) return;
      connection.sendCopyFromChunk(piece);
      if (connection.stream.writableNeedDrain) await untilDrained(connection.stream);
    }
    connection.endCopyFrom();
  }
}

/** Reads the outcome of COPY ... TO STDOUT; `finished` then tells the number of rows. */
export function copyOut(
  client: pg.ClientBase,
  text: string,
): { pieces: AsyncGenerator<Buffer>; finished: Promise<number> } {
  const copy = new CopyOut(text);
  client.query(copy as unknown as pg.Submittable);
  return { pieces: copy.pieces(), finished: copy.finished };
}

/** Sends pieces to COPY ... FROM STDIN; gives the number of rows. A failing source fails the statement. */
export async function copyIn(
  client: pg.ClientBase,
  text: string,
  pieces: AsyncIterable<Buffer>,
): Promise<number> {
  const copy = new CopyIn(text, pieces);
  client.query(copy as unknown as pg.Submittable);
  return copy.finished;
}
