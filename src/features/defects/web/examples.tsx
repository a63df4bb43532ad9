import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Behind } from "./Clusters.tsx";
import { DefectsView } from "./DefectsPage.tsx";
import { OfService } from "./ServiceDefects.tsx";
import { allTeams, few, nothing, oneService, oneTeam } from "./samples.ts";
import { sentences } from "./sentences.ts";

const drawn: readonly Example[] = [
  { name: "Defects, all teams", render: () => <DefectsView answer={allTeams} asked={{}} /> },
  {
    name: "Defects, one team",
    render: () => <DefectsView answer={oneTeam} asked={{ team: "it" }} />,
  },
  { name: "Defects, too few", render: () => <DefectsView answer={few} asked={{ team: "fa" }} /> },
  {
    name: "Defects, not told apart from the rest",
    render: () => <DefectsView answer={oneService} asked={{ team: "it", service: "s2" }} />,
  },
  { name: "Defects, nothing", render: () => <DefectsView answer={nothing} asked={{}} /> },
  { name: "Defects, loading", render: () => <SkeletonRows /> },
  {
    name: "Defects, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 422, reason: "needsTeam" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Defects, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Requests behind a cause that repeats",
    render: () => (
      <Behind
        behind={[
          {
            id: "r1",
            number: 4711,
            title: "Rights for the repair line",
            kind: "returned",
            whatIsMissing: "Who owns the system, and did they agree?",
            at: "2026-11-19T10:00:00Z",
          },
        ]}
      />
    ),
  },
  {
    name: "Defects of a service, on its page",
    render: () => (
      <OfService answer={{ ...oneTeam, service: { id: "s1", name: "Access to a system" } }} />
    ),
  },
  { name: "Requests behind a cause, none to see", render: () => <Behind behind={[]} /> },
];

/** Those with the longest words, and the most beside each other. */
const alsoInGerman = [
  "Defects, all teams",
  "Defects, one team",
  "Defects of a service, on its page",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
