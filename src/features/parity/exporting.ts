/** What the page shows, as a file: CSV for people, JSON for programs; the likes in both can be taken in again. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { ParityRow } from "./contract.ts";
import type { OutsideTime } from "./over-time.ts";
import { likeHeads } from "./reading-likes.ts";

type Row = Sendable<ParityRow>;

const heads = [
  ...likeHeads,
  "Promise",
  "Promise worse since",
  "First answer inside",
  "First answer inside, mean hours",
  "First answer inside, worst hours",
  "First answer promised outside, hours",
  "Done inside",
  "Done inside, mean hours",
  "Done inside, worst hours",
  "Solved promised outside, hours",
  "Result",
  "Result worse since",
  "Kept inside",
  "Promises inside",
  "Kept outside",
  "Promises outside",
  "Difference",
  "Difference, low",
  "Difference, high",
];

const timeText = (time: OutsideTime | null): string => (time ? `${time.amount} ${time.unit}` : "");
const hours = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.round((seconds / 3600) * 100) / 100;
const share = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000;

function cellsOf({ team, service, like, promise, result }: Row): (string | number | null)[] {
  const kinds = promise.kinds.flatMap(({ inside, outside }) => [
    inside?.promise ?? null,
    hours(inside?.meanSeconds),
    hours(inside?.worstSeconds),
    hours(outside?.seconds),
  ]);
  const { inside, outside, difference } = result;
  return [
    team.name,
    service.name,
    like.segment.name,
    like.what,
    timeText(like.firstAnswer),
    timeText(like.solved),
    promise.standing,
    promise.worseSince,
    ...kinds,
    result.standing,
    result.worseSince,
    inside.kept,
    inside.n,
    outside.kept,
    outside.n,
    share(difference?.value),
    share(difference?.low),
    share(difference?.high),
  ];
}

const likeOf = ({ team, service, like }: Row) => ({
  team: team.name,
  service: service.name,
  segment: like.segment.name,
  what: like.what,
  firstAnswer: like.firstAnswer,
  solved: like.solved,
});

export function fileOf(rows: readonly Row[], form: "csv" | "json", day: string): FileToSend {
  const name = `parity-${day}.${form}`;
  return form === "csv"
    ? csvFile(name, heads, rows.map(cellsOf))
    : jsonFile(name, { likes: rows.map(likeOf), rows });
}
