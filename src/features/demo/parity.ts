/**
 * What customers outside of the demo get for the like of what colleagues ask for: one service at which a colleague is served worse, the
 * others as well or better, one that nobody has compared yet. Pure.
 */
import type { Tables, Told } from "./beside.ts";
import { outside, type TeamName } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const seed = 20_260_107;
const [wearers, opticians, insurers] = Object.keys(outside) as [string, string, string];

type Time = readonly [amount: number, unit: "minutes" | "hours" | "days"];
/** How the promise was kept outside: the share, how many there were in a month, and in which of the months before this one. */
type Kept = readonly [share: number, aMonth: number, ago: readonly number[]];

interface DemoLike {
  readonly of: readonly [team: TeamName, service: string];
  readonly segment: string;
  readonly what: string;
  readonly firstAnswer: Time;
  readonly solved: Time;
  readonly kept?: readonly Kept[];
  /** What was promised outside until some months ago. */
  readonly before?: { readonly ago: number; readonly firstAnswer: Time; readonly solved: Time };
}

const halfYear = [6, 5, 4, 3, 2, 1];
const source = "The help desk for customers, closed cases";

const like = (
  of: DemoLike["of"],
  segment: string,
  what: string,
  firstAnswer: Time,
  solved: Time,
  share?: readonly [share: number, aMonth: number],
): DemoLike => ({
  of,
  segment,
  what,
  firstAnswer,
  solved,
  ...(share && { kept: [[...share, halfYear]] }),
});

/** Since the desk for refunds was staffed anew, a client waits a week less than a colleague, and is let down far less often. */
const gap: DemoLike = {
  of: ["Finance", "Pay a bill early"],
  segment: opticians,
  what: "A refund",
  firstAnswer: [1, "days"],
  solved: [5, "days"],
  before: { ago: 3, firstAnswer: [2, "days"], solved: [12, "days"] },
  kept: [
    [0.42, 12, [6, 5, 4]],
    [0.96, 120, [3, 2, 1]],
  ],
};

/** Opticians were promised an offer within two days, which no colleague was; then both sides came to promise the same again. */
const clinicOffer: DemoLike = {
  ...like(
    ["Sales", "Offer for a clinic or insurer"],
    opticians,
    "An offer",
    [1, "days"],
    [7, "days"],
    [0.7, 55],
  ),
  before: { ago: 2, firstAnswer: [1, "days"], solved: [2, "days"] },
};

const likes: readonly DemoLike[] = [
  gap,
  like(
    ["Finance", "Budget and cost centres"],
    insurers,
    "A statement of account",
    [2, "days"],
    [21, "days"],
    [0.8, 22],
  ),
  like(
    ["Finance", "Check a contract's figures"],
    insurers,
    "A question about an invoice",
    [2, "days"],
    [10, "days"],
    [0.67, 34],
  ),
  like(
    ["Customer Care", "Call a customer back"],
    wearers,
    "A call back",
    [12, "hours"],
    [4, "days"],
    [0.68, 90],
  ),
  like(
    ["Customer Care", "What customers say"],
    insurers,
    "A report of cases",
    [1, "days"],
    [10, "days"],
    [0.93, 9],
  ),
  clinicOffer,
  like(
    ["Production", "Repair out of turn"],
    wearers,
    "A repair",
    [12, "hours"],
    [6, "days"],
    [0.54, 140],
  ),
  like(
    ["Production", "Sample for a fair or a test"],
    opticians,
    "A demonstration set",
    [1, "days"],
    [20, "days"],
    [0.95, 11],
  ),
  like(["Logistics", "Find a parcel"], wearers, "Where is my parcel?", [8, "hours"], [3, "days"]),
  like(
    ["Logistics", "Send something special"],
    opticians,
    "An express delivery",
    [12, "hours"],
    [4, "days"],
    [0.85, 40],
  ),
  like(
    ["Quality", "Look into a return"],
    opticians,
    "A complaint about a device",
    [2, "days"],
    [20, "days"],
    [0.93, 30],
  ),
  like(
    ["Quality", "Measure a batch"],
    insurers,
    "A certificate",
    [2, "days"],
    [12, "days"],
    [0.88, 14],
  ),
  like(
    ["People and Payroll", "Someone new starts"],
    opticians,
    "A new partner starts",
    [1, "days"],
    [28, "days"],
    [0.8, 10],
  ),
  like(
    ["Legal", "Read a contract"],
    insurers,
    "A change to a contract",
    [2, "days"],
    [14, "days"],
    [0.74, 18],
  ),
  like(
    ["IT", "Something does not work"],
    opticians,
    "The fitting software does not work",
    [8, "hours"],
    [3, "days"],
  ),
  like(
    ["IT", "Access to a system"],
    opticians,
    "A login to the partner portal",
    [10, "hours"],
    [4, "days"],
    [0.71, 60],
  ),
  like(
    ["Facilities", "Desk, room, key"],
    opticians,
    "A visit to the house",
    [18, "hours"],
    [4, "days"],
    [0.68, 20],
  ),
  like(
    ["Nordfracht", "Trace a consignment"],
    wearers,
    "Where is my parcel?",
    [12, "hours"],
    [4, "days"],
  ),
  like(
    ["Cleverhost", "Server or network fault"],
    opticians,
    "The partner portal is down",
    [60, "minutes"],
    [2, "days"],
  ),
];

