/** Serves the built screens: hashed files for ever, and one page for every address, with a nonce for the styles that libraries insert. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { answersForItself } from "./server.ts";

export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  const gallery = await readFile(join(folder, "gallery/index.html"), "utf8");
  const config = { access: "anyone" };
  answersForItself("/assets/*");
  await server.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
    preCompressed: true,
  });
  for (const name of ["icon.svg", "manifest.webmanifest"]) {
    server.get(`/${name}`, { config }, (_request, reply) =>
      reply.sendFile(name, folder, { maxAge: "1d", immutable: false }),
    );
  }
  for (const path of ["/gallery", "/gallery/"]) {
    server.get(path, { config }, (_request, reply) => sendPage(reply, gallery));
  }
  server.get("/*", { config }, (request, reply) =>
    asksForPage(request.url, request.headers.accept) ? sendPage(reply, page) : reply.callNotFound(),
  );
}

/** Screens have no file's name; a program that asks for anything at all is given the page too. */
function asksForPage(url: string, accept = "*/*"): boolean {
  const [path = ""] = url.split("?");
  if (/^\/(api|assets)(\/|$)/.test(path) || /\.\w+$/.test(path)) return false;
  return accept.includes("text/html") || accept.includes("*/*");
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  const policy = String(reply.getHeader("content-security-policy")).replace(
    "style-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
  );
  return reply
    .header("Content-Security-Policy", policy)
    .header("Cache-Control", "no-store")
    .type("text/html; charset=utf-8")
    .send(page.replaceAll("__NONCE__", nonce));
}
