/** What the leaders of the demo have committed themselves to: live ones, kept and broken ones, one that nobody reviewed, one without a yes. Pure. */
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import { type DemoCommitment, promised } from "./promised.ts";
import type { Row } from "./rows.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_260_216;

interface Teller {
  readonly told: Told;
  readonly idOf: (who: TeamName | "senior-leader") => string;
  readonly at: (days: number) => Date;
  readonly day: (days: number) => string;
}

export function makeCommitments(told: Told): Tables {
  const { now, members, castOf } = told;
  const chance = makeChance(seed);
  const at = (days: number): Date => new Date(now.getTime() + days * dayMilliseconds);
  const teller: Teller = {
    told,
    idOf: (who) =>
      who === "senior-leader" ? castOf["senior-leader"]! : membersIn(members, who)[0]!.id,
    at,
    day: (days) => at(days).toISOString().slice(0, 10),
  };
  const made = promised.map((one) => ({ one, id: chance.id(at(one.made)) }));
  const events = made.flatMap(({ one, id }) =>
    eventsOf(teller, one).map((event) => ({
      id: chance.id(event.at),
      commitment_id: id,
      ...event,
    })),
  );
  return [
    ["commitment", made.map(({ one, id }) => ({ id, ...rowOf(teller, one) }))],
    ["commitment_event", events],
    [
      "inbox_item",
      made
        .filter(({ one }) => one.sponsor?.[1] === "asked")
        .map(({ one, id }) => askedLine(teller, one, { id, lineId: chance.id(at(one.made)) })),
    ],
  ];
}

function rowOf(teller: Teller, one: DemoCommitment): Row {
  const { told, idOf, at, day } = teller;
  const { reviews = [], said = [], earlier } = one;
  const ofTeam = one.measure === "promise-kept" || one.measure === "done";
  return {
    leader_id: idOf(one.by),
    what: one.what,
    measure: one.measure,
    words: one.words ?? "",
    team_id: ofTeam ? told.ids.teamId(one.by) : null,
    outcome_id: outcomeOf(told, one),
    aim: one.aim ?? null,
    direction: one.atMost ? "at-most" : "at-least",
    made_at: at(one.made),
    first_day: day(one.made),
    until_day: day(one.until),
    earlier_days: earlier ? [day(earlier.until)] : [],
    review_days: reviews.map(day),
    reviewed_days: reviews.slice(0, said.length).map(day),
    start_figure: figureAt(teller, one, one.made),
    ...sponsorOf(teller, one),
    ...endOf(teller, one),
  };
}

function sponsorOf({ idOf }: Teller, { sponsor }: DemoCommitment): Row {
  if (!sponsor) return { sponsor_id: null, sponsor_answer: null };
  return { sponsor_id: idOf(sponsor[0]), sponsor_answer: sponsor[1] };
}

function endOf(teller: Teller, one: DemoCommitment): Row {
  const { ended, earlier } = one;
  const version = 1 + (earlier ? 1 : 0) + (ended ? 1 : 0);
  if (!ended) return { ended_how: null, ended_at: null, why: "", end_figure: null, version };
  return {
    ended_how: ended.how,
    ended_at: teller.at(ended.at),
    why: ended.why,
    end_figure: figureAt(teller, one, Math.min(one.until, ended.at)),
    version,
  };
}

interface EventTold {
  readonly at: Date;
  readonly by_person_id: string;
  readonly kind: string;
  readonly detail: Row;
}

