/** Mounts the routes of features on Fastify, under /api/v1. */
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FileStore, ReceivedFile } from "#platform/files/store.ts";
import { admit, answer, type House } from "./answer.ts";
import { readerOf } from "./reading.ts";
import { refuse } from "./refusal.ts";
import type { MountedRoute } from "./route.ts";
import { FileAnswer, type FileToSend } from "./shapes.ts";
import type { Who } from "./who.ts";

export const apiBase = "/api/v1";

export interface Mounting extends House {
  readonly clock: () => Date;
  readonly publicUrl: string;
  /** Signs cookies. */
  readonly secret: string;
  readonly log: FastifyBaseLogger;
  /** Tells who asks from the cookie or the token; null when nobody known does. */
  readonly recognise: (request: FastifyRequest, now: Date) => Promise<Who | null>;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Who may call the route, in words. A route without it does not let the process start (server.ts). */
    access?: string;
  }
}

export function mount(
  server: FastifyInstance,
  mounting: Mounting,
  mounted: readonly MountedRoute[],
): void {
  for (const one of mounted) mountOne(server, mounting, one);
}

function mountOne(server: FastifyInstance, mounting: Mounting, one: MountedRoute): void {
  const [method, path] = one.key.split(" ") as [string, string];
  const { shape } = one;
  const read = {
    params: readerOf("params", shape.params),
    query: readerOf("query", shape.query),
    body: shape.uploadMostBytes === undefined ? readerOf("body", shape.body) : () => undefined,
  };
  const isFile = shape.answer === FileAnswer;
  const { sameForAllSeconds: seconds } = shape;
  const keeping = seconds === undefined ? "no-store" : `public, max-age=${seconds}`;
  server.route({
    method,
    url: apiBase + path,
    config: { access: one.route.access.name },
    schema: openApiOf(one),
    ...(shape.uploadMostBytes !== undefined && { bodyLimit: shape.uploadMostBytes + 1 }),
    handler: async (request, reply) => {
      const now = mounting.clock();
      const { looksAway = false } = one.route.access;
      const someone = looksAway ? null : await mounting.recognise(request, now);
      admit(one, someone);
      const idempotencyKey = keyOf(request);
      const given = {
        params: read.params(request.params),
        query: read.query(request.query),
        body: read.body(request.body),
      };
      const file = await receive(mounting.files, shape.uploadMostBytes, request);
      try {
        const done = await answer(mounting, one, { ...given, file, someone, now, idempotencyKey });
        if (isFile) return sendFile(reply, done.body as FileToSend);
        if (done.repeated) void reply.header("Idempotency-Replayed", "true");
        void reply.header("Cache-Control", keeping).status(done.status);
        return done.status === 204 ? reply.send() : done.body;
      } finally {
        await file?.drop();
      }
    },
  });
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key === "string" && /^[\x21-\x7e]{8,200}$/.test(key)) return key;
  return refuse("wrongInput", { detail: "An Idempotency-Key has 8 to 200 visible characters" });
}

async function receive(
  files: FileStore,
  mostBytes: number | undefined,
  request: FastifyRequest,
): Promise<ReceivedFile | undefined> {
  if (mostBytes === undefined) return undefined;
  // What comes as JSON has been read by now, and is no file.
  if (!isStream(request.body))
    return refuse("wrongInput", { detail: "Send the file as application/octet-stream" });
  return files.receive(request.body, mostBytes);
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body;

/** A file is only ever a download: never shown in our origin, whatever it claims to be. */
function sendFile(reply: FastifyReply, file: FileToSend): FastifyReply {
  const ascii = file.name.replace(/[^\x20-\x7e]|["\\%]/g, "_").slice(0, 150);
  const utf8 = encodeURIComponent(file.name.slice(0, 150)).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  void reply
    .type(file.type)
    .header("Content-Disposition", `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`)
    .header("Content-Security-Policy", "default-src 'none'; sandbox")
    .header("Cache-Control", "private, no-store");
  if (file.sizeBytes !== null) void reply.header("Content-Length", file.sizeBytes);
  return reply.send(file.content);
}

function openApiOf({ key, shape, route }: MountedRoute): object {
  const refusals = Object.values(shape.refusals ?? {});
  const problem = {
    description: "A problem (RFC 9457); its reason says which",
    type: "object",
    additionalProperties: true,
  };
  const answers = Object.fromEntries(refusals.map(({ status }) => [status, problem]));
  const reasons = Object.entries(shape.refusals ?? {}).map(
    ([reason, { status, title }]) => `- ${status} \`${reason}\`: ${title}`,
  );
  const success =
    (shape.answer as { type?: unknown }).type === "null"
      ? { 204: { type: "null", description: "Done" } }
      : { [shape.status ?? 200]: shape.answer };
  return {
    summary: shape.summary,
    description: [
      `Who may call it: ${route.access.name}.`,
      ...(reasons.length > 0 ? ["Refusals:", ...reasons] : []),
    ].join("\n"),
    tags: [key.split("/")[1] ?? ""],
    ...(shape.params && { params: shape.params }),
    ...(shape.query && { querystring: shape.query }),
    ...(shape.body && { body: shape.body }),
    response: { ...success, ...answers },
  };
}
