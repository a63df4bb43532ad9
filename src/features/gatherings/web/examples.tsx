import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { CoffeeView } from "./CoffeePage.tsx";
import { ChangeDialog, OffDialog } from "./Dialogs.tsx";
import {
  ahead,
  byLot,
  cancelled,
  coffee,
  it,
  legal,
  nothing,
  over,
  pair,
  past,
  suggested,
  toCome,
  warming,
} from "./example-gatherings.ts";
import { GatheringView } from "./GatheringPage.tsx";
import { GatheringsOfView } from "./GatheringsOfTeam.tsx";
import { GatheringsView } from "./GatheringsPage.tsx";
import { NewView } from "./NewPage.tsx";
import { sentences } from "./sentences.ts";
import { WarmingView } from "./Warming.tsx";

const close = (): void => undefined;
const missing = new Problem({ status: 404, reason: "missing" });

const drawn: readonly Example[] = [
  {
    name: "Gatherings",
    render: () => (
      <GatheringsView toCome={[toCome, byLot, cancelled]} past={[past]} suggestions={suggested} />
    ),
  },
  {
    name: "Gatherings, none yet",
    render: () => (
      <GatheringsView toCome={[]} past={[]} suggestions={{ rows: [], requests: 0, teams: 2 }} />
    ),
  },
  {
    name: "Gatherings, looking for suggestions",
    render: () => <GatheringsView toCome={[]} past={[past]} suggestions={null} />,
  },
  {
    name: "Gatherings of a team",
    render: () => <GatheringsOfView title={sentences.team.title} rows={[toCome, past]} hasMore />,
  },
  { name: "Gatherings, loading", render: () => <SkeletonRows /> },
  {
    name: "Gatherings, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Gathering, invited and host", render: () => <GatheringView answer={ahead} /> },
  {
    name: "Gathering, coming, by lot",
    render: () => (
      <GatheringView answer={{ ...ahead, gathering: byLot, may: { ...nothing, answer: true } }} />
    ),
  },
  {
    name: "Gathering, of others",
    render: () => (
      <GatheringView
        answer={{
          ...ahead,
          gathering: { ...toCome, isInvited: false },
          people: null,
          may: nothing,
        }}
      />
    ),
  },
  {
    name: "Gathering, called off",
    render: () => <GatheringView answer={{ ...ahead, gathering: cancelled, may: nothing }} />,
  },
  {
    name: "Gathering, over",
    render: () => (
      <GatheringView answer={over}>
        <WarmingView warming={warming} />
      </GatheringView>
    ),
  },
  {
    name: "Gathering, over, too few to say",
    render: () => (
      <GatheringView answer={{ ...over, lines: [], may: nothing }}>
        <WarmingView
          warming={{ ...warming, rows: [], daysAfter: 9, compared: 0, chosenCold: false }}
        />
      </GatheringView>
    ),
  },
  { name: "Gathering, loading", render: () => <SkeletonPage /> },
  {
    name: "Gathering, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
  { name: "Gathering, inviting", render: () => <NewView teams={[it, legal]} /> },
  {
    name: "Gathering, changing",
    isAlone: true,
    render: () => <ChangeDialog gathering={toCome} onClose={close} />,
  },
  {
    name: "Gathering, calling off",
    isAlone: true,
    render: () => <OffDialog gathering={toCome} onClose={close} />,
  },
  { name: "Coffee for two", render: () => <CoffeeView coffee={coffee} /> },
  {
    name: "Coffee for two, waiting, met before",
    render: () => (
      <CoffeeView
        coffee={{
          ...coffee,
          waits: true,
          pairs: [{ ...pair, month: "2026-09", said: "met", with: null }],
        }}
      />
    ),
  },
  {
    name: "Coffee for two, too few people named",
    render: () => <CoffeeView coffee={{ ...coffee, isLeftOut: true, pairs: [] }} />,
  },
  {
    name: "Coffee for two, not in",
    render: () => <CoffeeView coffee={{ ...coffee, isIn: false, teams: [], pairs: [] }} />,
  },
];

const alsoInGerman = [
  "Gatherings",
  "Gathering, invited and host",
  "Gathering, over",
  "Gathering, inviting",
  "Coffee for two",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
