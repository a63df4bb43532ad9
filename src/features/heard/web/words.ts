/** Figures as people read them, plain words first. Pure. */
import type {
  AboutAnswer,
  AskedAnswer,
  Change,
  FigureAnswer,
  ImprovementAnswer,
  Interval,
  UnitAnswer,
  WaveAnswer,
} from "#contract/heard";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import { sentences } from "./sentences.ts";

const one = (value: number): string => numberWords(value, 1);
const percent = (share: number): string => `${numberWords(100 * share, 0)}\u00a0%`;
/** What is written as nothing has no sign. */
const signed = (value: number): string =>
  `${Math.round(100 * value) > 0 ? "+" : ""}${numberWords(value, 2)}`;

/** '4.2 (3.9 to 4.5)' */
export const meanWords = ({ value, low, high }: Interval): string =>
  `${one(value)} (${one(low)}\u00a0to\u00a0${one(high)})`;

/** '78 % (64 to 88)' */
export const shareWords = ({ value, low, high }: Interval): string =>
  `${percent(value)} (${numberWords(100 * low, 0)}\u00a0to\u00a0${numberWords(100 * high, 0)})`;

/** '+12 (-3 to 27)': as such figures are usually told, from -100 to 100. */
export const recommendWords = ({ value, low, high }: Interval): string =>
  `${signed(Math.round(100 * value))} (${numberWords(100 * low, 0)}\u00a0to\u00a0${numberWords(100 * high, 0)})`;

/** '+0.4 (0.1 to 0.7): better' */
export const changeWords = (change: Change): string =>
  `${signed(change.value)} (${numberWords(change.low, 2)}\u00a0to\u00a0${numberWords(change.high, 2)}): ${sentences.directions[change.direction]}`;

export const figureWords = ({ said, figures }: FigureAnswer): string =>
  figures ? meanWords(figures.mean) : sentences.says[said];

export const nameOf = (items: readonly AskedAnswer[], key: string): string =>
  items.find((item) => item.key === key)?.name ?? key;

/** The ends of what could be answered. */
export const scaleOf = (items: readonly AskedAnswer[], key: string): readonly [number, number] =>
  items.find((item) => item.key === key)?.steps === 11 ? [0, 10] : [1, 5];

export const figureOf = (unit: UnitAnswer, key: string | null): FigureAnswer | undefined =>
  unit.figures.find((figure) => figure.key === key);

/** The overall judgement; where none was asked, what was asked first. */
export const mainKeyOf = ({ items }: { readonly items: readonly AskedAnswer[] }): string | null =>
  (items.find(({ key }) => key === "overall") ?? items.find(({ isDimension }) => !isDimension))
    ?.key ?? null;

/** From here on those who answered may be said to think alike (r_wg(j), LeBreton & Senter 2008). */
const agreed = 0.7;

export const agreementWords = ({ agreement }: UnitAnswer): string => {
  if (agreement === null) return sentences.plain.agreementUnknown;
  return agreement >= agreed
    ? sentences.plain.agree(numberWords(agreement, 2))
    : sentences.plain.differ(numberWords(agreement, 2));
};

/** In hundredths: from here on several questions may be read as one. */
const hangingTogether = 70;

/** Both have to reach it, as they are written: 0.697 reads 0.7. */
export function reliabilityWords({ alpha, omega }: Pick<AboutAnswer, "alpha" | "omega">): string {
  const { wave } = sentences;
  if (alpha === null || omega === null) return wave.reliabilityUnknown;
  const figures = [numberWords(alpha, 2), numberWords(omega, 2)] as const;
  return Math.round(100 * Math.min(alpha, omega)) >= hangingTogether
    ? wave.hangTogether(...figures)
    : wave.standAlone(...figures);
}

export const responseWords = ({ asked, answered }: { asked: number; answered: number }): string =>
  asked === 0
    ? sentences.response.none
    : sentences.response.of(numberWords(answered), numberWords(asked), percent(answered / asked));

/** 'Wave 2 of 'How we serve each other', until 3 April 2026' */
export const waveWords = ({ name, number, closesOn }: WaveAnswer): string =>
  sentences.wave.title(name, number, dateWords(closesOn));

export function testedWords(one: ImprovementAnswer): { state: State; words: string } {
  const { tested } = sentences;
  if (one.change?.direction === "better") return { state: "kept", words: tested.better };
  if (one.change?.direction === "worse") return { state: "risk", words: tested.worse };
  if (one.change) return { state: "done", words: tested.unclear };
  if (one.isTested) return { state: "done", words: tested.few };
  return { state: "waiting", words: tested.waits };
}
