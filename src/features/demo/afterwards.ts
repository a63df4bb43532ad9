/** What both sides said after finished requests of the half year; one question waits for the colleague's answer. Pure. */
import type { Tables, Told } from "./beside.ts";
import { type Chance, makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const seed = 20_261_124;
const dayMs = 86_400_000;
const daysToAnswer = 14;
const daysApart = 31;
/** So that the wave that is open may ask whom its lot draws. */
const daysKeptFree = 46;
const shareAnswered = 0.72;
const shareUnasked = 0.12;

type SideName = "customer" | "provider";
const sides: readonly SideName[] = ["customer", "provider"];

interface Finished {
  readonly id: string;
  readonly at: Date;
  readonly teams: readonly [provider: string, customer: string];
  readonly people: Readonly<Record<SideName, string>>;
  readonly wentWrong: boolean;
}

const later = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const words: Readonly<Record<SideName, Readonly<Record<"good" | "low", readonly string[]>>>> = {
  customer: {
    good: [
      "It came a day early.",
      "You told me at once what was missing.",
      "I did not have to ask twice.",
    ],
    low: [
      "I had to ask where it stood.",
      "The second half is still missing.",
      "It took longer than was said.",
    ],
  },
  provider: {
    good: ["Everything was there from the start.", "A call answered all of it.", "A pleasure."],
    low: [
      "The cost centre was missing.",
      "Two wishes in one request.",
      "It was urgent from the first hour.",
    ],
  },
};

/** Confirmed requests that anybody may be asked about, in the order in which they were. */
function finishedOf({ history, earlier, members, ids, now }: Told): Finished[] {
  const vendors = new Set(["Nordfracht", "Cleverhost"].map((name) => ids.teamId(name)));
  const known = new Set(members.map(({ id }) => id));
  return [...history.request, ...earlier("request")]
    .filter(({ state, confidential }) => state === "confirmed" && confidential === false)
    .map((row) => ({
      id: String(row["id"]),
      at: row["closed_at"] as Date,
      teams: [String(row["team_id"]), String(row["customer_team_id"])] as const,
      people: { customer: String(row["customer_id"]), provider: String(row["holder_id"]) },
      wentWrong: Number(row["reopen_count"]) > 0,
    }))
    .filter(
      ({ at, teams: [provider, customer] }) =>
        at <= now && provider !== customer && !vendors.has(provider) && !vendors.has(customer),
    )
    .filter(
      ({ people: { customer, provider } }) =>
        customer !== provider && known.has(customer) && known.has(provider),
    )
    .toSorted(
      (one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1),
    );
}

const hours = 3_600_000;
const silent = { verdict: null, how: null, said: "", answered_at: null, version: 0 };
const said = {
  good: [["yes"], [5, 5, 4, 4, 4, 3]],
  low: [
    ["partly", "partly", "no"],
    [3, 2, 2, 1],
  ],
} as const;

class Telling {
  readonly questions: Row[] = [];
  readonly sides: Row[] = [];
  readonly asked: Row[] = [];
  readonly sums = new Map<
    string,
    { row: Row; n: number; yes: number; good: number; asked: number; heard: number }
  >();
  readonly #told: Told;
  readonly #chance: Chance = makeChance(seed);
  readonly #askedLast = new Map<string, Date>();
  readonly #heard = new Map<string, number>();

  constructor(told: Told) {
    this.#told = told;
  }

  /** Asks whom it may, lets most answer, and reveals what is over. */
  tell(one: Finished, isKept: boolean): void {
    const { now } = this.#told;
    const isFree = (person: string): boolean => {
      const last = this.#askedLast.get(person);
      const isOfLate = one.at > later(now, -daysKeptFree);
      return !isOfLate && (last === undefined || later(last, daysApart) <= one.at);
    };
    const askedAt = new Date(one.at.getTime() + this.#chance.whole(1, 20) * hours);
    if (askedAt > now) return;
    const rows = sides.map((side) => {
      const person = one.people[side];
      const isAsked = isKept ? side === "customer" : isFree(person) && this.#chance.happens(0.8);
      return this.#side(one, {
        side,
        askedAt: isAsked ? askedAt : null,
        isSilent: isKept && side === "customer",
      });
    });
    if (rows.every(({ asked_at, answered_at }) => asked_at === null && answered_at === null))
      return;
    this.#write(one, rows);
  }

  #side(
    one: Finished,
    { side, askedAt, isSilent }: { side: SideName; askedAt: Date | null; isSilent: boolean },
  ): Row {
    const key = `${one.teams.join(" ")} ${side}`;
    const heard = this.#heard.get(key) ?? 0;
    const person = one.people[side];
    if (askedAt) {
      this.#askedLast.set(person, askedAt);
      if (!isSilent)
        this.asked.push({ person_id: person, day: dayOf(askedAt), what: "a finished request" });
    }
    const answer = this.#answer(one, side, askedAt);
    if (askedAt || answer.version > 0) this.#heard.set(key, heard + 1);
    return {
      request_id: one.id,
      side,
      person_id: person,
      asked_at: askedAt,
      heard_then: askedAt ? heard : null,
      ...(isSilent ? silent : answer),
    };
  }

  /** Who is asked mostly answers; some do without. */
  #answer(one: Finished, side: SideName, askedAt: Date | null) {
    const chance = this.#chance;
    const at = new Date((askedAt ?? one.at).getTime() + chance.whole(1, 60) * hours);
    const isGood = chance.happens(one.wentWrong ? 0.35 : 0.9);
    const [verdicts, steps] = isGood ? said.good : said.low;
    const sentence = chance.pick(words[side][isGood ? "good" : "low"]);
    const answer = {
      verdict: chance.pick(verdicts),
      how: chance.pick(steps),
      said: chance.happens(0.3) ? sentence : "",
      answered_at: at,
      version: 1,
    };
    const answers = chance.happens(askedAt ? shareAnswered : shareUnasked);
    return answers && at <= this.#told.now ? answer : silent;
  }

  #write(one: Finished, rows: readonly Row[]): void {
    const [provider_id, customer_team_id] = one.teams;
    const closesAt = later(one.at, daysToAnswer);
    const answered = rows.flatMap(({ answered_at }) =>
      answered_at === null ? [] : [(answered_at as Date).getTime()],
    );
    const over = closesAt <= this.#told.now ? closesAt : null;
    const revealedAt = answered.length === rows.length ? new Date(Math.max(...answered)) : over;
    this.questions.push({
      request_id: one.id,
      provider_id,
      customer_team_id,
      closes_at: closesAt,
      revealed_at: revealedAt,
    });
    this.sides.push(...rows);
    if (revealedAt) for (const row of rows) this.#sum(one, row, revealedAt);
  }

  #sum({ teams: [provider_id, customer_team_id] }: Finished, row: Row, at: Date): void {
    const which = {
      provider_id,
      customer_team_id,
      month: `${dayOf(at).slice(0, 7)}-01`,
      side: row["side"],
    };
    const key = Object.values(which).join();
    const sum = this.sums.get(key) ?? { row: which, n: 0, yes: 0, good: 0, asked: 0, heard: 0 };
    const [answers, asked] = [row["answered_at"] !== null, row["asked_at"] !== null];
    this.sums.set(key, {
      row: which,
      n: sum.n + Number(answers),
      yes: sum.yes + Number(row["verdict"] === "yes"),
      good: sum.good + Number(Number(row["how"]) >= 4),
      asked: sum.asked + Number(asked),
      heard: sum.heard + Number(asked && answers),
    });
  }
}

export function makeAfterwards(told: Told): Tables {
  const telling = new Telling(told);
  const all = finishedOf(told);
  const kept = all.findLast(({ people }) => people.customer === told.castOf["colleague"]);
  for (const one of all) telling.tell(one, one === kept);
  return [
    ["asked_of", telling.asked],
    ["afterwards_question", telling.questions],
    ["afterwards_side", telling.sides],
    [
      "afterwards_sum",
      [...telling.sums.values()].map(({ row, ...counts }) => ({ ...row, ...counts })),
    ],
  ];
}
