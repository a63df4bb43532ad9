import css from "./Waiting.module.css";
import { classNames } from "#web/ui/class-names.ts";
import type { Colour } from "./colours.ts";

export interface Stretch {
  readonly key: string;
  readonly colour: Colour;
  readonly isQueue: boolean;
  readonly seconds: number;
  readonly words: string;
  /** Where it leads. */
  readonly href?: string | undefined;
}

/** One bar, its stretches as long as they lasted. A picture: the list beside it says the same and is what is read aloud and walked. */
export function HeldBar({ stretches }: { stretches: readonly Stretch[] }) {
  const whole = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <div className={css["bar"]} aria-hidden="true">
      {stretches
        .filter(({ seconds }) => seconds > 0)
        .map((one) => (
          <Piece key={one.key} stretch={one} width={`${(one.seconds / whole) * 100}%`} />
        ))}
    </div>
  );
}

function Piece({ stretch, width }: { stretch: Stretch; width: string }) {
  const { colour, isQueue, words, href } = stretch;
  const look = classNames(css[colour], isQueue ? css["queued"] : css["filled"]);
  const style = { width, flexShrink: 1 };
  return href === undefined ? (
    <span className={look} style={style} title={words} />
  ) : (
    <a className={look} style={style} title={words} href={href} aria-label={words} tabIndex={-1} />
  );
}

export function Swatch({ colour, isQueue }: { colour: Colour; isQueue: boolean }) {
  const look = classNames(css["swatch"], css[colour], isQueue ? css["queued"] : css["filled"]);
  return <span className={look} aria-hidden="true" />;
}
