/** Days that were named while others waited: kept between two teams that get on, passed of late between two that do not. Pure. */
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const seed = 20_261_124;
const hour = 3_600_000;
const day = 24 * hour;
/** Of requests that ended within so many days, so many at most of each way. */
const lately = 85 * day;
const mostEach = 18;
const month = 30 * day;

interface Way {
  readonly from: TeamName;
  readonly to: TeamName;
  readonly kept: "always" | "never" | "until a month ago";
}

const ways: readonly Way[] = [
  { from: "Quality", to: "Customer Care", kept: "always" },
  { from: "Customer Care", to: "Quality", kept: "always" },
  { from: "IT", to: "People and Payroll", kept: "always" },
  { from: "Finance", to: "People and Payroll", kept: "always" },
  { from: "Sales", to: "Legal", kept: "never" },
  { from: "Legal", to: "Sales", kept: "until a month ago" },
];

const reasons = [
  "It waits for a signature on our side",
  "A part has to be ordered first",
  "Two of us have to look at it together",
] as const;

interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** When something was done on it until it was finished, in order: it was asked first, and nobody named a day before somebody had taken it. */
function stepsOf({ history }: Told, request: Row): Date[] {
  const isOfRequest = (row: Row): boolean => row["request_id"] === request["id"];
  const events = history.request_event.filter(isOfRequest);
  const replies = history.message.filter((row) => isOfRequest(row) && row["kind"] === "reply");
  return [...events, ...replies]
    .map((row) => row["at"] as Date)
    .filter((at) => at <= (request["done_at"] as Date))
    .toSorted((one, other) => one.getTime() - other.getTime())
    .slice(1);
}

/** A day that was kept is named before the last step, one that was not in the longest stretch without any. */
function stretchOf(steps: readonly Date[], isKept: boolean): Stretch | undefined {
  const stretches = steps.slice(1).map((to, at) => ({ from: steps[at]!, to }));
  const length = ({ from, to }: Stretch): number => to.getTime() - from.getTime();
  const least = isKept ? 2 * hour : 2 * day;
  return stretches
    .filter((stretch) => length(stretch) > least)
    .toSorted((one, other) => length(other) - length(one))[0];
}

function nameDay(told: Told, request: Row, { kept, from }: Way) {
  const ended = (request["done_at"] as Date).getTime();
  const isEarlier = ended < told.now.getTime() - month;
  const isKept = kept === "always" || (kept === "until a month ago" && isEarlier);
  const stretch = stretchOf(stepsOf(told, request), isKept);
  if (!stretch) return null;
  const at = new Date(stretch.from.getTime() + hour);
  const until = (isKept ? new Date(stretch.to.getTime() + day) : at).toISOString().slice(0, 10);
  return { request, at, until, teamId: told.ids.teamId(from) };
}

export function makeGoodwill(told: Told): Tables {
  const { now, ids, history } = told;
  const chance = makeChance(seed);
  const named = ways.flatMap((way) =>
    history.request
      .filter(
        (row) =>
          row["team_id"] === ids.teamId(way.from) &&
          row["customer_team_id"] === ids.teamId(way.to) &&
          row["done_at"] instanceof Date &&
          row["done_at"].getTime() > now.getTime() - lately,
      )
      .toSorted((one, other) => Number(other["done_at"]) - Number(one["done_at"]))
      .flatMap((request) => nameDay(told, request, way) ?? [])
      .slice(0, mostEach),
  );
  const rows = named.map(({ request, at, until, teamId }) => ({
    id: chance.id(at),
    request_id: request["id"],
    at,
    kind: "said-by-when",
    actor_id: request["holder_id"],
    team_id: teamId,
    detail: { until, reason: chance.pick(reasons) },
  }));
  return [["request_event", rows]];
}
