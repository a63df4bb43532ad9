/** Where what one team does for another moved. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { LineBetween } from "#feature/goodwill";
import { compareShares, fewest } from "../comparing.ts";
import { sayMonth, sayNumber } from "../words.ts";
import { shareGround, type Telling, type Tellings } from "./parts.ts";

const words: Readonly<Record<LineBetween["line"], string>> = {
  promises: "promises kept",
  "right-first-time": "right the first time",
  "named-days": "named days kept",
  complete: "asked with all that was needed",
  "with-them": "said to have been good with them",
  "asked-by-them": "said to have been good to be asked by them",
};

type Counted = LineBetween["month"];
const sayOf = ({ good, n }: Counted): string => `${sayNumber(good, 0)} of ${sayNumber(n, 0)}`;

export function tellOfGoodwill(month: string, lines: readonly LineBetween[]): Tellings {
  const compared = lines.filter((line) => line.month.n >= fewest && line.before.n >= fewest);
  return {
    told: compared.flatMap((line) => telling(month, line) ?? []),
    compared: compared.length,
  };
}

function telling(month: string, line: LineBetween): Telling | null {
  const { from, to } = line;
  const asShare = ({ good, n }: Counted) => ({ hits: good, n });
  const way = compareShares(asShare(line.month), asShare(line.before));
  if (way === null) return null;
  const ground = (of: Counted, named: string) =>
    shareGround(
      `${from.name} toward ${to.name}, ${words[line.line]}, ${sayMonth(named)}`,
      wilsonShare(of.good, of.n)!,
      `/relationships/${from.id}/${to.id}/goodwill/${line.line}`,
    );
  const earlier = monthAfter(month, -1);
  const rose = way === "better" ? "grew" : "shrank";
  const sentence = {
    key: `goodwill:${from.id}:${to.id}:${line.line}`,
    said: `The goodwill of ${from.name} toward ${to.name} ${rose} in one line: ${words[line.line]}, ${sayOf(line.month)} in ${sayMonth(month)} after ${sayOf(line.before)} in ${sayMonth(earlier)}.`,
    how: `Of lines with at least ${fewest} entries in both months; told where the 99 % interval of the difference leaves out that nothing changed, and by five points at least.`,
    href: `/relationships/${from.id}/${to.id}/goodwill`,
    grounds: [ground(line.month, month), ground(line.before, earlier)],
  };
  const share = ({ good, n }: Counted): number => good / n;
  const weight = Math.abs(share(line.month) - share(line.before)) * 100;
  return { part: "changed", weight, sentence };
}
