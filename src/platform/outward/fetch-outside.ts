/**
 * Calls to addresses that people typed. Safe against being led into the house: every hop is checked, the address that was checked is the
 * one that is connected to (so a name that changes its answer gains nothing), bodies have a cap after unpacking, and all of it has one
 * deadline. Only https leaves, unless whoever runs Goodturn has listed the host.
 */
import { lookup as askDns, type LookupAddress } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createGunzip, createInflate } from "node:zlib";
import type { Readable } from "node:stream";
import { isListed, isPublicAddress } from "./addresses.ts";

export const outsideTroubles = [
  "closedAddress",
  "unreachable",
  "tooSlow",
  "tooLarge",
  "tooManyHops",
] as const;
export type OutsideTrouble = (typeof outsideTroubles)[number];

/** Why a call came to nothing; foreseen, and for a sentence on a screen. */
export class OutsideFault extends Error {
  readonly trouble: OutsideTrouble;
  constructor(trouble: OutsideTrouble, why: string) {
    super(why);
    this.trouble = trouble;
  }
}

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface OutsideCall {
  readonly url: string;
  readonly method?: "GET" | "PROPFIND" | "REPORT";
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent to the origin that it was given for, and to nobody to whom that one redirects. */
  readonly authorization?: string | undefined;
  readonly body?: string;
  readonly mostBytes?: number;
  readonly mostMs?: number;
  /** Hosts that may lie in the house; unless told, those of the settings. */
  readonly listed?: readonly string[];
  readonly resolve?: Resolve;
}

export interface OutsideAnswer {
  readonly status: number;
  /** Where it came from after all redirects. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

let housed: readonly string[] = [];
/** The hosts within the house that may be called, from the settings; said once at the start. */
export function letReach(hosts: readonly string[]): void {
  housed = hosts;
}

const resolveByDns: Resolve = (host) =>
  new Promise((done, failed) => {
    askDns(host, { all: true }, (fault, all) => (fault ? failed(fault) : done(all)));
  });

const mostHops = 5;
const usualBytes = 5_000_000;
const usualMs = 10_000;

type Checked = Required<Pick<OutsideCall, "mostBytes" | "listed" | "resolve">> & OutsideCall;

/** Throws OutsideFault; any status is an answer. */
export async function fetchOutside(call: OutsideCall): Promise<OutsideAnswer> {
  const { mostMs = usualMs } = call;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), mostMs);
  const checked = { mostBytes: usualBytes, listed: housed, resolve: resolveByDns, ...call };
  try {
    return await follow(checked, stop.signal);
  } catch (fault) {
    if (fault instanceof OutsideFault) throw fault;
    if (stop.signal.aborted) throw new OutsideFault("tooSlow", `No answer within ${mostMs} ms`);
    if (isNetworkFault(fault)) throw new OutsideFault("unreachable", fault.message);
    throw fault;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** What the network, TLS, DNS or a broken server brings; anything else is a bug of ours. */
const isNetworkFault = (fault: unknown): fault is Error =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string";

async function follow(call: Checked, signal: AbortSignal): Promise<OutsideAnswer> {
  let url = checkedUrl(call.url, call.listed);
  const { origin } = url;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const answer = await once(call, url, signal, url.origin === origin);
    const { location } = answer.headers;
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status);
    if (!isRedirect || location === undefined) return { ...answer, url: url.href };
    if (!URL.canParse(location, url.href))
      throw new OutsideFault("unreachable", "It redirects to what is no address");
    url = checkedUrl(new URL(location, url).href, call.listed);
  }
  throw new OutsideFault("tooManyHops", `More than ${mostHops} redirects`);
}

/** An address of https, or one whose host is listed; a literal address is looked at here, for no name is resolved for it. */
function checkedUrl(text: string, listed: readonly string[]): URL {
  if (!URL.canParse(text)) throw new OutsideFault("closedAddress", "That is no address");
  const url = new URL(text);
  if (isListed(url, listed) && /^https?:$/.test(url.protocol)) return url;
  if (url.protocol !== "https:") throw new OutsideFault("closedAddress", "Only https is called");
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw new OutsideFault("closedAddress", "That address lies within the house");
  return url;
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, "");

/** Resolves once, refuses a name of which any address is closed, and hands the very addresses that were looked at to the connection. */
function lookupFor(call: Checked, url: URL): LookupFunction {
  return (host, options, answered) => {
    const answer = async (): Promise<void> => {
      const all = await call.resolve(host);
      const [first] = all;
      if (!first) throw new OutsideFault("unreachable", "The name has no address");
      if (!isListed(url, call.listed) && !all.every(({ address }) => isPublicAddress(address)))
        throw new OutsideFault("closedAddress", "That name leads into the house");
      if (options.all) answered(null, [...all]);
      else answered(null, first.address, first.family);
    };
    answer().catch((fault: Error) => answered(fault, "", 4));
  };
}

function once(
  call: Checked,
  url: URL,
  signal: AbortSignal,
  isOwnOrigin: boolean,
): Promise<Omit<OutsideAnswer, "url">> {
  const send = url.protocol === "http:" ? plainRequest : tlsRequest;
  const headers = {
    "user-agent": "Goodturn",
    "accept-encoding": "gzip, deflate",
    ...call.headers,
    ...(isOwnOrigin && call.authorization !== undefined && { authorization: call.authorization }),
    ...(call.body !== undefined && { "content-length": String(Buffer.byteLength(call.body)) }),
  };
  const options = {
    method: call.method ?? "GET",
    headers,
    signal,
    agent: false,
    lookup: lookupFor(call, url),
  };
  return new Promise((done, failed) => {
    const sent = send(url, options, (message) => {
      const read = async (): Promise<void> => {
        const body = await readBody(message, call.mostBytes);
        done({ status: message.statusCode ?? 0, headers: message.headers, body });
      };
      read().catch((fault: Error) => {
        sent.destroy();
        failed(fault);
      });
    });
    sent.on("error", failed);
    sent.end(call.body);
  });
}

/** Counts after unpacking, so that a small body cannot become a large one. */
async function readBody(message: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked(message)) {
    size += (part as Buffer).length;
    if (size > mostBytes) {
      message.destroy();
      throw new OutsideFault("tooLarge", `More than ${mostBytes} bytes`);
    }
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function unpacked(message: IncomingMessage): Readable {
  const encoding = message.headers["content-encoding"];
  if (encoding !== "gzip" && encoding !== "deflate") return message;
  const unpacking = encoding === "gzip" ? createGunzip() : createInflate();
  message.on("error", (fault) => unpacking.destroy(fault));
  return message.pipe(unpacking);
}
