/** Every view of who held it, fair service, defects, debriefs, mediation and what lingers, and a shared history, as people of the filled house see them. */
import { idOf } from "../calls.ts";
import type { House } from "../house.ts";
import type { View } from "../views.ts";

const seniorLeader = 102;
/** Leads the busiest teams. */
const lead = 0;
const member = 121;
/** Leads the debrief of which the view is measured. */
const facilitator = 427;

/** The first id that a question to the database answers; '' where there is none. */
async function oneId({ database: { pool } }: House, question: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(question);
  return rows[0]?.id ?? "";
}

export async function viewsOf(house: House): Promise<View[]> {
  const one = (question: string): Promise<string> => oneId(house, question);
  const deep = await one(`
    select top.parent_id as id from part_request as top join part_request as middle on middle.parent_id = top.part_id
    join part_request as low on low.parent_id = middle.part_id
    join request on request.id = top.parent_id and not request.confidential order by top.at desc limit 1`);
  const passed = await one(
    "select id from request where not confidential order by handoff_count desc, id limit 1",
  );
  const question = await one("select id from fairness_question order by raised_at desc limit 1");
  const cluster = await one("select id from defect_cluster order by defects desc limit 1");
  const [team, other] = [idOf("team", 0), idOf("team", 1)];
  const service = idOf("service", 0);
  const debrief = idOf("debrief", 61);
  const mediation = idOf("mediation", 0);
  const paths = [
    "/holders",
    "/holders?period=all",
    `/teams/${team}/holders`,
    `/teams/${team}/holders?period=all`,
    `/teams/${team}/holders/if?team=${other}`,
    `/teams/${team}/holders/if?team=${other}&period=all`,
    `/relationships/${team}/${other}/holders?period=all`,
    `/requests/${deep}/holders`,
    `/requests/${passed}/holders`,
    "/fairness",
    ...(question === "" ? [] : [`/fairness/questions/${question}`]),
    "/defects",
    "/defects?period=all",
    "/defects/export?period=all",
    `/defects?team=${team}&period=all`,
    `/defects?team=${team}&service=${service}`,
    `/defects?team=${team}&customer=${other}`,
    "/defects/clusters?limit=200",
    ...(cluster === "" ? [] : [`/defects/clusters/${cluster}`]),
    "/debriefs",
    "/debriefs/choices",
    "/actions",
    "/actions/mine",
    "/mediations",
    "/mediations/choices",
    `/persons/${idOf("person", 61)}/memberships`,
  ];
  const all = paths.map((path) => ({ path, by: seniorLeader }));
  return [
    ...all,
    { path: `/debriefs/${debrief}`, by: facilitator },
    { path: "/actions/mine", by: facilitator },
    { path: "/fairness", by: lead },
    { path: "/mediations", by: lead },
    { path: `/mediations/${mediation}`, by: lead },
    { path: "/holders?period=all", by: member },
    { path: "/defects", by: member },
    ...["/lingering", `/teams/${team}/lingering`, `/teams/${team}/mending`, "/scorecard"].map(
      (path) => ({ path, by: lead }),
    ),
    { path: `/persons/${idOf("person", lead)}/towards-teams`, by: lead },
    { path: `/requests/${passed}/lingering`, by: seniorLeader },
  ];
}
