import { memo } from "react";
import css from "./stage.module.css";
import type { Block, Layout, PlacedSpot } from "../layout/layout.ts";
import { sizes } from "../layout/sizes.ts";
import { useWords } from "../../use-words.ts";
import { spotLabel } from "../words.ts";

interface SpotProps {
  spot: PlacedSpot;
  label: string;
  isChosen: boolean;
  /** The one that Tab leads to. */
  isStop: boolean;
}

const placeOf = ({ x, y }: PlacedSpot) => ({
  left: x,
  top: y - sizes.row / 2,
  width: sizes.width,
  height: sizes.row,
});

const SpotButton = memo(({ spot, label, isChosen, isStop }: SpotProps) => (
  <button
    type="button"
    className={css["spot"]}
    style={placeOf(spot)}
    data-spot={spot.at}
    data-kind={spot.kind}
    aria-label={label}
    aria-pressed={isChosen}
    tabIndex={isStop ? 0 : -1}
  >
    <span>{spot.name}</span>
  </button>
));

interface SpotsProps {
  layout: Layout;
  chosen: number | null;
  stop: number;
}

export const Spots = memo(({ layout, chosen, stop }: SpotsProps) => {
  const spoken = useWords();
  return (
    <>
      {layout.blocks.map((block) => (
        <BlockFrame key={`${block.teamId} ${block.x} ${block.y}`} block={block} />
      ))}
      {layout.heads.map(({ band, y }) => (
        <p key={band} className={css["head"]} style={{ top: y, left: sizes.margin }}>
          {spoken.whole.bands[band]}
        </p>
      ))}
      {layout.spots.map((spot) => (
        <SpotButton
          key={spot.id}
          spot={spot}
          label={spotLabel(layout.graph, spot.at, spoken)}
          isChosen={spot.at === chosen}
          isStop={spot.at === stop}
        />
      ))}
    </>
  );
});

function BlockFrame({ block: { kind, name, x, y, height } }: { block: Block }) {
  const spoken = useWords();
  return (
    <div
      className={css["block"]}
      data-kind={kind}
      style={{ left: x, top: y, width: sizes.width, height }}
    >
      <span className={css["team"]}>{kind === "segment" ? spoken.whole.outside : name}</span>
    </div>
  );
}

/** Copies of the spots that are looked at, over the others; the buttons below stay what one points at. */
export function LitSpots({ spots, chosen }: { spots: readonly PlacedSpot[]; chosen: number }) {
  return spots.map((spot) => (
    <div
      key={spot.id}
      className={css["spot"]}
      style={placeOf(spot)}
      data-kind={spot.kind}
      data-lit=""
      data-chosen={spot.at === chosen || undefined}
      aria-hidden="true"
    >
      <span>{spot.name}</span>
    </div>
  ));
}
