import { GoodwillFault } from "./GoodwillFault.tsx";
import { HouseView } from "./HousePage.tsx";
import { LineView } from "./LinePage.tsx";
import { behind, empty, house, noneYet, ofTeam, sheet } from "./samples.ts";
import { SheetView } from "./SheetPage.tsx";
import { TeamGoodwillView } from "./TeamGoodwill.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";

const drawn: readonly Example[] = [
  { name: "Goodwill of two teams", render: () => <SheetView sheet={sheet} /> },
  { name: "Goodwill of two teams, nothing yet", render: () => <SheetView sheet={empty} /> },
  { name: "Requests behind a line", render: () => <LineView pages={[behind]} /> },
  {
    name: "Requests behind a line, more to come",
    render: () => (
      <LineView pages={[{ ...behind, n: 80, nextCursor: "x" }]} more={<Button>Show more</Button>} />
    ),
  },
  {
    name: "Requests behind a line, none to see",
    render: () => <LineView pages={[{ ...behind, rows: [] }]} />,
  },
  { name: "Goodwill in the house", render: () => <HouseView house={house} /> },
  { name: "Goodwill in the house, nothing yet", render: () => <HouseView house={noneYet} /> },
  { name: "Goodwill of a team, on its page", render: () => <TeamGoodwillView ofTeam={ofTeam} /> },
  {
    name: "Goodwill of a team, too little",
    render: () => <TeamGoodwillView ofTeam={{ ...ofTeam, rows: [] }} />,
  },
  { name: "Goodwill, loading", render: () => <SkeletonPage /> },
  {
    name: "Goodwill, refused",
    render: () => <GoodwillFault fault={new Problem({ status: 422, reason: "oneTeam" })} />,
  },
  {
    name: "Goodwill, broken",
    render: () => <GoodwillFault fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
];

const alsoInGerman = [
  "Goodwill of two teams",
  "Requests behind a line",
  "Goodwill in the house",
  "Goodwill of a team, on its page",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
