/** What fair service asked in the demo some months ago, what the team answered; that it has gone since, the round finds by itself. Pure. */
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";

const seed = 20_260_309;
const dayMilliseconds = 86_400_000;
const [provider, customer]: readonly TeamName[] = ["Legal", "Logistics"];

const figures = {
  n: 41,
  others: 118,
  theirs: { value: 198_000, low: 151_200, high: 262_800 },
  rest: { value: 104_400, low: 88_200, high: 122_400 },
  ratio: { value: 1.9, low: 1.34, high: 2.7 },
  drawn: { value: 1.62, low: 1.2, high: 2.2 },
  p: 0.0003,
  adjustedP: 0.021,
};

const said = [
  [117, "They send half of theirs on Friday at five, and nobody here looks before Monday."],
  [110, "One of us stays until six on Fridays now, and looks at theirs first on Mondays."],
] as const;

export function makeFairness({ now, ids, members }: Told): Tables {
  const chance = makeChance(seed);
  const at = (days: number): Date => new Date(now.getTime() - days * dayMilliseconds);
  const id = chance.id(at(120));
  const leadId = membersIn(members, provider!)[0]!.id;
  const question = {
    id,
    provider_id: ids.teamId(provider!),
    customer_team_id: ids.teamId(customer!),
    measure: "done",
    raised_at: at(120),
    asked_since: at(300),
    figures,
    since_from: at(110),
    version: 1 + said.length,
  };
  const answers = said.map(([days, words]) => ({
    id: chance.id(at(days)),
    question_id: id,
    words,
    at: at(days),
    by_person_id: leadId,
  }));
  return [
    ["fairness_question", [question]],
    ["fairness_answer", answers],
  ];
}
