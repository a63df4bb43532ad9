import type { Example } from "#web/gallery/example.ts";
import { Problem } from "#web/data/problem.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Card, Facts } from "../Facts.tsx";
import { layoutOf } from "../layout/layout.ts";
import { ListForm } from "../ListForm.tsx";
import { sentences } from "../sentences.ts";
import { Stage } from "../stage/Stage.tsx";
import { madeChain, smallChain } from "./sample-chains.ts";

const layout = layoutOf(smallChain);
const large = layoutOf(madeChain({ services: 150, links: 420, teams: 14, segments: 5 }));
const placeOf = (name: string): number => layout.spots.findIndex((spot) => spot.name === name);
const nothing = (): void => undefined;

/** The parts of the picture: the whole screen needs an address, and is visited in the product. */
export const pictureExamples: readonly Example[] = [
  {
    name: "Picture of the chain",
    render: () => <Stage layout={layout} chosen={null} onChoose={nothing} call={0} />,
  },
  {
    name: "Picture of the chain, one chosen",
    render: () => (
      <Stage layout={layout} chosen={placeOf("A laptop that works")} onChoose={nothing} call={0} />
    ),
  },
  {
    name: "Picture of the chain, 150 services",
    render: () => <Stage layout={large} chosen={null} onChoose={nothing} call={0} />,
  },
  {
    name: "Chain, what is known of a service",
    width: 320,
    render: () => (
      <Card
        layout={layout}
        spot={placeOf("A laptop that works")}
        onFollow={nothing}
        onClose={nothing}
        onOnly={nothing}
      />
    ),
  },
  {
    name: "Chain, what is known of a service without links",
    width: 320,
    render: () => (
      <Facts layout={layout} spot={placeOf("Archive of old forms")} onFollow={nothing} />
    ),
  },
  {
    name: "Chain as a list",
    render: () => <ListForm layout={layout} chosen={null} call={0} onFollow={nothing} />,
  },
  { name: "Picture of the chain, loading", render: () => <SkeletonRows /> },
  {
    name: "Picture of the chain, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 403, reason: "notAllowed" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Picture of the chain, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
];
