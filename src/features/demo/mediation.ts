/**
 * Cases of mediation in the demo: enough that the two counts say something, and one that waits for the lead. What was written in them is
 * nowhere, for nobody's browser has sealed it; the suggestion for the leads of Sales and Legal comes from the demo's own figures. Pure.
 */
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_260_331;

interface DemoCase {
  readonly between: readonly [TeamName, TeamName];
  readonly step: "consent" | "sides" | "options" | "agreed";
  /** Days ago. */
  readonly opened: number;
  readonly agreed?: number;
}

const cases: readonly DemoCase[] = [
  { between: ["Finance", "Legal"], step: "consent", opened: 4 },
  { between: ["Logistics", "Customer Care"], step: "sides", opened: 11 },
  { between: ["Production", "Quality"], step: "options", opened: 17 },
  { between: ["IT", "Facilities"], step: "agreed", opened: 30, agreed: 9 },
  { between: ["Sales", "Finance"], step: "agreed", opened: 33, agreed: 12 },
  { between: ["Quality", "Logistics"], step: "agreed", opened: 28, agreed: 8 },
  { between: ["Customer Care", "Production"], step: "agreed", opened: 25, agreed: 6 },
  { between: ["Facilities", "People and Payroll"], step: "agreed", opened: 21, agreed: 3 },
];

export function makeMediation({ now, ids, members }: Told): Tables {
  const chance = makeChance(seed);
  const ago = (days: number): Date => new Date(now.getTime() - days * dayMilliseconds);
  const told = cases.map((one) => ({ ...one, id: chance.id(ago(one.opened)) }));
  const partyOf = (id: string, side: "one" | "other", team: TeamName): Row => ({
    mediation_id: id,
    side,
    team_id: ids.teamId(team),
    person_id: membersIn(members, team)[0]!.id,
  });
  return [
    [
      "mediation",
      told.map(({ id, step, opened, agreed }) => ({
        id,
        kind: "teams",
        step,
        opened_at: ago(opened),
        step_at: ago(agreed ?? opened - 1),
        agreed_at: agreed === undefined ? null : ago(agreed),
      })),
    ],
    [
      "mediation_party",
      told.flatMap(({ id, between: [one, other] }) => [
        partyOf(id, "one", one),
        partyOf(id, "other", other),
      ]),
    ],
    [
      "mediation_contact",
      [{ words: "Ask for the people team’s duty line, or go to room 2.14: the door is open." }],
    ],
  ];
}
