/** `goodturn report survey`: what the newest released wave says of each team, for the command line and for programs. */
import type { OtherReport } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { UnitAnswer, WaveAnswer } from "./contract.ts";
import { listUnitsOfHouse, listWaves } from "./queries/reading.ts";
import { asUnit, asWave, mainKey } from "./reading.ts";
import type { Sendable } from "#platform/http/shapes.ts";

export const surveyReport = {
  name: "survey",
  usage:
    "survey: the newest released wave as it is shown; `said` few, alike or hidden: no figure. Totals count each part by those who could have been asked.",
  ofWhole: true,
  make: (db) => reportSurvey(db),
} satisfies OtherReport;

interface Facts {
  readonly wave: Sendable<WaveAnswer> | null;
  readonly units: readonly UnitAnswer[];
}

async function reportSurvey(db: Database) {
  const [row] = await listWaves(db);
  const units = row ? (await listUnitsOfHouse(db, row.id)).map(asUnit) : [];
  const facts: Facts = { wave: row ? asWave(row) : null, units };
  return {
    facts,
    lines: () => (row ? linesOf(facts, mainKey(row)) : ["No wave was released yet"]),
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
