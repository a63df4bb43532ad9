/** Fits what the model says: emotions first, then politeness and polarity, which lean on them. */
import type { Corpora } from "./corpora.ts";
import { fitLogistic, likely, type Rows, scoreOfRow, type Weights } from "./logistic.ts";
import { rowsOf, type Space, type Taken, withMore } from "./space.ts";

/** All sets, taken apart. */
export interface TakenCorpora {
  readonly rated: readonly Taken[];
  readonly polar: readonly Taken[];
  readonly emotional: readonly Taken[];
}

/** Which rows may be learned from; the others are there to be judged by. */
export interface Learned {
  readonly rated: readonly boolean[];
  readonly polar: readonly boolean[];
  readonly emotional: readonly boolean[];
}

export const headNames = ["polite", "negative", "neutral", "positive", "gratitude"] as const;
export type HeadName = (typeof headNames)[number];
export type Heads = Readonly<Record<HeadName, Weights>>;

/** How strongly each kind of head is held back, and how steep politeness is over its scale. */
export const settings = {
  emotions: 3,
  gratitude: 3,
  polite: 1,
  steepness: 1.5,
  polarity: 4,
  emotionScale: 0.12,
  pieces: 48_000,
};

/** Emotions that politeness and polarity lean on, each of one or more of the set. */
const emotionGroups: Readonly<Record<string, string>> = {
  pleased:
    "admiration,amusement,approval,caring,excitement,gratitude,joy,love,optimism,pride,relief",
  displeased:
    "anger,annoyance,disappointment,disapproval,disgust,embarrassment,fear,grief,nervousness,remorse,sadness",
  neutral: "neutral",
  angry: "anger,annoyance",
  admiring: "admiration",
  loving: "love",
  joyful: "joy,excitement",
  sad: "sadness,disappointment,grief",
  sorry: "remorse",
  curious: "curiosity,confusion",
  approving: "approval",
  disapproving: "disapproval",
  caring: "caring",
};

function fit(
  rows: Rows,
  learned: readonly boolean[],
  wanted: (row: number) => number,
  strength: number,
  tolerance = 3e-3,
): Weights {
  const targets = {
    wanted: Float64Array.from(learned, (_, row) => wanted(row)),
    counts: Float64Array.from(learned, (may) => (may ? 1 : 0)),
  };
  return fitLogistic(rows, targets, { penalty: 1 / strength, tolerance, rounds: 80 });
}

/** The weights that a head has in all, when those of the emotions are reckoned into them. */
function foldedIn(weights: Weights, emotions: readonly Weights[], width: number): Weights {
  const folded = weights.slice(0, width + 1);
  folded[width] = weights.at(-1)!;
  emotions.forEach((emotion, at) => {
    const share = weights[width + at]! * settings.emotionScale;
    for (let place = 0; place <= width; place++) folded[place]! += share * emotion[place]!;
  });
  return folded;
}

/** Fits all heads in one space. */
export function fitHeads(
  corpora: Corpora,
  taken: TakenCorpora,
  learned: Learned,
  space: Space,
): Heads {
  const emotional = rowsOf(taken.emotional, space);
  const felt = corpora.emotional.map(({ emotions }) => new Set(emotions));
  const emotionOf = (names: string, strength: number, tolerance?: number): Weights => {
    const numbers = names.split(",").map((name) => corpora.emotionNames.indexOf(name));
    const feels = (row: number): number => (numbers.some((one) => felt[row]!.has(one)) ? 1 : 0);
    return fit(emotional, learned.emotional, feels, strength, tolerance);
  };
  const gratitude = emotionOf("gratitude", settings.gratitude);
  const emotions = [
    ...Object.values(emotionGroups).map((names) => emotionOf(names, settings.emotions, 1e-2)),
    gratitude,
  ];
  const leaning = (rows: Rows): Rows =>
    withMore(rows, (row) =>
      emotions.map((emotion) => scoreOfRow(rows, row, emotion) * settings.emotionScale),
    );
  const width = emotional.width;
  const rated = leaning(rowsOf(taken.rated, space));
  const polar = leaning(rowsOf(taken.polar, space));
  const polarity = (name: string): Weights =>
    foldedIn(
      fit(
        polar,
        learned.polar,
        (row) => (corpora.polar[row]!.polarity === name ? 1 : 0),
        settings.polarity,
      ),
      emotions,
      width,
    );
  const quality = (row: number): number => likely(settings.steepness * corpora.rated[row]!.score);
  return {
    polite: foldedIn(fit(rated, learned.rated, quality, settings.polite), emotions, width),
    negative: polarity("negative"),
    neutral: polarity("neutral"),
    positive: polarity("positive"),
    gratitude,
  };
}

function spreadOf(rows: Rows): Float64Array {
  const squares = new Float64Array(rows.width);
  rows.columns.forEach((column, at) => (squares[column]! += rows.values[at]! ** 2));
  return squares.map((sum) => Math.sqrt(sum / (rows.starts.length - 1)));
}

/** How much each head counts when pieces are chosen. */
const shares: Readonly<Record<HeadName, number>> = {
  polite: 1,
  negative: 0.6,
  neutral: 0.6,
  positive: 0.6,
  gratitude: 0.4,
};

/** The pieces that matter most to the heads together, as a smaller space. */
export function chosenFrom(space: Space, heads: Heads, taken: TakenCorpora, count: number): Space {
  const spreads = {
    rated: spreadOf(rowsOf(taken.rated, space)),
    polar: spreadOf(rowsOf(taken.polar, space)),
    emotional: spreadOf(rowsOf(taken.emotional, space)),
  };
  const worth = new Float64Array(space.grams.length);
  for (const name of headNames) {
    const spread =
      name === "polite" ? spreads.rated : name === "gratitude" ? spreads.emotional : spreads.polar;
    const moved = worth.map((_, at) => Math.abs(heads[name][at]!) * spread[at]!);
    const sum = moved.reduce((total, value) => total + value, 0);
    moved.forEach((value, at) => (worth[at]! += (shares[name] * value) / sum));
  }
  const least = worth.toSorted().at(-count) ?? 0;
  const kept = space.grams.map((_, at) => at).filter((at) => worth[at]! >= least);
  return {
    grams: kept.map((at) => space.grams[at]!),
    rarity: kept.map((at) => space.rarity[at]!),
  };
}
