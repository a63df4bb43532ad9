import { Type, type Static } from "typebox";
import { Value } from "typebox/value";

// A backup is a tar file packed with gzip:
//   tables/<table>/<number>.copy   rows in the text form of COPY, in pieces of some megabytes
//   attachments/<xx>/<sha256>      the files, each named by its content
//   manifest.json                  last: what must be there, with sums

/** The only form there is so far. */
export const FORM = 1;

const Manifest = Type.Object({
  form: Type.Integer(),
  productVersion: Type.String(),
  postgresVersion: Type.String(),
  madeAt: Type.String(),
  migrations: Type.Array(
    Type.Object({ name: Type.String(), checksum: Type.String(), appliedAt: Type.String() }),
  ),
  tables: Type.Array(
    Type.Object({
      name: Type.String(),
      columns: Type.Array(Type.String()),
      rows: Type.Integer(),
      /** Of all pieces one after the other. */
      sha256: Type.String(),
    }),
  ),
  /** Values are texts: they may be larger than is exact in JSON. */
  sequences: Type.Array(Type.Object({ name: Type.String(), lastValue: Type.String() })),
  attachments: Type.Object({ count: Type.Integer(), sizeBytes: Type.Integer() }),
});

export type Manifest = Static<typeof Manifest>;
export type TableInBackup = Manifest["tables"][number];

/** Reads the manifest's text; undefined when it is none. */
export function parseManifest(text: string): Manifest | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return Value.Check(Manifest, found) ? found : undefined;
}

/** 'tables/request/000001.copy' belongs to the table 'request'; undefined for anything else. */
export function tableOfPath(path: string): string | undefined {
  return /^tables\/([a-z0-9_]+)\/\d+\.copy$/.exec(path)?.[1];
}

/** The place below the folder of attachments and the hash the content must have; undefined for anything else. */
export function attachmentOfPath(path: string): { place: string; hash: string } | undefined {
  const found = /^attachments\/(([0-9a-f]{2})\/(\2[0-9a-f]{62}))$/.exec(path);
  return found?.[1] && found[3] ? { place: found[1], hash: found[3] } : undefined;
}
