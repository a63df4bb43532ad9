/** Whose time it mostly is, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import { percent } from "#web/relationship-words.ts";
import type { MostlyAnswer } from "./data.ts";
import { requestsWords } from "./words.ts";

/** 'Legal mostly waits for Finance: 71 % of the time (66 to 76 %, 312 requests).' Null where there are too few to say. */
export function mostlySentence(
  team: string,
  mostly: MostlyAnswer,
  asker = "whoever asked",
): string | null {
  const { verdict, between, share } = mostly;
  if (between) return unclearSentence(team, mostly, between, asker);
  if (!share) return null;
  const isMost = share.value > 0.5;
  const range = `(${rangeWords(share)}${requestsWords(mostly.requests)})`;
  const said = `${percent(share.value)} of the time ${range}`;
  if (verdict === "own")
    return `${isMost ? `${team} mostly holds its requests itself` : `${team} itself holds its requests longest`}: ${said}.`;
  const others = verdict === "others" ? "others, and for none of them above all" : asker;
  return `${team} ${isMost ? "mostly waits" : "waits longest"} for ${mostly.team?.name ?? others}: ${said}.`;
}

/** Where nobody else ever held anything there is no range. */
function rangeWords({ low, high }: NonNullable<MostlyAnswer["share"]>): string {
  return low === high ? "" : `${Math.round(low * 100)} to ${percent(high)}, `;
}

function unclearSentence(
  team: string,
  { requests, more }: MostlyAnswer,
  { first, second }: NonNullable<MostlyAnswer["between"]>,
  asker: string,
): string {
  const both = new Set([first, second]);
  const whom = [
    ...(both.has("others") ? ["others"] : []),
    ...(both.has("customer") ? [asker] : []),
  ];
  const whether = both.has("own")
    ? `holds its requests itself or waits for ${whom[0]}`
    : `waits for ${whom.join(" or for ")}`;
  const base = `It cannot be told yet whether ${team} mostly ${whether} (${requestsWords(requests)}).`;
  if (more === null) return base;
  return `${base} If it stays as it looks, about ${numberWords(more)} more would tell.`;
}