function eventsOf(teller: Teller, one: DemoCommitment): EventTold[] {
  const { idOf, at, day } = teller;
  const { earlier, sponsor, ended } = one;
  const own = { by_person_id: idOf(one.by) };
  const events: EventTold[] = [{ ...own, at: at(one.made), kind: "made", detail: {} }];
  if (sponsor && sponsor[1] !== "asked")
    events.push({
      at: at(one.made + 1),
      by_person_id: idOf(sponsor[0]),
      kind: `sponsor-${sponsor[1]}`,
      detail: {
        said: sponsor[1] === "declined" ? "Not this quarter: the fair takes all of us." : "",
      },
    });
  for (const { at: days, words } of one.said ?? []) {
    const detail = { said: words, figure: figureAt(teller, one, days) };
    events.push({ ...own, at: at(days), kind: "reviewed", detail });
  }
  if (earlier) {
    const changes = [{ field: "untilDay", from: day(earlier.until), to: day(one.until) }];
    events.push({ ...own, at: at(earlier.moved), kind: "changed", detail: { changes } });
  }
  if (ended) {
    const figure = figureAt(teller, one, Math.min(one.until, ended.at));
    const detail = { how: ended.how, said: ended.why, figure };
    events.push({ ...own, at: at(ended.at), kind: "ended", detail });
  }
  return events.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function outcomeOf(told: Told, { series }: DemoCommitment): unknown {
  if (!series) return null;
  const segment = told.earlier("segment").find(({ name }) => name === series.segment);
  const outcome = told
    .earlier("outcome")
    .find(({ name, segment_id }) => name === series.name && segment_id === segment?.["id"]);
  return outcome?.["id"] ?? null;
}

/** The measure as it stood then, as far as the history tells: promises of the 90 days before, or the newest value. */
function figureAt({ told, at, day }: Teller, one: DemoCommitment, days: number): Row | null {
  const noInterval = { low: null, high: null };
  if (one.series) {
    const outcomeId = outcomeOf(told, one);
    const values = told
      .earlier("outcome_value")
      .filter((value) => value["outcome_id"] === outcomeId && String(value["day"]) <= day(days));
    const last = values.at(-1);
    if (!last) return null;
    return {
      day: `${String(last["day"]).slice(0, 7)}-01`,
      n: 1,
      value: last["value"],
      ...noInterval,
      tooFew: false,
    };
  }
  if (one.measure !== "promise-kept") return null;
  const { hits, n } = promisesKept(told, told.ids.teamId(one.by), {
    from: at(days - 90),
    to: at(days),
  });
  const share = n < 5 ? null : wilsonShare(hits, n);
  if (!share) return { day: day(days), n, value: null, ...noInterval, tooFew: true };
  const { value, low, high } = share;
  return { day: day(days), n, value, low, high, tooFew: false };
}

function promisesKept(
  { history, earlier }: Told,
  teamId: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): { hits: number; n: number } {
  const asked = new Set(
    [...history.request, ...earlier("request")]
      .filter((request) => request["team_id"] === teamId && request["confidential"] !== true)
      .filter(
        (request) => (request["asked_at"] as Date) >= from && (request["asked_at"] as Date) < to,
      )
      .map(({ id }) => id),
  );
  const outcomes = new Map<unknown, unknown[]>();
  for (const { request_id, outcome } of [...history.clock, ...earlier("clock")])
    if (asked.has(request_id))
      outcomes.set(request_id, [...(outcomes.get(request_id) ?? []), outcome]);
  const settled = [...outcomes.values()].filter(
    (each) => each.includes("broken") || (each.includes("kept") && !each.includes(null)),
  );
  return { hits: settled.filter((each) => !each.includes("broken")).length, n: settled.length };
}

function askedLine(
  { idOf, at }: Teller,
  { by, what, made, sponsor }: DemoCommitment,
  { id, lineId }: { id: string; lineId: string },
): Row {
  const news = {
    title: what,
    said: "Will you sponsor this commitment?",
    href: `/commitments/${id}`,
  };
  return {
    id: lineId,
    person_id: idOf(sponsor?.[0] ?? by),
    kind: "commitments",
    request_id: null,
    team_id: null,
    actor_id: idOf(by),
    of_note: false,
    detail: { news },
    at: at(made),
    read_at: null,
    count: 1,
    told: [`asked:${id}:1`],
  };
}
