import type { ReactNode } from "react";
import css from "./Figure.module.css";
import { sentences } from "./sentences.ts";
import { StateMark, type State } from "./StateMark.tsx";
import { numberWords } from "#web/data/zone.ts";

export interface FigureProps {
  label: string;
  value: number | string;
  /** 'h', '%', 'requests'. */
  unit?: string | undefined;
  /** How many it rests on. Below the floor the value is not shown at all. */
  n: number;
  /** What n counts: 'requests', 'answers'. */
  of?: string | undefined;
  floor?: number | undefined;
  /** The 95 % interval, where the value is an estimate. */
  interval?: readonly [low: number, high: number] | undefined;
  /** With words; a broken or endangered figure also names its next step as `children`. */
  state?: { state: State; words: string } | undefined;
  /** Where the figure leads: the rows behind it. */
  href?: string | undefined;
  children?: ReactNode;
}

const wordsOf = (value: number | string): string =>
  typeof value === "number" ? numberWords(value) : value;

export function Figure({
  label,
  value,
  unit,
  n,
  of = "requests",
  floor = 5,
  interval,
  state,
  href,
  children,
}: FigureProps) {
  const isTooFew = n < floor;
  const shown = (
    <span className={css["value"]}>
      {wordsOf(value)}
      {unit && <span className={css["unit"]}> {unit}</span>}
    </span>
  );
  return (
    <div className={css["figure"]}>
      <div className={css["label"]}>{label}</div>
      {isTooFew && <div className={css["few"]}>{sentences.tooFew}</div>}
      {!isTooFew && (href ? <a href={href}>{shown}</a> : shown)}
      <div className={css["base"]}>
        {isTooFew ? `Fewer than ${floor} ${of}` : `${numberWords(n)} ${of}`}
        {!isTooFew &&
          interval &&
          `, likely ${wordsOf(interval[0])}–${wordsOf(interval[1])}${unit ? ` ${unit}` : ""}`}
      </div>
      {!isTooFew && state && (
        <StateMark state={state.state} look="plain">
          {state.words}
        </StateMark>
      )}
      {children}
    </div>
  );
}

/** Figures side by side, the same height, hairlines between. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={css["figures"]}>{children}</div>;
}
