import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import css from "./stage.module.css";
import type { Layout, PlacedSpot } from "../layout/layout.ts";
import { pointNear } from "../layout/paths.ts";
import { type Reached, reachedFrom } from "../layout/reach.ts";
import { sizes } from "../layout/sizes.ts";
import { useWords } from "../../use-words.ts";
import { FitIcon, MinusIcon, PlusIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { LitSpots, Spots } from "./Spots.tsx";
import { LitStrokes, Strokes } from "./Strokes.tsx";
import type { Moves } from "./moves.ts";
import { useView } from "./use-view.ts";
import { firstStop, type Step, stepFrom } from "./walk.ts";

export interface StageProps {
  layout: Layout;
  chosen: number | null;
  onChoose: (spot: number | null) => void;
  /** Changes when somebody asked for the chosen one to be brought to the middle. */
  call: number;
}

/** The picture in a frame: moved, walked through, and looked at. */
export function Stage({ layout, chosen, onChoose, call }: StageProps) {
  const spoken = useWords();
  const words = spoken.whole.stage;
  const frame = useRef<HTMLElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const moves = useView(frame, world, layout);
  useKeys(moves);
  useCalls(layout, chosen, call, moves);
  const { near, walked, hears } = useLooking(layout, world, moves, onChoose);
  const first = useMemo(() => firstStop(layout), [layout]);
  const stop = [walked, chosen].find((spot) => spot !== null && spot < layout.spots.length);
  const lit = near ?? chosen;
  const size = { width: layout.width, height: layout.height };
  const keysId = useId();
  return (
    <div className={css["stage"]}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for the buttons within, of which there are hundreds */}
      <section
        ref={frame}
        className={css["frame"]}
        aria-label={words.label}
        aria-describedby={keysId}
        data-dim={lit === null ? undefined : ""}
        {...hears}
      >
        <div ref={world} className={css["world"]} style={size}>
          <Strokes layout={layout} />
          <Spots layout={layout} chosen={chosen} stop={stop ?? first} />
          {lit !== null && layout.spots[lit] && <Lit layout={layout} spot={lit} />}
          <Marks layout={layout} />
        </div>
      </section>
      <Zoom moves={moves} />
      <p id={keysId} className="unseen">
        {words.keys}
      </p>
    </div>
  );
}

/** What is under the pointer or the keyboard, and what its keys and clicks do. */
function useLooking(
  layout: Layout,
  world: RefObject<HTMLElement | null>,
  moves: Moves,
  onChoose: StageProps["onChoose"],
) {
  const [near, setNear] = useState<number | null>(null);
  const [walked, setWalked] = useState<number | null>(null);
  const onPointerOver = (event: PointerEvent): void => {
    if (event.buttons === 0 && event.pointerType === "mouse") setNear(spotUnder(event.target));
  };
  const onFocus = (event: FocusEvent): void => {
    const spot = spotUnder(event.target);
    if (spot === null) return;
    setWalked(spot);
    if (!event.target.matches(":focus-visible")) return;
    setNear(spot);
    moves.show(pieceOf(layout.spots[spot]!));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const spot = spotUnder(event.target);
    const step = spot === null || event.shiftKey ? undefined : steps[event.key];
    const next = step && spot !== null ? stepFrom(layout, spot, step) : null;
    if (next !== null) focusOn(world.current, next);
    else if (event.key === "Escape") onChoose(null);
    else if (!step && !panned(event, moves)) return;
    event.preventDefault();
  };
  const hears = {
    onPointerOver,
    onPointerLeave: () => setNear(null),
    onFocus,
    onBlur: () => setNear(null),
    onKeyDown,
    onClick: (event: MouseEvent) => onChoose(spotUnder(event.target)),
  };
  return { near, walked, hears };
}

function Zoom({ moves: { zoom, fit } }: { moves: Moves }) {
  const spoken = useWords();
  const words = spoken.whole.stage;
  return (
    <div className={css["zoom"]}>
      <IconButton icon={PlusIcon} label={words.closer} shortcut="+" onClick={() => zoom(1.4)} />
      <IconButton
        icon={MinusIcon}
        label={words.further}
        shortcut="-"
        onClick={() => zoom(1 / 1.4)}
      />
      <IconButton icon={FitIcon} label={words.whole} shortcut="0" onClick={fit} />
    </div>
  );
}

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: "ahead",
  ArrowLeft: "back",
  ArrowUp: "up",
  ArrowDown: "down",
};
const pans: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [-80, 0],
  ArrowLeft: [80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
};

/** Shift with an arrow moves the picture; whether it did. */
function panned({ key, shiftKey }: KeyboardEvent, moves: Moves): boolean {
  const by = pans[key];
  if (!by || !shiftKey) return false;
  moves.pan(...by);
  return true;
}

function spotUnder(target: EventTarget): number | null {
  const spot =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-spot]")?.dataset["spot"]
      : undefined;
  return spot === undefined ? null : Number(spot);
}

function focusOn(world: HTMLElement | null, spot: number): void {
  world?.querySelector<HTMLElement>(`[data-spot="${spot}"]`)?.focus({ preventScroll: true });
}

const pieceOf = ({ x, y }: PlacedSpot) => ({
  x,
  y: y - sizes.row / 2,
  width: sizes.width,
  height: sizes.row,
});

function useKeys(moves: Moves): void {
  const spoken = useWords();
  const words = spoken.whole.stage;
  useShortcut("+", words.closer, () => moves.zoom(1.4));
  useShortcut("-", words.further, () => moves.zoom(1 / 1.4));
  useShortcut("0", words.whole, moves.fit);
}

/** Brings the chosen one to the middle when it was called for: found, or followed from the words beside the picture. */
function useCalls(layout: Layout, chosen: number | null, call: number, moves: Moves): void {
  useEffect(() => {
    const spot = chosen === null || call === 0 ? undefined : layout.spots[chosen];
    if (spot) moves.centre({ x: spot.x + sizes.width / 2, y: spot.y });
    // oxlint-disable-next-line react/exhaustive-deps -- a new choice alone does not move the picture from under the hand
  }, [call]);
}

function Lit({ layout, spot }: { layout: Layout; spot: number }) {
  const reached = useMemo((): Reached => reachedFrom(layout.graph, spot), [layout, spot]);
  const own = new Set([...layout.graph.leaving[spot]!, ...layout.graph.arriving[spot]!]);
  const links = layout.links.filter((_, at) => reached.ties.has(at) || own.has(at));
  const beside = new Set(links.flatMap(({ from, to }) => [from, to]));
  return (
    <>
      <LitStrokes layout={layout} links={links} spot={spot} />
      <LitSpots
        spots={layout.spots.filter(({ at }) => at === spot || beside.has(at))}
        chosen={spot}
      />
    </>
  );
}

/** Words that always stand on the picture: the weakest link, and links that close a circle while they are few. */
function Marks({ layout: { links } }: { layout: Layout }) {
  const spoken = useWords();
  const words = spoken.whole.stage;
  const circles = links.filter(({ circle }) => circle);
  const marked = [
    ...links.filter(({ link }) => link.weakest).map((one) => ({ one, said: words.weakest })),
    ...(circles.length <= mostCircles ? circles.map((one) => ({ one, said: words.circle })) : []),
  ];
  return marked.map(({ one, said }) => {
    const { x, y } = pointNear(one.points, "start");
    return (
      <span
        key={`${one.from} ${one.to} ${said}`}
        className={css["mark"]}
        data-weakest={one.link.weakest || undefined}
        style={{ left: x, top: y }}
        aria-hidden="true"
      >
        {said}
      </span>
    );
  });
}

const mostCircles = 8;
