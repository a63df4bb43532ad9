/** Answers of the endpoints of the month in words. */
import { Readable } from "node:stream";
import { colleagues } from "#platform/http/access.ts";
import { routes } from "#platform/http/route.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import { digestContract } from "./contract.ts";
import { mailOf } from "./mail.ts";
import { pdfOf } from "./pdf.ts";
import { tellOfAnswers } from "./mending.ts";
import { readDigest } from "./naming.ts";
import { listDigests } from "./queries.ts";

const fileOf = (content: Uint8Array, name: string, type: string): FileToSend => ({
  content: Readable.from([content]),
  name,
  type,
  sizeBytes: content.byteLength,
});

export const digestRoutes = routes(digestContract, {
  "GET /digests": {
    access: colleagues,
    answer: async ({ db, who }) => ({ rows: await listDigests(db, who) }),
  },
  "GET /digests/:month": {
    access: colleagues,
    answer: async ({ db, who, params: { month } }) => {
      const { told, ...digest } = await readDigest(db, who, month);
      const answers = await tellOfAnswers(db, who, digest);
      return { ...digest, ...told, changed: [...told.changed, ...answers] };
    },
  },
  "GET /digests/:month/mail": {
    access: colleagues,
    answer: async ({ db, who, params: { month }, publicUrl }) => {
      const html = mailOf(await readDigest(db, who, month), publicUrl);
      return fileOf(Buffer.from(html), `goodturn-${month}.html`, "text/html; charset=utf-8");
    },
  },
  "GET /digests/:month/pdf": {
    access: colleagues,
    answer: async ({ db, who, params: { month }, publicUrl }) => {
      const pdf = await pdfOf(await readDigest(db, who, month), publicUrl);
      return fileOf(pdf, `goodturn-${month}.pdf`, "application/pdf");
    },
  },
});
