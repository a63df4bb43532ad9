/** Initiatives of the demo as rows. Pure. */
import { initiatives } from "./aims/initiatives.ts";
import type { DemoInitiative } from "./aims/kinds.ts";
import type { Tables } from "./beside.ts";
import { idOf, type Making, ownerOf, written } from "./aims/making.ts";
import type { Row } from "./rows.ts";

export function initiativesOf(making: Making, targets: readonly Row[]): Tables {
  const made = initiatives.map((one) => ({ one, id: making.chance.id(making.begun) }));
  const { ids, ago, chance } = making;
  const ended = made.flatMap(({ one, id }) =>
    one.endedEarly ? [{ one, id, end: one.endedEarly }] : [],
  );
  return [
    ["initiative", made.map(({ one, id }) => initiativeRow(making, one, id, targets))],
    [
      "initiative_team",
      made.flatMap(({ one, id }) =>
        one.teams.map((team) => ({ initiative_id: id, team_id: ids.teamId(team) })),
      ),
    ],
    [
      "initiative_goal",
      made.flatMap(({ one, id }) =>
        one.goals.map((goal) => ({ initiative_id: id, goal_id: idOf(making, goal) })),
      ),
    ],
    [
      "initiative_service",
      made.flatMap(({ one, id }) =>
        one.services.map(([team, name]) => ({
          initiative_id: id,
          service_id: ids.serviceId(team, name),
        })),
      ),
    ],
    [
      "initiative_end",
      ended.map(({ one, id, end }) => ({
        id: chance.id(ago(end.ago)),
        initiative_id: id,
        why: end.why,
        by_person_id: ownerOf(making, one),
        day: written(ago(end.ago)),
        at: ago(end.ago),
      })),
    ],
  ];
}

function initiativeRow(
  making: Making,
  one: DemoInitiative,
  id: string,
  targets: readonly Row[],
): Row {
  const { name, about, changes, start, end, target } = one;
  const { begun, dayIn } = making;
  return {
    id,
    name,
    about,
    changes,
    target_id: targets.find((row) => row["name"] === target)?.["id"] ?? null,
    owner_id: ownerOf(making, one),
    start_day: dayIn(start),
    end_day: dayIn(end),
    version: one.endedEarly ? 2 : 1,
    created_at: begun,
  };
}
