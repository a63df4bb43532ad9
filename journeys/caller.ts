/** Speaks to a running house as one person, beside the browser: to find what a screen needs, or to lay it down. */
import { randomUUID } from "node:crypto";

export type DemoRole = "colleague" | "provider" | "lead" | "senior-leader" | "administrator";

export interface Caller {
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object | Uint8Array): Promise<T>;
}

export function callerWith(url: string, setCookie: string): Caller {
  const [pair = ""] = setCookie.split(";");
  const at = pair.indexOf("=");
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const isFile = body instanceof Uint8Array;
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        cookie: pair,
        ...(method !== "GET" && { "idempotency-key": randomUUID() }),
        ...(body && { "content-type": isFile ? "application/octet-stream" : "application/json" }),
      },
      ...(body && { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  return {
    cookie: { name: pair.slice(0, at), value: pair.slice(at + 1), url },
    get: (path) => call("GET", path),
    post: (path, body = {}) => call("POST", path, body),
  };
}

async function cookieOf(url: string, path: string, body: object): Promise<string> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.get("set-cookie");
  if (!response.ok || !cookie)
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return cookie;
}

/** One of the roles of a demo. */
export async function demoCaller(url: string, role: DemoRole): Promise<Caller> {
  return callerWith(url, await cookieOf(url, "/demo/sign-in", { role }));
}

export const firstPerson = {
  organisation: "Brook and Sons",
  name: "Ines Brook",
  email: "ines@brook.example",
  password: "a long walk by the river",
} as const;

/** Sets an empty house up without its screens and signs its first administrator in. */
export async function firstCaller(url: string, setUpLink: string): Promise<Caller> {
  const { email, password } = firstPerson;
  const secret = setUpLink.split("#")[1];
  const response = await fetch(`${url}/api/v1/set-up`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify({ secret, zone: "Europe/Berlin", ...firstPerson }),
  });
  if (!response.ok) throw new Error(`The set-up said ${response.status} ${await response.text()}`);
  return callerWith(url, await cookieOf(url, "/auth/sign-in/email", { email, password }));
}
