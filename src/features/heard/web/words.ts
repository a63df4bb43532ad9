/** Figures as people read them, plain words first. Pure. */
import type {
  AskedAnswer,
  Change,
  FigureAnswer,
  ImprovementAnswer,
  Interval,
  UnitAnswer,
  WaveAnswer,
} from "#contract/heard";
import { sayList } from "#platform/calendar/words/words.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import { sentences } from "./sentences.ts";

const one = (value: number): string => numberWords(value, 1);
const percent = (share: number): string => `${numberWords(100 * share, 0)}\u00a0%`;
const signed = (value: number): string => `${value > 0 ? "+" : ""}${numberWords(value, 2)}`;

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

export const figureOf = (unit: UnitAnswer, key: string | null): FigureAnswer | undefined =>
  unit.figures.find((figure) => figure.key === key);

/** The overall judgement; where none was asked, what was asked first. */
export const mainKeyOf = ({ items }: WaveAnswer): string | null =>
  (items.find(({ key }) => key === "overall") ?? items.find(({ isDimension }) => !isDimension))
    ?.key ?? null;

const good = 4;
const wanting = 3.5;

/** From here on those who answered may be said to think alike (r_wg(j), LeBreton & Senter 2008). */
const agreed = 0.7;

/** What is said of steps of five, the best first; items that a dimension joins are left to it. */
function toldOf({ figures }: UnitAnswer, items: readonly AskedAnswer[]) {
  return items
    .filter(({ steps, key }) => steps === 5 && key !== "overall")
    .flatMap(({ key, name }) => {
      const mean = figures.find((figure) => figure.key === key)?.figures?.mean;
      return mean ? [{ name: name.toLowerCase(), mean }] : [];
    })
    .toSorted((a, b) => b.mean.value - a.mean.value);
}

/** 'Finance's customers value reliability most; they miss empathy.' Said of what lies clearly on one side of the scale alone. */
export function plainWords(
  unit: UnitAnswer,
  { kind, items }: Pick<WaveAnswer, "kind" | "items">,
): string {
  const told = toldOf(unit, items);
  if (told.length === 0) return sentences.plain.nothing(unit.answered);
  const strong = told.filter(({ mean }) => mean.low >= wanting && mean.value >= good).slice(0, 2);
  const weak = told.filter(({ mean }) => mean.high < good && mean.value < wanting).slice(-2);
  const who = whoOf(unit, kind);
  const [best, worst] = [sayList(strong.map(nameIn)), sayList(weak.map(nameIn))];
  if (best && worst) return sentences.plain.both(who, best, worst);
  if (best) return sentences.plain.good(who, best);
  if (worst) return sentences.plain.wanting(who, worst);
  return sentences.plain.between(who);
}

const nameIn = ({ name }: { name: string }): string => name;

function whoOf({ provider, team }: UnitAnswer, kind: WaveAnswer["kind"]): string {
  if (kind === "pulse") return sentences.plain.people(team?.name ?? null);
  if (team && provider) return sentences.plain.ofPair(team.name, provider.name);
  return sentences.plain.customers(provider?.name ?? null);
}

export const agreementWords = ({ agreement }: UnitAnswer): string => {
  if (agreement === null) return sentences.plain.agreementUnknown;
  return agreement >= agreed
    ? sentences.plain.agree(numberWords(agreement, 2))
    : sentences.plain.differ(numberWords(agreement, 2));
};

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
