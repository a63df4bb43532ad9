/** Thanks of several kinds: between colleagues, to teams, privately, and of customers whose words travelled along the parts. Pure. */
import type { Tables, Told } from "./beside.ts";
import { type Chance, makeChance } from "./chance.ts";
import type { Row, Rows } from "./rows.ts";
import type { Member } from "./story.ts";
import { makeThankedOrder } from "./thanked-order.ts";

const seed = 20_261_620;
const dayMs = 86_400_000;
const pairMs = 30 * dayMs;
const many = 160;

const sentences = [
  "You called back before I had finished writing. The customer had their answer the same morning.",
  "Thank you for explaining it twice without making me feel it.",
  "The papers were complete, and the audit was over in an hour.",
  "You saw that the order was for a child and put it first. It arrived in time.",
  "I had asked for the wrong thing, and you gave me the right one.",
  "You stayed until the line ran again.",
  "Your note saved the next three of us a week.",
  "It came a day early, and with a word on what to look out for.",
] as const;
const customers = [
  [
    "Hörakustik Brandt",
    "The new aids were here before the holiday. My mother hears the birds again. Thank you, all of you.",
  ],
  [
    "The clinic in Aurich",
    "In ten years nobody has answered us this quickly. Please tell everyone who had a hand in it.",
  ],
  ["", "I did not expect that a company would go to such lengths for one repair. Thank you."],
] as const;

class Thanking {
  readonly thanks: Row[] = [];
  readonly shares: Row[] = [];
  readonly parts: Row[] = [];
  readonly #chance: Chance = makeChance(seed);
  readonly #last = new Map<string, number>();
  readonly #teamOf: ReadonlyMap<string, string>;

  constructor(told: Told) {
    this.#teamOf = new Map(told.members.map(({ id, team }) => [id, told.ids.teamId(team)]));
  }

  /** Of one pair one counts in 30 days; given in the order of time. */
  #counts(pair: readonly string[], at: Date): boolean {
    const key = pair.toSorted().join(" ");
    const isFirst = at.getTime() - (this.#last.get(key) ?? -Infinity) >= pairMs;
    if (isFirst) this.#last.set(key, at.getTime());
    return isFirst;
  }

  #add(row: Row, at: Date): string {
    const id = this.#chance.id(at);
    const plain = {
      giver_team_id: null,
      said_by: "",
      request_id: null,
      segment_id: null,
      source_key: null,
    };
    this.thanks.push({ id, ...plain, at, ...row });
    return id;
  }

  #share(row: Row, pair: readonly [string, string] | null, at: Date): void {
    const [one_id, other_id] = pair?.toSorted() ?? [null, null];
    const counts = pair === null ? row["how"] !== "member" : this.#counts(pair, at);
    this.shares.push({ hidden_at: null, at, one_id, other_id, counts, ...row });
  }

  /** For a confirmed request, from who asked to who did it. */
  forRequest(request: Row, at: Date): void {
    const [giver, receiver] = [String(request["customer_id"]), String(request["holder_id"])];
    const giver_team_id = this.#teamOf.get(giver) ?? null;
    const is_public = !this.#chance.happens(0.2);
    const words = this.#chance.pick(sentences);
    const request_id = request["id"];
    const thanks_id = this.#add(
      { kind: "colleague", giver_id: giver, giver_team_id, words, is_public, request_id },
      at,
    );
    const team_id = this.#teamOf.get(receiver) ?? null;
    this.#share({ thanks_id, person_id: receiver, team_id, how: "named" }, [giver, receiver], at);
  }

  /** To a whole team, for nothing that stands in a request. */
  toTeam(giver: Member, members: readonly Member[], at: Date): void {
    const team_id = this.#teamOf.get(members[0]!.id)!;
    const giver_team_id = this.#teamOf.get(giver.id)!;
    const words = `Thank you for the week of the fair: nobody at our desk had to wait once.`;
    const thanks_id = this.#add(
      { kind: "colleague", giver_id: giver.id, giver_team_id, words, is_public: true },
      at,
    );
    this.#share({ thanks_id, person_id: null, team_id, how: "team" }, [giver_team_id, team_id], at);
    for (const { id: person_id } of members)
      this.#share({ thanks_id, person_id, team_id, how: "member" }, null, at);
  }

  /** A customer's words on a request, to who held it, its parts and their parts. */
  travel(chain: readonly Placed[], [said_by, words]: readonly [string, string], at: Date): void {
    const request_id = chain[0]!.row["id"];
    const giver_id = String(chain[0]!.row["customer_id"]);
    const thanks_id = this.#add(
      { kind: "customer", giver_id, said_by, words, is_public: true, request_id },
      at,
    );
    const done = new Set<string>();
    for (const { row, aboveId, depth } of chain) {
      const person_id = String(row["holder_id"]);
      const did = row["done_at"] === null ? "holds" : "finished";
      const joined = { joined: false, depth };
      this.parts.push({
        thanks_id,
        person_id,
        request_id: row["id"],
        did,
        waited_by_id: aboveId,
        ...joined,
      });
      if (done.has(person_id)) continue;
      done.add(person_id);
      this.#share({ thanks_id, person_id, team_id: row["team_id"], how: "part" }, null, at);
    }
  }
}

