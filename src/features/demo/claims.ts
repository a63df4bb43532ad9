/** Who waits outside in the demo: said with the request, then confirmed, declined or not yet checked by the team that serves it. Pure. */
import type { Tables, Told } from "./beside.ts";
import { outside, teams } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row, Rows } from "./rows.ts";

const seed = 20_260_107;
const hour = 3_600_000;
/** What is younger may still be unchecked; older lines of the inbox are read. */
const youngFor = 36 * hour;

const notSo = [
  "They had their answer last week; this is for our own records.",
  "I have rung them: they need it next month and are content with that.",
  "It is for a fair. No customer waits for it.",
];

interface Found {
  readonly verdict: "confirmed" | "declined";
  readonly reason: string;
  readonly checkedAt: Date;
  readonly checkedById: string;
}

export function tellClaims(told: Told): Tables {
  const chance = makeChance(seed);
  const segmentOf = new Map(
    told.earlier("segment").map(({ id, name }) => [name as string, id as string]),
  );
  const segmentsByName = Object.entries(outside).flatMap(([segment, names]) =>
    names.map((name): [string, string | undefined] => [name, segmentOf.get(segment)]),
  );
  const segments = new Map(segmentsByName);
  const claims: Row[] = [];
  const events: Row[] = [];
  const lines: Row[] = [];
  const likely = likelyOf(told);
  for (const request of told.history.request) {
    const reference = told.waits.get(request["id"] as string) ?? lately(chance, request, likely);
    if (reference === undefined) continue;
    const claim = claimOf(chance, request, { reference, segmentId: segments.get(reference) });
    const found = findOut(chance, request, told);
    claims.push({ ...claim, ...checkedRow(found) });
    events.push(eventOf(chance, request, "outside-claimed", claim));
    if (!found) continue;
    const event = eventOf(chance, request, `outside-${found.verdict}`, claim, found);
    events.push(event);
    if (found.verdict === "declined") lines.push(lineOf(chance, event, claim, told.now));
  }
  return [
    ["outside_claim", claims],
    ["request_event", events],
    ["inbox_item", lines],
  ];
}

const isOpen = (request: Row | undefined): boolean =>
  request !== undefined && request["done_at"] === null && request["closed_at"] === null;

function idsWithOpenParts({ request: requests, part_request: parts }: Rows): Set<unknown> {
  const byId = new Map(requests.map((request) => [request["id"], request]));
  const open = parts.filter(({ part_id, parent_id }) =>
    [part_id, parent_id].every((id) => isOpen(byId.get(id))),
  );
  return new Set(open.map(({ parent_id }) => parent_id));
}

/**
 * Of what is open now somebody waits for more than the rest of the story would have: most where another team has a part of it, and often in
 * the team whose queue the demo shows.
 */
function likelyOf({ history, members, castOf, ids }: Told): (request: Row) => number {
  const madeOfOpen = idsWithOpenParts(history);
  const shown = members.find(({ id }) => id === castOf["provider"])!.team;
  return (request) => {
    if (madeOfOpen.has(request["id"])) return 0.7;
    return request["team_id"] === ids.teamId(shown) ? 0.4 : 0.07;
  };
}

function lately(chance: Chance, request: Row, likely: (request: Row) => number) {
  if (!isOpen(request) || request["confidential"] === true) return undefined;
  const waits = chance.happens(likely(request));
  const name = chance.pick(chance.pick(Object.values(outside)));
  return waits ? name : undefined;
}

function claimOf(
  chance: Chance,
  request: Row,
  said: { reference: string; segmentId: string | undefined },
): Row {
  const at = request["asked_at"] as Date;
  return {
    id: chance.id(at),
    request_id: request["id"],
    segment_id: said.segmentId ?? null,
    reference: said.reference,
    since: new Date(at.getTime() - Math.round(chance.next() * 30) * hour),
    by_person_id: request["customer_id"],
    side: "customer",
    by_team_id: request["customer_team_id"],
    at,
  };
}

/** What the team found some hours later; nothing where that lies ahead. One in seven of those checked was not so. */
function findOut(chance: Chance, request: Row, { now, ids, members }: Told): Found | null {
  const checkedAt = new Date((request["asked_at"] as Date).getTime() + chance.around(4 * hour));
  const isLeft = chance.happens(isOpen(request) ? 0.5 : 0.15);
  const declined = chance.happens(1 / 7);
  const reason = chance.pick(notSo);
  const team = teams.find(({ name }) => ids.teamId(name) === request["team_id"])!;
  const others = membersIn(members, team.name).filter(({ id }) => id !== request["customer_id"]);
  const checkedById = chance.pick(others).id;
  const isYoung = checkedAt.getTime() > now.getTime() - youngFor;
  if (checkedAt > now || (isLeft && (isYoung || isOpen(request)))) return null;
  const verdict = declined ? "declined" : "confirmed";
  return { verdict, reason: declined ? reason : "", checkedAt, checkedById };
}

const checkedRow = (found: Found | null): Row => ({
  verdict: found?.verdict ?? null,
  reason: found?.reason ?? "",
  checked_at: found?.checkedAt ?? null,
  checked_by_id: found?.checkedById ?? null,
});

function eventOf(chance: Chance, request: Row, kind: string, claim: Row, found?: Found): Row {
  const at = found?.checkedAt ?? (claim["at"] as Date);
  const why = found?.verdict === "declined" ? { reason: found.reason, wasConfirmed: false } : {};
  return {
    id: chance.id(at),
    request_id: request["id"],
    at,
    kind,
    actor_id: found?.checkedById ?? claim["by_person_id"],
    team_id: request["team_id"],
    detail: { claimId: claim["id"], ...why },
  };
}

/** Whoever said it hears that it was declined. */
function lineOf(chance: Chance, event: Row, claim: Row, now: Date): Row {
  const at = event["at"] as Date;
  const isYoung = at.getTime() > now.getTime() - youngFor;
  return {
    id: chance.id(at),
    person_id: claim["by_person_id"],
    kind: "outside-declined",
    request_id: event["request_id"],
    actor_id: event["actor_id"],
    at,
    read_at: isYoung ? null : new Date(at.getTime() + hour),
    told: [`step:${String(event["id"])}`],
  };
}
