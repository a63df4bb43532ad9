/** The case that a caller acts on, and what becomes of it when a side has finished something. */
import type { Database } from "#platform/database/open.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { partOf } from "./answers.ts";
import { type CaseRow, countWritten, lockCase } from "./queries/reading.ts";
import { addMark, endCase, noteAgreed, setStep } from "./queries/writing.ts";
import { type Part, type Side, type Standing, stepAfter, type Written } from "./rules.ts";
import { tellCase, tellEnded } from "./telling.ts";

export interface Acting {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

/** The case, locked, as one who takes part in it. A lead who may only name a speaker takes no part. */
export async function caseOf(
  { db, who }: Acting,
  id: string,
  ended: () => never,
): Promise<{ row: CaseRow; part: Part }> {
  const row = found(await lockCase(db, who, id));
  if (!row.mediatesIt && !row.parties.some(({ isMine }) => isMine)) refuse("missing");
  if (row.endedAt !== null) ended();
  return { row, part: partOf(row) };
}

export async function sideOf(
  acting: Acting,
  id: string,
  ended: () => never,
): Promise<{ row: CaseRow; side: Side }> {
  const { row, part } = await caseOf(acting, id, ended);
  return part === "mediator" ? refuse("missing") : { row, side: part };
}

export async function standingOf(db: Database, row: CaseRow): Promise<Standing> {
  const counted = await countWritten(db, row.id);
  const writtenBy = (side: Side): Written =>
    Object.fromEntries(
      counted
        .filter((one) => one.side === side && (one.kind !== "agreement" || one.round === row.round))
        .map(({ kind, count }) => [kind, count]),
    );
  const doneBy = (side: Side): boolean =>
    row.parties.some((party) => party.side === side && party.done);
  return {
    step: row.step,
    written: { one: writtenBy("one"), other: writtenBy("other") },
    done: { one: doneBy("one"), other: doneBy("other") },
  };
}

/** Ends the case. Who opened it for others is told that it has ended, and nothing else. */
export async function end(
  moment: Pick<Acting, "db" | "now" | "touch">,
  id: string,
  { how, by }: { readonly how: "withdrawn" | "finished"; readonly by: Side | null },
): Promise<void> {
  const openedById = await endCase(moment.db, id, how, moment.now);
  await tellCase(moment, id, { key: "ended", except: by });
  if (openedById !== null) await tellEnded(moment, id, openedById);
}

/** Marks the step as finished by a side; the second one leads the case on. */
export async function finishStep(
  acting: Acting,
  { row, side }: { readonly row: CaseRow; readonly side: Side },
  allowsFigure: boolean | null,
): Promise<void> {
  const { db, now } = acting;
  const { id, step, round } = row;
  await addMark(db, { mediationId: id, side, step, round, at: now, allowsFigure });
  const { done } = await standingOf(db, row);
  const next = stepAfter({ step, done: { ...done, [side]: true } });
  if (next !== step) {
    if (next === "agreed") await noteAgreed(db, row, now);
    await setStep(db, id, next, now);
  }
  await tellCase(acting, id, { key: `${step}:${round}:${side}`, except: side });
}
