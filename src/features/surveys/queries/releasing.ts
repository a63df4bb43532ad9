/** SQL of what a wave leaves behind. It deliberately reads across every person's view: nothing of it names anybody. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Atom } from "../rules/atoms.ts";
import type { Answer } from "../rules/items.ts";

export interface FilledAtom extends Atom {
  readonly id: string;
  readonly answers: readonly (Pick<Answer, "scores"> & { readonly id: string })[];
  readonly comments: readonly {
    readonly id: string;
    readonly itemKey: string;
    readonly words: string;
  }[];
}

interface Releasing {
  readonly atoms: readonly FilledAtom[];
  /** How many answered, by the group. */
  readonly answered: ReadonlyMap<string, number>;
  readonly now: Date;
}

/** Writes what may be shown and forgets the rest, the roll with it. Rows come as they are: the caller has put them in a random order. */
export async function writeRelease(
  db: Database,
  waveId: string,
  { atoms, answered, now }: Releasing,
): Promise<void> {
  if (atoms.length > 0) await insertAtoms(db, waveId, atoms);
  const counted = [...answered];
  await sql`update wave_group set answered = counted.answered
    from unnest(${counted.map(([id]) => id)}::uuid[], ${counted.map(([, count]) => count)}::integer[]) as counted (id, answered)
    where wave_group.id = counted.id and wave_group.asked >= 10`.execute(db);
  // The kept answers go with the roll.
  await sql`delete from wave_asked using wave_group where wave_group.id = wave_asked.group_id and wave_group.wave_id = ${waveId}`.execute(
    db,
  );
  await db
    .updateTable("wave")
    .set((is) => ({ releasedAt: now, version: is("version", "+", 1) }))
    .where("id", "=", waveId)
    .execute();
}

async function insertAtoms(
  db: Database,
  waveId: string,
  atoms: readonly FilledAtom[],
): Promise<void> {
  await db
    .insertInto("waveAtom")
    .values(
      atoms.map(({ id, kind, providerId, teamId, eligible, asked, answered }) => ({
        id,
        waveId,
        kind,
        providerId,
        teamId,
        eligible,
        asked,
        answered,
      })),
    )
    .execute();
  const answers = atoms.flatMap(({ id: atomId, answers: own }) =>
    own.map((one) => ({ ...one, atomId })),
  );
  await sql`insert into wave_answer (id, atom_id, scores)
    select one.id, one."atomId", one.scores
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as one (id uuid, "atomId" uuid, scores jsonb)`.execute(
    db,
  );
  const comments = atoms.flatMap(({ id: atomId, comments: own }) =>
    own.map((one) => ({ ...one, atomId })),
  );
  await sql`insert into wave_comment (id, atom_id, item_key, words)
    select one.id, one."atomId", one."itemKey", one.words
    from jsonb_to_recordset(${JSON.stringify(comments)}::jsonb) as one (id uuid, "atomId" uuid, "itemKey" text, words text)`.execute(
    db,
  );
}
