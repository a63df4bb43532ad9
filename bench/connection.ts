/** A lean HTTP client: one kept connection, one call at a time. It costs little, since it shares the machine with what it measures. */
import { connect, type Socket } from "node:net";

export interface Call {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly cookie?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (reply: Reply) => void; reject: (fault: Error) => void } | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (piece: Buffer) => this.#take(piece));
    this.#socket.on("error", (fault) => this.#fail(fault));
    this.#socket.on("close", () => this.#fail(new Error("The server closed the connection")));
  }

  send(call: Call): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error("The server closed the connection"));
      this.#waiting = { resolve, reject };
      this.#socket.write(textOf(call));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(piece: Buffer): void {
    this.#received = this.#received.length === 0 ? piece : Buffer.concat([this.#received, piece]);
    const end = this.#received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = this.#received.toString("latin1", 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    const text = this.#received.toString("utf8", end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve({ status: Number(head.slice(9, 12)), text });
  }

  #fail(fault: Error): void {
    this.#waiting?.reject(fault);
    this.#waiting = null;
  }
}

function textOf({ method, path, cookie, body, headers = {} }: Call): string {
  const content = body === undefined ? "" : JSON.stringify(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`, "Sec-Fetch-Site: same-origin"]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(content === "" ? [] : ["Content-Type: application/json"]),
    ...(method !== "GET" ? [`Content-Length: ${Buffer.byteLength(content)}`] : []),
  ];
  return `${lines.join("\r\n")}\r\n\r\n${content}`;
}
