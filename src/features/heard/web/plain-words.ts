/** What a unit says, in sentences: how the service is found, and with which statements people agree. Pure. */
import type { AskedAnswer, Interval, UnitAnswer, UnitKind, WaveAnswer } from "#contract/heard";
import { listWords } from "#web/data/list-words.ts";
import { numberWords } from "#web/data/zone.ts";
import { type Found, isFound } from "./sentences.ts";
import type { Words } from "./use-words.ts";
import { recommendWords } from "./words.ts";

const good = 4;
const wanting = 3.5;
const mostNamed = 2;
const leastShown = 5;

interface Told {
  readonly item: AskedAnswer;
  readonly mean: Interval;
}

/** Said of what lies clearly on one side of the scale alone: the qualities of a service as such, statements as they were asked. */
export function plainWords(
  unit: UnitAnswer,
  { items }: Pick<WaveAnswer, "items">,
  spoken: Words,
): string {
  const words = spoken.sentences.plain;
  const told = toldOf(unit, items);
  const advice = recommendedWords(unit, spoken);
  if (told.length === 0 && advice === null)
    return unit.answered < leastShown ? words.few(unit.answered) : words.keptBack(unit.answered);
  const [found, stated] = [told.filter(isQuality), told.filter((one) => !isQuality(one))];
  const said = [
    foundWords(unit, found, spoken),
    statedWords(unit, stated, found.length > 0, spoken),
    advice,
  ];
  const whole = said.filter((sentence) => sentence !== null).join(" ");
  return whole === "" ? words.between(whoOf(unit, spoken)) : whole;
}

/** How it is, in steps of five, the best first. Items of a quality are left to the figure that they have together; the whole is said beside it. */
function toldOf({ figures }: UnitAnswer, items: readonly AskedAnswer[]): Told[] {
  const joined = items.filter((item) => item.isDimension && isFound(item.dimension));
  return items
    .filter(({ steps, dimension, isExpectation }) => {
      return steps === 5 && dimension !== "overall" && !isExpectation;
    })
    .filter((item) =>
      item.isDimension
        ? isFound(item.dimension)
        : joined.every(({ dimension }) => dimension !== item.dimension),
    )
    .flatMap((item) => {
      const mean = figures.find(({ key }) => key === item.key)?.figures?.mean;
      return mean ? [{ item, mean }] : [];
    })
    .toSorted((a, b) => b.mean.value - a.mean.value);
}

/** The usual item of a dimension bears its name; any other is a sentence, and is quoted. */
const isQuality = ({ item: { key, dimension, isDimension } }: Told): boolean =>
  isFound(dimension) && (isDimension || key === dimension);

const isStrong = ({ mean }: Told): boolean => mean.low >= wanting && mean.value >= good;
const isWeak = ({ mean }: Told): boolean => mean.high < good && mean.value < wanting;

function foundWords(unit: UnitAnswer, found: readonly Told[], spoken: Words): string | null {
  const words = spoken.sentences.plain;
  const named = (of: readonly Told[], as: "is" | "noun"): string =>
    listWords(
      of.map(({ item }) => words.qualities[item.dimension as Found][as]),
      spoken.lang,
    );
  const strong = named(found.filter(isStrong).slice(0, mostNamed), "is");
  const weak = named(found.filter(isWeak).slice(-mostNamed), "noun");
  const [who, whom] = [whoOf(unit, spoken), unit.provider ? words.it : words.them];
  if (strong && weak) return words.both(who, words.find(whom, strong), words.wait(weak));
  if (strong) return words.one(who, words.find(whom, strong));
  return weak ? words.one(who, words.wait(weak)) : null;
}

function statedWords(
  unit: UnitAnswer,
  stated: readonly Told[],
  isSecond: boolean,
  spoken: Words,
): string | null {
  const words = spoken.sentences.plain;
  const [best, worst] = [stated.filter(isStrong).at(0), stated.filter(isWeak).at(-1)];
  const isAnyTurned = stated.some(({ item }) => item.isTurned);
  const strong =
    best && words.agreeing.strong(quoted(best, spoken), best.item.isTurned, isAnyTurned);
  const weak =
    worst && words.agreeing.weak(quoted(worst, spoken), worst.item.isTurned, isAnyTurned);
  const who = isSecond ? words.they : whoOf(unit, spoken);
  if (strong && weak) return words.both(who, strong, weak);
  const one = strong ?? weak;
  return one ? words.one(who, one) : null;
}

/** Whether more would recommend it or more would not, where the whole interval lies on one side. A belief of what others would do is none. */
function recommendedWords(unit: UnitAnswer, spoken: Words): string | null {
  const words = spoken.sentences.plain;
  const recommends = unit.figures.find(({ figures }) => figures?.recommends)?.figures?.recommends;
  if (!recommends || unit.kind === "mirror") return null;
  const [isFor, isAgainst] = [recommends.low > 0, recommends.high < 0];
  if (!isFor && !isAgainst) return null;
  const said = recommendWords(recommends, spoken);
  return words.one(whoOf(unit, spoken), (isFor ? words.recommend : words.doNotRecommend)(said));
}

/** '‘I have what I need.’ (2.9 of 5)': how far they agree with it as it was asked, also where its figures are turned round. */
const quoted = ({ item: { name, isTurned }, mean }: Told, { lang, sentences }: Words): string =>
  sentences.plain.quoted(name, numberWords(isTurned ? 6 - mean.value : mean.value, 1, lang));

function whoOf({ kind, provider, team }: UnitAnswer, { sentences }: Words): string {
  const words = sentences.plain;
  const [serving, asked] = [provider?.name ?? "", team?.name ?? null];
  const subjects: Readonly<Record<UnitKind, () => string>> = {
    whole: () => words.all,
    provider: () => words.customers(serving),
    cell: () => (asked === null ? words.otherCustomers(serving) : words.ofPair(asked, serving)),
    mirror: () => words.believing(serving),
    customer: () => words.using(asked ?? ""),
    staff: () => words.people(asked),
  };
  return subjects[kind]();
}
