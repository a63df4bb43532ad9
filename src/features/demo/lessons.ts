/** The lessons of the demo: who has done which, what the mediations and debriefs offer, and how many of each team. Pure. */
import { latelySince } from "#feature/lessons";
import type { Tables, Told } from "./beside.ts";
import { type Chance, makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_261_123;

/** How many in ten have done it: the older ones more than the newer. */
const liked: readonly (readonly [lesson: string, share: number])[] = [
  ["hearing-a-complaint", 0.6],
  ["asking-well", 0.5],
  ["saying-no-kindly", 0.4],
  ["giving-feedback", 0.3],
  ["meeting-on-time", 0.8],
  ["restating", 0.1],
];
const offered = {
  mediation: ["interests-behind-positions", "separating-people-from-the-problem"],
  "debrief-led": ["running-a-debrief"],
} as const;

export function makeLessons(told: Told): Tables {
  const chance = makeChance(seed);
  const practice = tellPractice(told, chance);
  return [
    ["lesson_practice", practice],
    ["lesson_place", [placeOf(told)]],
    ["lesson_offer", tellOffers(told, chance)],
    ...tellCounts(told, practice),
  ];
}

function tellPractice({ now, members }: Told, chance: Chance): Row[] {
  return members.flatMap(({ id: personId }) =>
    liked.flatMap(([lesson, share]) => {
      if (!chance.happens(share)) return [];
      const at = new Date(now.getTime() - chance.whole(2, 120) * dayMilliseconds);
      return [{ id: chance.id(at), person_id: personId, lesson, at, again_on: null }];
    }),
  );
}

/** Whom the demo signs in as a colleague stopped in the middle of one. */
const placeOf = ({ now, castOf }: Told): Row => ({
  person_id: castOf["colleague"]!,
  lesson: "receiving-feedback",
  step: 1,
  at: new Date(now.getTime() - dayMilliseconds),
});

/** To both sides of the mediations that run, and to who leads a debrief; the lead of the demo leads one. */
function tellOffers({ now, earlier }: Told, chance: Chance): Row[] {
  const sides = earlier("mediation_party").map((row) => row["person_id"] as string);
  const leaders = earlier("debrief_person")
    .filter((row) => row["part"] === "facilitator")
    .map((row) => row["person_id"] as string);
  const at = new Date(now.getTime() - 2 * dayMilliseconds);
  const offersTo = (need: keyof typeof offered, personIds: readonly string[]): Row[] =>
    [...new Set(personIds)].flatMap((personId) =>
      offered[need].map((lesson) => ({
        id: chance.id(at),
        person_id: personId,
        lesson,
        need,
        at,
      })),
    );
  return [...offersTo("mediation", sides), ...offersTo("debrief-led", leaders)];
}

/** As it was counted on the first of this month, among who was in each team. */
function tellCounts({ now, members, ids }: Told, practice: readonly Row[]): Tables {
  const first = `${now.toISOString().slice(0, 7)}-01`;
  const since = latelySince(first);
  const done = practice.filter((row) => (row["at"] as Date) < new Date(`${first}T00:00:00Z`));
  const teams = [...new Set(members.map(({ team }) => team))].map((team) => ({
    id: ids.teamId(team),
    memberIds: members.filter((member) => member.team === team).map(({ id }) => id),
  }));
  return [
    [
      "lesson_cohort",
      teams.map(({ id, memberIds }) => ({
        team_id: id,
        day: first,
        people: memberIds.length,
        counted_on: first,
        lately_since: since,
        lately: memberIds.filter((personId) =>
          done.some(
            (row) =>
              row["person_id"] === personId &&
              (row["at"] as Date) >= new Date(`${since}T00:00:00Z`),
          ),
        ).length,
      })),
    ],
    [
      "lesson_cohort_person",
      teams.flatMap(({ id, memberIds }) =>
        memberIds.map((personId) => ({ team_id: id, person_id: personId })),
      ),
    ],
    [
      "lesson_count",
      teams.flatMap(({ id, memberIds }) =>
        liked.map(([lesson]) => ({
          team_id: id,
          lesson,
          done: done.filter(
            (row) => row["lesson"] === lesson && memberIds.includes(row["person_id"] as string),
          ).length,
        })),
      ),
    ],
  ];
}
