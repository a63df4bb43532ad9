/** Takes customers outside out as a file, and carries out what a file was decided to do. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { asSegment } from "../answers.ts";
import type { FileOutcome } from "../contract.ts";
import { findOutcomes, findSegments, insertOutcome, insertSegment } from "../queries/outcomes.ts";
import { findNumbers, findValues, setNotedValues } from "../queries/values.ts";
import { keyOf, type Plan, type Present, type SeriesKnown } from "./deciding.ts";
import { heads } from "./reading.ts";

const mostValues = 100_000;

export async function takeOut(db: Database, who: Who, format: "csv" | "json"): Promise<FileToSend> {
  const segments = (await findSegments(db, who)).map(asSegment);
  const series = [];
  for (const { id, segmentName, name, unit, source, better, every } of await findOutcomes(
    db,
    who,
  )) {
    const rows = await findValues(db, who, { outcomeId: id, before: null, most: mostValues });
    const values = rows.map(({ day, value, note }) => ({ day, value, note })).toReversed();
    series.push({ segment: segmentName ?? "", name, unit, source, better, every, values });
  }
  if (format === "json") {
    const said = segments.map(
      ({ id: _id, createdAt: _at, version: _version, ...segment }) => segment,
    );
    const named = series.map(({ name, ...one }) => ({ ...one, series: name }));
    return jsonFile("customers-outside.json", { segments: said, series: named });
  }
  const rows = series.flatMap(({ values, segment, name, unit, source, better, every }) => {
    const of = [segment, name, unit, source, better, every];
    const none = values.length === 0 ? [[...of, null, null, ""]] : [];
    return [...none, ...values.map(({ day, value, note }) => [...of, day, value, note])];
  });
  return csvFile("customers-outside.csv", heads, rows);
}

export async function findPresent(db: Database, who: Who, today: string): Promise<Present> {
  const segments = await findSegments(db, who);
  const series = new Map<string, SeriesKnown>();
  for (const { id, segmentName, name, every } of await findOutcomes(db, who)) {
    const numbers = await findNumbers(db, who, id);
    series.set(keyOf(segmentName ?? "", name), { id, every, numbers });
  }
  return {
    segments: new Set(segments.map(({ name }) => name.trim().toLowerCase())),
    series,
    today,
  };
}

export async function carryOut(
  { db, who, now }: { db: Database; who: Who; now: Date },
  plan: Plan,
): Promise<void> {
  for (const segment of plan.segments)
    await insertSegment(db, { ...segment, id: newId(), createdAt: now });
  const ids = new Map(
    (await findSegments(db, who)).map(({ id, name }) => [name.trim().toLowerCase(), id]),
  );
  for (const { segment, name, id: known, unit, source, better, every, values } of plan.series) {
    const id = known ?? newId();
    const segmentId = segment === "" ? null : (ids.get(segment.trim().toLowerCase()) ?? null);
    if (known === null) {
      const written = { segmentId, name: name.trim(), unit, source, better, every };
      await insertOutcome(db, { ...written, id, createdAt: now });
    }
    if (values.length > 0)
      await setNotedValues(db, { outcomeId: id, byPersonId: who.personId, at: now }, values);
  }
}

const mostWrong = 500;

export const asFileOutcome = ({ totals, wrong }: Plan): Sendable<FileOutcome> => ({
  totals,
  wrong: wrong.slice(0, mostWrong),
});
