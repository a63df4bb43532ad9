/** Makes the HTTP server: headers, limits, the order of checks. Opens nothing and listens nowhere. */
import type { IncomingMessage, ServerResponse } from "node:http";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import helmet, { type HelmetOptions } from "helmet";
import fastify, { LogController, type FastifyInstance, type FastifyBaseLogger } from "fastify";
import { sendProblem } from "./problem.ts";
import { refuse } from "./refusal.ts";
import { serializersWhenNeeded } from "./serializing.ts";

export interface ServerOptions {
  readonly log: FastifyBaseLogger;
  /** Addresses of proxies whose X-Forwarded-* headers are believed; none unless told. */
  readonly trustedProxies: readonly string[];
  /** The address under which people reach Goodturn, such as https://goodturn.example.org. */
  readonly publicUrl: string;
  /** Calls a minute from one address before it is told to wait. */
  readonly mostCallsPerMinute: number;
}

/** Routes that need no access of ours, named one by one: the sign-in library's own, and the built screens. */
const withoutAccess = new Set<string>();

/** Puts a route on the list of those that answer for their own access. */
export function answersForItself(url: string): void {
  withoutAccess.add(url);
}

export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    bodyLimit: 1_048_576,
    requestTimeout: 60_000,
    connectionTimeout: 0,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    // What is wrong with the input is found by reading.ts, strictly; Fastify's own would coerce and drop.
    onProtoPoisoning: "error",
    onConstructorPoisoning: "error",
    schemaController: { compilersFactory: { buildSerializer: serializersWhenNeeded() } },
  });
  server.setValidatorCompiler(() => () => true);
  server.setErrorHandler(sendProblem);
  server.setNotFoundHandler((request, reply) =>
    sendProblem(Object.assign(new Error(), { code: "FST_ERR_NOT_FOUND" }), request, reply),
  );
  refuseRoutesWithoutAccess(server);
  drainBeforeClosing(server);
  addHeaders(server, options);
  await server.register(cookie);
  await server.register(rateLimit, {
    max: options.mostCallsPerMinute,
    timeWindow: "1 minute",
    hook: "onRequest",
  });
  server.removeContentTypeParser("text/plain");
  server.addContentTypeParser(
    ["application/octet-stream", "message/rfc822"],
    (_request, payload, done) => done(null, payload),
  );
  refuseOtherSites(server, options.publicUrl);
  return server;
}

const lookEveryMilliseconds = 50;
const longestDrainMilliseconds = 20_000;

/** A stop lets what is under way be answered: connections go as they fall idle, and all that is left after a while. */
function drainBeforeClosing(server: FastifyInstance): void {
  server.addHook("preClose", async () => {
    const http = server.server;
    const begun = performance.now();
    const look = setInterval(() => {
      http.closeIdleConnections();
      if (performance.now() - begun > longestDrainMilliseconds) http.closeAllConnections();
    }, lookEveryMilliseconds);
    http.once("close", () => clearInterval(look));
    look.unref();
  });
}

function refuseRoutesWithoutAccess(server: FastifyInstance): void {
  server.addHook("onRoute", (route) => {
    if (route.config?.access || withoutAccess.has(route.url)) return;
    throw new Error(`${String(route.method)} ${route.url} has no access: say who may call it`);
  });
}

/**
 * A write that a browser sends from another site is not carried out, and neither is one whose body a plain form could have made.
 * Programs send no Sec-Fetch-Site; they carry a token, which no other site can attach.
 */
function refuseOtherSites(server: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).origin;
  server.addHook("onRequest", async (request) => {
    if (reading.has(request.method)) return;
    const { "sec-fetch-site": site, origin } = request.headers;
    if (site === undefined ? !isOwn(origin, own, request.host) : !ownSites.has(String(site))) {
      refuse("crossSite");
    }
  });
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const ownSites = new Set(["same-origin", "none"]);

/** Browsers before Sec-Fetch-Site say at least from which origin a write comes; programs say nothing. */
function isOwn(origin: string | undefined, own: string, host: string): boolean {
  if (origin === undefined || origin === own) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Nothing of what helmet says depends on the call, so it is asked once. */
function addHeaders(server: FastifyInstance, { publicUrl }: ServerOptions): void {
  const headers = headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: publicUrl.startsWith("https:")
      ? { maxAge: 63_072_000, includeSubDomains: true }
      : false,
    xFrameOptions: { action: "deny" },
  });
  server.addHook("onRequest", (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

function headersOf(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const keep = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  } as unknown as ServerResponse;
  helmet(options)({} as IncomingMessage, keep, (fault) => {
    if (fault) throw fault;
  });
  return headers;
}