interface Placed {
  readonly row: Row;
  readonly aboveId: string | null;
  readonly depth: number;
}

/** A request with its parts however deep, those that somebody held. */
function chainOf(
  root: Row,
  { request, part_request: parts }: Pick<Rows, "request" | "part_request">,
): Placed[] {
  const placed: Placed[] = [{ row: root, aboveId: null, depth: 0 }];
  for (const { row, depth } of placed)
    for (const { part_id } of parts.filter(({ parent_id }) => parent_id === row["id"])) {
      const part = request.find(({ id }) => id === part_id);
      const aboveId = String(row["id"]);
      if (part?.["holder_id"]) placed.push({ row: part, aboveId, depth: depth + 1 });
    }
  return placed;
}

/** Two of the newest that had a part and are done for a day. */
function withParts({ history, now }: Told, byId: ReadonlyMap<unknown, Row>): Row[] {
  const roots = history.part_request.flatMap(({ parent_id }): Row[] => {
    const row = byId.get(parent_id);
    return row ? [row] : [];
  });
  return [...new Set(roots)].filter((row) => later(row, 24) < now).slice(-2);
}

const later = (row: Row, hours: number): Date =>
  new Date((row["done_at"] as Date).getTime() + hours * 3_600_000);

export function makeThanksOfDemo(told: Told): Tables {
  const { now, members, history, castOf } = told;
  const chance = makeChance(seed + 1);
  const thanking = new Thanking(told);
  const known = new Set(members.map(({ id }) => id));
  const requests = history.request.filter(
    ({ done_at, holder_id, customer_id, confidential }) =>
      done_at instanceof Date &&
      confidential === false &&
      known.has(String(holder_id)) &&
      known.has(String(customer_id)) &&
      holder_id !== customer_id,
  );
  const byId = new Map(requests.map((row) => [row["id"], row]));
  const isOfCast = ({ holder_id, customer_id }: Row): boolean =>
    [holder_id, customer_id].some((id) => id === castOf["provider"] || id === castOf["colleague"]);
  const chosen = requests.filter((row) =>
    isOfCast(row) ? chance.happens(0.5) : chance.happens(many / requests.length),
  );
  const timed = chosen
    .map((row) => ({ row, at: later(row, chance.whole(1, 40)) }))
    .filter(({ at }) => at < now)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  for (const { row, at } of timed) thanking.forRequest(row, at);
  const order = makeThankedOrder(told, chance);
  for (const [at, root] of [order.rows.request[0]!, ...withParts(told, byId)].entries()) {
    const chain = chainOf(root, at === 0 ? order.rows : history);
    thanking.travel(chain, customers[at]!, later(root, 20));
  }
  const giver = members.find(({ team }) => team === "Sales")!;
  const it = members.filter(({ team }) => team === "IT");
  thanking.toTeam(giver, it, new Date(now.getTime() - 3 * dayMs));
  const at = new Date(now.getTime() - dayMs);
  const waiting: Row = {
    id: chance.id(at),
    source_key: "mail:demo",
    said_by: "Anna Petersen",
    subject: "A word of thanks",
    words:
      "Please pass this on to whoever mended my father's aid within a day. He was at the wedding and heard every word.",
    request_id: null,
    at,
  };
  return [
    ...Object.entries(order.rows),
    ["thanks", thanking.thanks],
    ["thanks_share", thanking.shares],
    ["thanks_part", thanking.parts],
    ["thanks_mail", [waiting]],
  ];
}
