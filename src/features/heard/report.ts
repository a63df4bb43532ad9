/** `goodturn report survey`: what a released wave says of each team, for the command line and for programs. */
import type { OtherReport } from "#feature/relationships";
import { WrongUse } from "#platform/command/verb.ts";
import type { Database } from "#platform/database/open.ts";
import type { UnitAnswer, WaveAnswer } from "./contract.ts";
import { findWave, listUnitsOfHouse, listWaves, type WaveRow } from "./queries/reading.ts";
import { asUnit, asWave, mainKey } from "./reading.ts";
import type { Sendable } from "#platform/http/shapes.ts";

export const surveyReport = {
  name: "survey",
  usage:
    "survey [--wave ID | --waves]: a released wave as it is shown, the newest one unless told; --waves lists them. `said` few, alike or hidden: no figure. Totals count each part by those who could have been asked.",
  ofWhole: true,
  own: { wave: { type: "string" }, waves: { type: "boolean" } },
  make: (db, { own = {} }) => {
    const { wave, waves } = own;
    if (waves !== true) return reportSurvey(db, typeof wave === "string" ? wave : null);
    if (wave !== undefined) throw new WrongUse("Say either --wave ID or --waves.");
    return reportWaves(db);
  },
} satisfies OtherReport;

interface Facts {
  readonly wave: Sendable<WaveAnswer> | null;
  readonly units: readonly UnitAnswer[];
}

async function reportSurvey(db: Database, waveId: string | null) {
  const row = waveId === null ? (await listWaves(db))[0] : await waveOf(db, waveId);
  const units = row ? (await listUnitsOfHouse(db, row.id)).map(asUnit) : [];
  const facts: Facts = { wave: row ? asWave(row) : null, units };
  return {
    facts,
    lines: () => (row ? linesOf(facts, mainKey(row)) : ["No wave was released yet"]),
  };
}

const shapeOfId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function waveOf(db: Database, id: string): Promise<WaveRow> {
  const row = shapeOfId.test(id) ? await findWave(db, id) : undefined;
  if (!row) throw new WrongUse("No released wave has this id: 'report survey --waves' lists them.");
  return row;
}

/** Those that were released, the newest first, each with its id. */
async function reportWaves(db: Database) {
  const waves = (await listWaves(db)).map(asWave);
  const lines = waves.map(
    ({ id, name, number, closesOn, asked, answered }) =>
      `${id}  ${name}, wave ${number}, closed ${closesOn}: ${answered} of ${asked} answered`,
  );
  return {
    facts: { waves },
    lines: () => (waves.length === 0 ? ["No wave was released yet"] : lines),
  };
}

function linesOf({ wave, units }: Facts, key: string | null): string[] {
  return [
    `${wave?.name}, wave ${wave?.number}: ${wave?.answered} answers`,
    ...units
      .filter(({ kind }) => ["whole", "provider", "staff"].includes(kind))
      .map((unit) => {
        const figure = unit.figures.find((one) => one.key === key);
        const mean = figure?.figures?.mean;
        const name = unit.provider?.name ?? unit.team?.name ?? "All together";
        return mean
          ? `  ${name}: ${mean.value.toFixed(2)} (${mean.low.toFixed(2)} to ${mean.high.toFixed(2)}), n ${figure.n}`
          : `  ${name}: nothing to show, n ${figure?.n ?? 0}`;
      }),
  ];
}
