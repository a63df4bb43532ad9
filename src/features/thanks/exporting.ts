/** What one person gave and received, as a file for themselves. */
import { dayInZone } from "#platform/calendar/index.ts";
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { ThanksAnswer } from "./contract.ts";

export type Shown = Omit<ThanksAnswer, "at"> & { readonly at: Date };
export interface Boxes {
  readonly received: readonly Shown[];
  readonly given: readonly Shown[];
}

const heads = ["Day", "Received or given", "From", "To", "Public", "For request", "Words"];

const fromOf = ({ saidBy, giver, kind }: Shown): string =>
  kind === "customer" ? saidBy || "A customer" : (giver?.name ?? "Someone who left");
const toOf = ({ receivers }: Shown): string =>
  receivers
    .flatMap(({ person, team, how }) => (how === "team" ? team?.name : person?.name) ?? [])
    .join(", ");

export function fileOf(
  { received, given }: Boxes,
  { as, zone, now }: { as: "csv" | "json"; zone: string; now: Date },
): FileToSend {
  const name = `my-thanks-${dayInZone(zone, now)}.${as}`;
  if (as === "json") return jsonFile(name, { received, given });
  const row = (box: string) => (one: Shown) => [
    dayInZone(zone, one.at),
    box,
    fromOf(one),
    toOf(one),
    one.public ? "yes" : "no",
    one.request?.number ?? null,
    one.words,
  ];
  return csvFile(name, heads, [...received.map(row("received")), ...given.map(row("given"))]);
}
