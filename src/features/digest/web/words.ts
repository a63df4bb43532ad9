/** Figures of the month in words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import type { GroundTold } from "./data.ts";
import { sentences } from "./sentences.ts";

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
/** 'October 2026' of '2026-10'. */
export const monthWords = (month: string): string =>
  monthFormat.format(new Date(`${month}-01T00:00:00Z`));

/** '35 min' below two hours, '4.2 h' above. */
function lengthWords(seconds: number): string {
  return seconds < 7200
    ? `${numberWords(Math.max(1, seconds / 60), 0)} min`
    : `${numberWords(seconds / 3600, 1)} h`;
}

function amountWords({ kind, unit }: GroundTold, value: number): string {
  if (kind === "share") return `${numberWords(value * 100, 0)} %`;
  if (kind === "seconds") return `${lengthWords(value)} ${sentences.working}`;
  return `${numberWords(value, 2)}${unit === "" ? "" : ` ${unit}`}`;
}

export const valueWords = (ground: GroundTold): string =>
  ground.value === null ? sentences.tooFew : amountWords(ground, ground.value);

export function intervalWords(ground: GroundTold): string {
  const { kind, low, high } = ground;
  if (kind === "count" || kind === "number" || (low === null && high === null)) return "";
  const end = (bound: number | null): string => {
    if (bound === null) return sentences.open;
    return kind === "seconds" ? lengthWords(bound) : amountWords(ground, bound);
  };
  return `${end(low)} to ${end(high)}`;
}
