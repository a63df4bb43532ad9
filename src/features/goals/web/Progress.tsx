import type { GoalAnswer, TargetAnswer } from "#contract/goals";
import { StateMark } from "#web/ui/StateMark.tsx";
import { isToHold } from "../rules.ts";
import css from "./goals.module.css";
import { estimateWords, paceStates, standsWords, wayWords } from "./words.ts";
import { useWords } from "./use-words.ts";

const width = 220;
const height = 34;
const pad = 8;

interface Places {
  readonly from: number;
  readonly aim: number;
  readonly now: number | null;
  readonly line: number | null;
}

/** Where baseline, aim, value and line lie on one scale, from 0 to 1; the way to the aim always goes to the right. */
function placesOf(target: TargetAnswer): Places {
  const { baseline, aim, now, expected, better } = target;
  const value = now?.value ?? null;
  const line = value === null || isToHold(target) ? null : expected;
  const sign = better === "more" ? 1 : -1;
  const known = [baseline, aim, value, line].filter((one) => one !== null).map((one) => one * sign);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const place = (one: number): number =>
    pad + ((one * sign - low) / (high - low || 1)) * (width - 2 * pad);
  return {
    from: place(baseline),
    aim: place(aim),
    now: value === null ? null : place(value),
    line: line === null ? null : place(line),
  };
}

/** The way from the baseline to the aim, drawn to scale, with how far it has come and where the straight line would be. */
export function WayPicture({ target }: { target: TargetAnswer }) {
  const { from, aim, now, line } = placesOf(target);
  const y = 20;
  return (
    <svg
      className={css["way"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line x1={pad} x2={width - pad} y1={y} y2={y} className={css["track"]} />
      {now !== null && (
        <line x1={from} x2={now} y1={y} y2={y} className={css[now < from ? "back" : "gone"]} />
      )}
      <circle cx={from} cy={y} r={3} className={css["start"]} />
      {line !== null && <line x1={line} x2={line} y1={y - 9} y2={y + 9} className={css["line"]} />}
      <path d={`M${aim} ${y + 6}V4L${aim - 10} 8L${aim} 12`} className={css["flag"]} />
      {now !== null && <circle cx={now} cy={y} r={5} className={css["now"]} />}
    </svg>
  );
}

/** 'On its way', with its colour and shape. */
export function PaceMark({ pace }: Pick<GoalAnswer, "pace">) {
  const { sentences } = useWords();
  if (pace === null) return null;
  return <StateMark state={paceStates[pace]}>{sentences.paces[pace]}</StateMark>;
}

/** What a target says in a sentence: where it stands, and from where to where it goes. */
export function TargetSentence({ target }: { target: TargetAnswer }) {
  const spoken = useWords();
  const estimate = estimateWords(target, spoken);
  return (
    <p className={css["sentence"]}>
      <strong>{target.name}:</strong> {standsWords(target, spoken)}
      {estimate !== "" && ` (${estimate})`}; {wayWords(target, spoken)}.
    </p>
  );
}
