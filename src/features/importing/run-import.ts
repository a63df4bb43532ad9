/** Imports one file: reads it into staging, merges it in one transaction, measures what came of it. */
import { measureRequests } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { chooseSource } from "./choosing-source.ts";
import {
  analyseTables,
  countFile,
  countSource,
  mergeComments,
  mergeDefects,
  mergeHandoffs,
} from "./queries/following.ts";
import { findCases, gatherKnown, gatherTold, nameEvents, sumUpFacts } from "./queries/facts.ts";
import { keepFacts, mergeEvents, mergeRequests } from "./queries/merging.ts";
import { findUnknownTeam, mergePersons, mergeServices, mergeTeams } from "./queries/names.ts";
import {
  failRun,
  findMapping,
  finishRun,
  type Given,
  keepMapping,
  noteAlive,
  type RunProgress,
  type RunTotals,
  tellPlan,
  tellProgress,
} from "./queries/runs.ts";
import { keepSource, prepareStaging, settleStaging, stage } from "./queries/staging.ts";
import type { GivenMapping } from "./reading/columns/given-mapping.ts";
import { openReading, type Plan, type Reading, type ReadingOptions } from "./reading/read-log.ts";
import type { Source } from "./reading/source/open-source.ts";
import { ReadingRefused } from "./reading/source/refused.ts";
import { readColumns, signatureOf } from "./reading-header.ts";
import { stemOf } from "./rules.ts";
import { Stager } from "./staged.ts";
import { UnreadableFile } from "./unreadable-file.ts";

export interface Importing {
  readonly db: Database;
  readonly runId: string;
  readonly fileName: string;
  /** Where unreadable rows are written. */
  readonly folder: string;
  /** Opens the file from its beginning; it is opened twice. */
  readonly open: () => Source;
  readonly sizeBytes: number | null;
  readonly given: Given;
  readonly clock: () => Date;
  readonly onProgress?: (progress: RunProgress) => void;
  /** Ends the import without a trace. */
  readonly signal?: AbortSignal;
}

export interface Imported {
  readonly source: string;
  readonly totals: RunTotals;
  readonly unreadable: number;
  /** Where they are; null when all could be read. */
  readonly unreadablePath: string | null;
}

/** The import was told to stop; nothing of it was written. */
export class ImportStopped extends Error {}

/** What is given now goes before what was remembered for these headers. */
export async function settleGiven(
  db: Database,
  source: Source,
  given: Given,
): Promise<{ readonly signature: string; readonly given: Given }> {
  const signature = signatureOf(await readColumns(source));
  const remembered = (await findMapping(db, signature)) ?? {};
  const mapping = { ...remembered.mapping, ...given.mapping };
  return { signature, given: { ...remembered, ...given, mapping } };
}

export function readingOptions({ mapping, zone, shape }: Given): ReadingOptions {
  return {
    ...(mapping && { mapping: mapping as GivenMapping }),
    ...(zone !== undefined && { zone }),
    ...(shape && { shape }),
  };
}

/** Throws ReadingRefused with a sentence, ImportStopped, or what is a bug; each leaves nothing behind but the run's row. */
export async function importFile(importing: Importing): Promise<Imported> {
  const { db, runId, clock, folder } = importing;
  const begun = clock();
  // While one long statement runs, nothing else says that the import goes on. When the database does not answer, the import itself fails.
  const alive = setInterval(
    () => void noteAlive(db, runId, clock()).catch(() => undefined),
    10_000,
  );
  const unreadable = new UnreadableFile(folder, runId);
  try {
    const settled = await settleGiven(db, importing.open(), importing.given);
    const reading = await openReading(importing.open(), readingOptions(settled.given));
    const file = new FileImport(importing, settled, reading, unreadable);
    const written = await file.write().finally(() => reading.close());
    await unreadable.end();
    const seconds = (): number => Math.round((clock().getTime() - begun.getTime()) / 10) / 100;
    await file.tell("measuring", true);
    await analyseIfLarge(db, written.totals.newEvents);
    const hasChanged =
      written.totals.newEvents + written.totals.newRequests + written.totals.changedRequests > 0;
    // An import that was killed before this has left its requests behind; the next one finds them.
    await measureRequests(db, hasChanged ? { source: written.source } : { behind: true }, clock());
    const totals = { ...written.totals, seconds: seconds() };
    await finishRun(db, runId, { source: written.source, totals, now: clock() });
    const count = reading.progress().unreadable;
    return {
      source: written.source,
      totals,
      unreadable: count,
      unreadablePath: count > 0 ? unreadable.path : null,
    };
  } catch (fault) {
    await unreadable.end();
    if (!(fault instanceof ImportStopped)) await failRun(db, runId, sentenceOf(fault), clock());
    throw fault;
  } finally {
    clearInterval(alive);
  }
}

/** A refusal says what to do; a bug is in the log, and nothing of the file was written. */
function sentenceOf(fault: unknown): string {
  return fault instanceof ReadingRefused
    ? fault.message
    : "Something went wrong inside Goodturn. Nothing of this file was imported; what was there before is as it was. Try it again, and look at the log when it happens again.";
}

