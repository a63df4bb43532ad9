import { memo, useMemo } from "react";
import css from "./stage.module.css";
import type { Layout, PlacedLink } from "../layout/layout.ts";
import {
  arrowOf,
  pathOf,
  pointNear,
  type Standing,
  standingOf,
  strokesOf,
} from "../layout/paths.ts";
import { useWords } from "../../use-words.ts";
import { linkLabel } from "../words.ts";

/** All links, some hundred of them in one line: drawn once, and then only moved. */
export const Strokes = memo(({ layout }: { layout: Layout }) => {
  const { width, height } = layout;
  const strokes = useMemo(() => strokesOf(layout), [layout]);
  return (
    <svg className={css["strokes"]} width={width} height={height} aria-hidden="true">
      {strokes.map(({ key, standing, isWeakest, path, arrows }) => (
        <g key={key} data-standing={standing} data-weakest={isWeakest || undefined}>
          <path d={path} className={css["stroke"]} />
          <path d={arrows} className={css["arrow"]} />
        </g>
      ))}
    </svg>
  );
});

interface LitStrokesProps {
  layout: Layout;
  links: readonly PlacedLink[];
  /** Whose own links bear words. */
  spot: number;
}

/** The links that are looked at, over the others. */
export function LitStrokes({ layout: { width, height }, links, spot }: LitStrokesProps) {
  const spoken = useWords();
  return (
    <svg className={css["lit"]} width={width} height={height} aria-hidden="true">
      {links.map((placed) => (
        <g
          key={`${placed.from} ${placed.to}`}
          data-standing={standingOf(placed.link, placed.circle)}
          data-weakest={placed.link.weakest || undefined}
        >
          <path d={pathOf(placed.points)} className={css["stroke"]} />
          <path d={arrowOf(placed.points)} className={css["arrow"]} />
        </g>
      ))}
      {links
        .filter(({ from, to }) => from === spot || to === spot)
        .slice(0, mostLabels)
        .map((placed) => {
          const { x, y } = pointNear(placed.points, placed.from === spot ? "end" : "start");
          return (
            <text
              key={`${placed.from} ${placed.to}`}
              x={x}
              y={y + (placed.circle ? 10 : 0)}
              className={css["label"]}
            >
              {linkLabel(placed.link, spoken)}
            </text>
          );
        })}
    </svg>
  );
}

/** More than these would lie over each other; the card beside the picture has all. */
const mostLabels = 24;

/** A piece of a line, beside the words for it. */
export function Line({ standing, isWeakest = false }: { standing: Standing; isWeakest?: boolean }) {
  return (
    <svg className={css["line"]} width="28" height="8" aria-hidden="true">
      <g data-standing={standing} data-weakest={isWeakest || undefined}>
        <path d="M0 4H22" className={css["stroke"]} />
        <path d="M28 4l-6 -3.5v7z" className={css["arrow"]} />
      </g>
    </svg>
  );
}
