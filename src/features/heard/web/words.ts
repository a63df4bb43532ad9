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
import type { Words } from "./use-words.ts";

const one = (value: number, { lang }: Words): string => numberWords(value, 1, lang);
const two = (value: number, { lang }: Words): string => numberWords(value, 2, lang);
const hundredths = (share: number, { lang }: Words): string => numberWords(100 * share, 0, lang);
const percent = (share: number, spoken: Words): string => `${hundredths(share, spoken)}\u00a0%`;
/** What is written as nothing has no sign. */
const signed = (value: number, spoken: Words): string =>
  `${Math.round(100 * value) > 0 ? "+" : ""}${two(value, spoken)}`;

/** '4.2 (3.9 to 4.5)' */
export const meanWords = ({ value, low, high }: Interval, spoken: Words): string =>
  spoken.sentences.interval(one(value, spoken), one(low, spoken), one(high, spoken));

/** '0.62 (0.38 to 0.78)' */
export const fineWords = ({ value, low, high }: Interval, spoken: Words): string =>
  spoken.sentences.interval(two(value, spoken), two(low, spoken), two(high, spoken));

/** '78 % (64 to 88)' */
export const shareWords = ({ value, low, high }: Interval, spoken: Words): string =>
  spoken.sentences.interval(
    percent(value, spoken),
    hundredths(low, spoken),
    hundredths(high, spoken),
  );

/** '+12 (-3 to 27)': as such figures are usually told, from -100 to 100. */
export const recommendWords = ({ value, low, high }: Interval, spoken: Words): string =>
  spoken.sentences.interval(
    signed(Math.round(100 * value), spoken),
    hundredths(low, spoken),
    hundredths(high, spoken),
  );

/** '+0.4 (0.1 to 0.7): better' */
export function changeWords({ value, low, high, direction }: Change, spoken: Words): string {
  const { interval, directions } = spoken.sentences;
  const said = interval(signed(value, spoken), two(low, spoken), two(high, spoken));
  return `${said}: ${directions[direction]}`;
}

export const figureWords = ({ said, figures }: FigureAnswer, spoken: Words): string =>
  figures ? meanWords(figures.mean, spoken) : spoken.sentences.says[said];

const prefix = "dimension:";
const bareOf = (key: string): string => (key.startsWith(prefix) ? key.slice(prefix.length) : key);

/** Whether it has a name of its own; else it is named by the words in which it is asked. */
export const isNamed = (key: string, { sentences }: Words): boolean =>
  Object.hasOwn(sentences.names, bareOf(key));

/** The name of a known key or dimension; else the words of the item, or its key. */
export function nameOf(items: readonly AskedAnswer[], key: string, spoken: Words): string {
  const { names, asItShouldBe } = spoken.sentences;
  const item = items.find((asked) => asked.key === key);
  if (!item) return key;
  const known = isNamed(key, spoken) ? names[bareOf(key) as keyof typeof names] : null;
  const name = known ?? item.asks ?? item.name;
  return item.isExpectation ? asItShouldBe(name) : name;
}

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

export function agreementWords({ agreement }: UnitAnswer, spoken: Words): string {
  const { plain } = spoken.sentences;
  if (agreement === null) return plain.agreementUnknown;
  const r = two(agreement, spoken);
  return agreement >= agreed ? plain.agree(r) : plain.differ(r);
}

/** In hundredths: from here on several questions may be read as one. */
const hangingTogether = 70;

/** Both have to reach it, as they are written: 0.697 reads 0.7. */
export function reliabilityWords(
  { alpha, omega }: Pick<AboutAnswer, "alpha" | "omega">,
  spoken: Words,
): string {
  const { wave } = spoken.sentences;
  if (alpha === null || omega === null) return wave.reliabilityUnknown;
  const figures = [two(alpha, spoken), two(omega, spoken)] as const;
  return Math.round(100 * Math.min(alpha, omega)) >= hangingTogether
    ? wave.hangTogether(...figures)
    : wave.standAlone(...figures);
}

export function responseWords(
  { asked, answered }: { asked: number; answered: number },
  spoken: Words,
): string {
  const { response } = spoken.sentences;
  if (asked === 0) return response.none;
  return response.of(one(answered, spoken), one(asked, spoken), percent(answered / asked, spoken));
}

/** 'Wave 2 of 'How we serve each other', until 3 April 2026' */
export const waveWords = (
  { name, number, closesOn }: WaveAnswer,
  { lang, sentences }: Words,
): string => sentences.wave.title(name, number, dateWords(closesOn, lang));

export function testedWords(
  one: ImprovementAnswer,
  { sentences }: Words,
): { state: State; words: string } {
  const { tested } = sentences;
  if (one.change?.direction === "better") return { state: "kept", words: tested.better };
  if (one.change?.direction === "worse") return { state: "risk", words: tested.worse };
  if (one.change) return { state: "done", words: tested.unclear };
  if (one.isTested) return { state: "done", words: tested.few };
  return { state: "waiting", words: tested.waits };
}
