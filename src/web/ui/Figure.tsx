import type { ReactNode } from "react";
import css from "./Figure.module.css";
import { useSentences } from "./words.ts";
import { StateMark, type State } from "./StateMark.tsx";
import type { Language } from "#web/data/language.ts";
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

const wordsOf = (value: number | string, language: Language): string =>
  typeof value === "number" ? numberWords(value, 1, language) : value;

export function Figure(props: FigureProps) {
  const { label, n, of = "requests", floor = 5, children } = props;
  return (
    <div className={css["figure"]}>
      <div className={css["label"]}>{label}</div>
      {n < floor ? <TooFew of={of} floor={floor} /> : <Shown {...props} of={of} />}
      {children}
    </div>
  );
}

function TooFew({ of, floor }: { of: string; floor: number }) {
  const sentences = useSentences();
  return (
    <>
      <div className={css["few"]}>{sentences.tooFew}</div>
      <div className={css["base"]}>{sentences.fewerThan(floor, of)}</div>
    </>
  );
}

function Shown({ value, unit, n, of, interval, state, href }: FigureProps) {
  const sentences = useSentences();
  const { lang } = sentences;
  const shown = (
    <span className={css["value"]}>
      {wordsOf(value, lang)}
      {unit && <span className={css["unit"]}> {unit}</span>}
    </span>
  );
  const range =
    interval &&
    `, ${sentences.likely} ${wordsOf(interval[0], lang)}–${wordsOf(interval[1], lang)} ${unit ?? ""}`;
  return (
    <>
      {href ? <a href={href}>{shown}</a> : shown}
      <div className={css["base"]}>
        {numberWords(n, 1, lang)} {of}
        {range}
      </div>
      {state && (
        <StateMark state={state.state} look="plain">
          {state.words}
        </StateMark>
      )}
    </>
  );
}

/** Figures side by side, the same height, hairlines between. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={css["figures"]}>{children}</div>;
}