const largeImport = 1_000;

async function analyseIfLarge(db: Database, newEvents: number): Promise<void> {
  if (newEvents >= largeImport) await analyseTables(db);
}

type Written = Pick<Imported, "source"> & { readonly totals: Omit<RunTotals, "seconds"> };

/** The part that is one transaction. */
class FileImport {
  private readonly importing: Importing;
  private readonly settled: { readonly signature: string; readonly given: Given };
  private readonly reading: Reading;
  private readonly unreadable: UnreadableFile;
  private toldAt = 0;
  private told: Promise<void> = Promise.resolve();

  constructor(
    importing: Importing,
    settled: { readonly signature: string; readonly given: Given },
    reading: Reading,
    unreadable: UnreadableFile,
  ) {
    this.importing = importing;
    this.settled = settled;
    this.reading = reading;
    this.unreadable = unreadable;
  }

  async write(): Promise<Written> {
    const { db, runId } = this.importing;
    const { plan } = this.reading;
    await tellPlan(db, runId, { kind: plan.kind, decisions: decisionsIn(plan) });
    return db.transaction().execute(async (transaction) => {
      await prepareStaging(transaction);
      await this.readInto(transaction);
      await settleStaging(transaction);
      await this.tell("writing", true);
      const source = await this.chooseSource(transaction, plan);
      const totals = await this.merge(transaction, source);
      this.stopIfTold();
      return { source, totals };
    });
  }

  /** Rows are staged while the next ones are read. */
  private async readInto(db: Database): Promise<void> {
    const stager = new Stager();
    let staging = Promise.resolve();
    for await (const batch of this.reading.batches()) {
      const rows = batch.rows.flatMap((row) => stager.rowsOf(batch.plan, row));
      await staging;
      staging = stage(db, rows);
      // Whoever awaits it hears of a failure.
      staging.catch(() => undefined);
      await this.unreadable.write(this.importing.folder, batch.unreadable);
      await this.tell("reading");
      this.stopIfTold();
    }
    await staging;
  }

  private async chooseSource(db: Database, plan: Plan): Promise<string> {
    const { fileName, clock } = this.importing;
    const { signature, given } = this.settled;
    const { kind } = plan;
    const name = await chooseSource(db, { given: given.source, kind, signature, fileName });
    const madeAt = clock();
    await keepSource(db, { name, kind, signature, stem: stemOf(fileName), madeAt });
    await keepMapping(db, { signature, given, at: madeAt });
    return name;
  }

  private async merge(db: Database, source: string): Promise<Written["totals"]> {
    const now = this.importing.clock();
    await mergeTeams(db, source, now);
    await mergePersons(db, source, now);
    await findCases(db, source, now);
    await nameEvents(db, source);
    await gatherKnown(db);
    await gatherTold(db, source);
    const unknownTeamId = await findUnknownTeam(db, source, now);
    await sumUpFacts(db, { source, unknownTeamId, now });
    const withServices = namesServices(this.reading.plan, this.settled.given);
    if (withServices) await mergeServices(db, source, now);
    await mergeRequests(db, { source, withServices });
    const events = await mergeEvents(db, now);
    await mergeHandoffs(db);
    await mergeDefects(db);
    await mergeComments(db);
    const changedRequests = await keepFacts(db);
    const file = await countFile(db);
    const all = await countSource(db, source);
    return {
      ...file,
      ...all,
      fileRequests: file.requests,
      changedRequests,
      newEvents: events.added,
    };
  }

  private stopIfTold(): void {
    if (this.importing.signal?.aborted) throw new ImportStopped("The import was told to stop");
  }

  /** At most twice a second, beside the transaction, so that others see it. */
  async tell(step: RunProgress["step"], surely = false): Promise<void> {
    const { db, runId, clock, onProgress, sizeBytes } = this.importing;
    const now = clock();
    if (!surely && now.getTime() - this.toldAt < 500) return;
    this.toldAt = now.getTime();
    const { bytesRead, bytesTotal, rows, unreadable } = this.reading.progress();
    const whole = bytesTotal ?? sizeBytes;
    const shareRead = step === "reading" ? whole && Math.min(1, bytesRead / whole) : 1;
    const progress = { step, rowsRead: rows, shareRead: shareRead || null, unreadable };
    onProgress?.(progress);
    await this.told;
    this.told = tellProgress(db, runId, progress, now).then(() => undefined);
    await this.told;
  }
}

/** A category of any log is no service of a team; a request type of a service desk is, and what somebody names as one. */
function namesServices({ kind, shape, places }: Plan, { mapping }: Given): boolean {
  if (!places.has("service")) return false;
  return typeof mapping?.["service"] === "string" || (kind !== "event-log" && shape === "table");
}

function decisionsIn(plan: Plan): string[] {
  return [...plan.because, `It is written as ${plan.written}.`, plan.times.because];
}
