import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#platform/crypto/ids.ts";
import { holding } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { FileStore } from "#platform/files/store.ts";
import { importingContract } from "./contract.ts";
import { lookInto } from "./looking-into.ts";
import { countTeams } from "./queries/following.ts";
import {
  deleteRun,
  findRun,
  giveMapping,
  insertRun,
  isContentNeeded,
  listRuns,
  startRun,
} from "./queries/runs.ts";
import { ReadingRefused } from "./reading/source/refused.ts";
import { unreadablePath } from "./unreadable-file.ts";

const access = holding("administrator");
const mostRuns = 200;
const mostTeams = 500;

/** Beside the attachments: what could not be read. */
export function importsFolder(files: Pick<FileStore, "folder">): string {
  return join(dirname(files.folder), "imports");
}

export const importingRoutes = routes(importingContract, {
  "GET /imports": {
    access,
    answer: async ({ db }) => ({ rows: (await listRuns(db, mostRuns)).map(shown) }),
  },
  "POST /imports": {
    access,
    answer: async ({ db, who, now, query, file, subject, refuse }) => {
      if (file.sizeBytes === 0) refuse("empty");
      const fileName = query.name.replace(/^.*[/\\]/, "").trim() || "import";
      await file.keep();
      const id = newId();
      const { hash: contentHash, sizeBytes } = file;
      const run = { id, fileName, contentHash, sizeBytes, byPersonId: who.personId, madeAt: now };
      await insertRun(db, { ...run, given: {}, state: "chosen" });
      subject("import", id);
      return shown(found(await findRun(db, id)));
    },
  },
  "GET /imports/:id": {
    access,
    answer: async ({ db, params }) => {
      const run = found(await findRun(db, params.id));
      const perTeam = run.source === null ? [] : await countTeams(db, run.source, mostTeams);
      return { ...shown(run), perTeam };
    },
  },
  "GET /imports/:id/preview": {
    access,
    answer: async ({ db, params, files, refuse }) => {
      const run = found(await findRun(db, params.id));
      const { contentHash } = run;
      if (contentHash === null || !(await files.has(contentHash))) return refuse("notNow");
      try {
        return await lookInto(db, { ...run, open: () => files.open(contentHash) });
      } catch (fault) {
        if (fault instanceof ReadingRefused)
          return refuse("notReadable", {
            detail: fault.message,
            facts: { columns: fault.columns },
          });
        throw fault;
      }
    },
  },
  "PUT /imports/:id/mapping": {
    access,
    answer: async ({ db, params, body, subject, refuse }) => {
      found(await findRun(db, params.id));
      subject("import", params.id);
      if (!(await giveMapping(db, params.id, body))) refuse("notNow");
      return null;
    },
  },
  "POST /imports/:id/start": {
    access,
    answer: async ({ db, params, subject, refuse }) => {
      found(await findRun(db, params.id));
      subject("import", params.id);
      if (!(await startRun(db, params.id))) refuse("notNow");
      return shown(found(await findRun(db, params.id)));
    },
  },
  "DELETE /imports/:id": {
    access,
    answer: async ({ db, params, files, subject, refuse }) => {
      const { contentHash } = found(await findRun(db, params.id));
      subject("import", params.id);
      if (!(await deleteRun(db, params.id))) refuse("notNow");
      if (contentHash !== null && !(await isContentNeeded(db, contentHash, params.id)))
        await files.remove(contentHash);
      return null;
    },
  },
  "GET /imports/:id/unreadable": {
    access,
    answer: async ({ db, params, files, refuse }) => {
      const run = found(await findRun(db, params.id));
      const path = unreadablePath(importsFolder(files), run.id);
      const sizeBytes = await sizeOf(path);
      if (sizeBytes === null) return refuse("missing");
      const name = `${run.fileName.slice(0, 100)}-unreadable.csv`;
      return { content: createReadStream(path), name, type: "text/csv; charset=utf-8", sizeBytes };
    },
  },
});

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (fault) {
    if ((fault as { code?: string }).code === "ENOENT") return null;
    throw fault;
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findRun>>>;

/** Where the content lies is nobody's business. */
function shown(run: Found) {
  const { contentHash: _hash, kind: _kind, ...told } = run;
  return told;
}
