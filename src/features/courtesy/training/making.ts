/** From the sets to packed weights. */
import {
  base64Of,
  mostSteps,
  packAscending,
  type PackedHead,
  type PackedModel,
  packSteps,
} from "../model/packed.ts";
import { strategyNames } from "../rules/strategies.ts";
import type { Corpora } from "./corpora.ts";
import {
  chosenFrom,
  fitHeads,
  type HeadName,
  headNames,
  type Heads,
  type Learned,
  settings,
  type TakenCorpora,
} from "./heads.ts";
import type { Weights } from "./logistic.ts";
import { rarityStep, type Space, spaceOf, strategyScale, takeApart } from "./space.ts";

/** Takes all sets apart, once for all that is fitted on them. */
export function takeCorporaApart(corpora: Corpora): TakenCorpora {
  const all = (rows: readonly { text: string }[]) => rows.map(({ text }) => takeApart(text));
  return {
    rated: all(corpora.rated),
    polar: all(corpora.polar),
    emotional: all(corpora.emotional),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(6));

function packHead(weights: Weights, pieces: number): PackedHead {
  let most = 1e-9;
  for (let at = 0; at < pieces; at++) most = Math.max(most, Math.abs(weights[at]!));
  // Kept by their root: small weights finely, large ones coarsely.
  const step = rounded(most / mostSteps ** 2);
  const steps = Array.from(weights.subarray(0, pieces), (weight) =>
    Math.round(Math.sign(weight) * Math.min(mostSteps, Math.sqrt(Math.abs(weight) / step))),
  );
  return {
    constant: rounded(weights.at(-1)!),
    step,
    weights: packSteps(steps),
    strategies: strategyNames.map((_, at) => rounded(weights[pieces + at]! * strategyScale)),
  };
}

function packAll(space: Space, heads: Heads): PackedModel {
  return {
    grams: packAscending(space.grams),
    rarity: base64Of(Uint8Array.from(space.rarity, (value) => Math.round(value / rarityStep))),
    rarityStep,
    heads: Object.fromEntries(
      headNames.map((name) => [name, packHead(heads[name], space.grams.length)]),
    ) as Record<HeadName, PackedHead>,
  };
}

/** Chooses the pieces, fits all heads on the rows that may be learned from, and packs them. */
export function makeModel(corpora: Corpora, taken: TakenCorpora, learned: Learned): PackedModel {
  const only = <T>(rows: readonly T[], may: readonly boolean[]): T[] =>
    rows.filter((_, at) => may[at]);
  const seen: TakenCorpora = {
    rated: only(taken.rated, learned.rated),
    polar: only(taken.polar, learned.polar),
    emotional: only(taken.emotional, learned.emotional),
  };
  const wide = spaceOf([...seen.rated, ...seen.polar], seen.emotional, { small: 3, large: 12 });
  const first = fitHeads(corpora, taken, learned, wide);
  const chosen = chosenFrom(wide, first, seen, settings.pieces);
  return packAll(chosen, fitHeads(corpora, taken, learned, chosen));
}