/** The first moment of the month that began so many months before this one. */
const beginOf = (ago: number, now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1));

export function makeParity({ begun, now, ids, castOf, earlier }: Told): Tables {
  const chance = makeChance(seed);
  const segments = new Map(earlier("segment").map(({ id, name }) => [name, id]));
  const by = { by_person_id: castOf["senior-leader"] };
  const likesOf = (one: DemoLike): Row[] => {
    const rest = {
      service_id: ids.serviceId(...one.of),
      segment_id: segments.get(one.segment),
      what: one.what,
      ...by,
    };
    const { before } = one;
    const turn = before && beginOf(before.ago, now);
    const earlierOne = before && {
      id: chance.id(begun),
      ...rest,
      ...timesOf(before),
      since: begun < turn! ? begun : turn,
      until: turn,
    };
    const since = turn ?? begun;
    const present = { id: chance.id(since), ...rest, ...timesOf(one), since, until: null };
    return earlierOne ? [earlierOne, present] : [present];
  };
  return [
    ["parity_like", likes.flatMap(likesOf)],
    [
      "parity_outside",
      likes.flatMap((one) =>
        monthsOf(one, chance, now).map((month) => ({
          service_id: ids.serviceId(...one.of),
          ...month,
          ...by,
        })),
      ),
    ],
  ];
}

const timesOf = ({ firstAnswer, solved }: { firstAnswer: Time; solved: Time }): Row => ({
  first_answer_amount: firstAnswer[0],
  first_answer_unit: firstAnswer[1],
  solved_amount: solved[0],
  solved_unit: solved[1],
});

const hoursOf = { minutes: 1 / 60, hours: 1, days: 24 } as const;

function monthsOf({ kept = [], solved }: DemoLike, chance: Chance, now: Date): Row[] {
  return kept.flatMap(([share, aMonth, agos]) =>
    agos.map((ago) => {
      const total = chance.whole(Math.ceil(aMonth * 0.85), Math.ceil(aMonth * 1.15));
      const half = solved[0] * hoursOf[solved[1]] * (0.4 + chance.next() * 0.2);
      const over = beginOf(ago - 1, now);
      return {
        month: beginOf(ago, now).toISOString().slice(0, 7),
        kept: Math.round(total * (share + (chance.next() - 0.5) * 0.03)),
        total,
        median_hours: Math.round(half * 10) / 10,
        source,
        at: over < now ? over : now,
      };
    }),
  );
}
