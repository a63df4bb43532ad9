/** Rounds of others' views: sealing what one answers, opening what others answered, and the figures of each source. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ViewAnswer } from "#contract/growth";
import { newKey } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { type Competency, competencies, leastViews, type Standing } from "../rules.ts";
import { acting, api, keys, type OneAsked } from "./data.ts";
import { openLevel, sealLevel } from "./sealed/sealing.ts";
import type { Levels } from "./sealed/words.ts";

export interface Wanted {
  readonly personId: string;
  readonly standing: Standing;
}

export async function openRound(own: Unlocked, people: readonly Wanted[]): Promise<true> {
  keepUnlocked();
  const body = { id: newKey(), keyId: own.keyId, people: [...people] };
  await acting(api("POST /me/growth/rounds", { body }));
  return true;
}

export async function closeRound(id: string): Promise<true> {
  await acting(api("POST /me/growth/rounds/:id/closing", { params: { id } }));
  return true;
}

export async function removeRound(id: string): Promise<true> {
  await acting(api("DELETE /me/growth/rounds/:id", { params: { id } }));
  return true;
}

/** Each level goes by itself under an id of its own, so that what one person answered cannot be put together again. */
export async function answerAsked({ asked, publicKey }: OneAsked, levels: Levels): Promise<true> {
  const sealed = await Promise.all(
    competencies.flatMap((competency) => {
      const level = levels[competency];
      return level === undefined ? [] : [sealOne(publicKey, asked.id, competency, level)];
    }),
  );
  await acting(
    api("POST /growth/views/:id", { params: { id: asked.id }, body: { levels: sealed } }),
  );
  return true;
}

async function sealOne(publicKey: string, roundId: string, competency: Competency, level: number) {
  const id = newKey();
  return { id, competency, sealed: await sealLevel(publicKey, level, { roundId, id, competency }) };
}

export async function decline(id: string): Promise<true> {
  await acting(api("POST /growth/views/:id/decline", { params: { id } }));
  return true;
}

export const useViews = (roundId: string) =>
  useQuery<readonly ViewAnswer[], Problem>({
    queryKey: keys.views(roundId),
    queryFn: async ({ signal }) =>
      (await api("GET /me/growth/rounds/:id/views", { params: { id: roundId }, signal })).rows,
  });

/** What one source answered of one competency. */
export interface FigureOf {
  readonly competency: Competency;
  readonly source: string;
  readonly n: number;
  readonly mean: number;
}

/** Means of what opened; a source of which fewer than five open is not said. */
export function figuresOf(
  views: readonly {
    readonly competency: Competency;
    readonly source: string;
    readonly level: number | null;
  }[],
): FigureOf[] {
  const sums = new Map<
    string,
    { competency: Competency; source: string; n: number; sum: number }
  >();
  for (const { competency, source, level } of views) {
    if (level === null) continue;
    const name = `${competency} ${source}`;
    const { n, sum } = sums.get(name) ?? { n: 0, sum: 0 };
    sums.set(name, { competency, source, n: n + 1, sum: sum + level });
  }
  return [...sums.values()]
    .filter(({ n }) => n >= leastViews)
    .map(({ sum, ...one }) => ({ ...one, mean: sum / one.n }));
}

export function useFigures(
  own: Unlocked,
  roundId: string,
  views: readonly ViewAnswer[],
): readonly FigureOf[] | null {
  const [figures, setFigures] = useState<readonly FigureOf[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const all = views.map(async ({ id, competency, source, sealed }) => ({
      competency,
      source,
      level: await openLevel(own, sealed, { roundId, id, competency }),
    }));
    void Promise.all(all).then((levels) => isHere && setFigures(figuresOf(levels)));
    return () => {
      isHere = false;
    };
  }, [own, roundId, views]);
  return figures;
}
