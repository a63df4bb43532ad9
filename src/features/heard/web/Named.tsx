import type { AskedAnswer, UnitAnswer, WaveAnswer } from "#contract/heard";
import { plainWords } from "./plain-words.ts";
import { useWords } from "./use-words.ts";
import { isNamed, nameOf } from "./words.ts";

interface NamedProps {
  items: readonly AskedAnswer[];
  of: string;
}

/** What is asked, by its name. Where it has none its own words stand there, and the server tells them in English. */
export function Named({ items, of }: NamedProps) {
  const spoken = useWords();
  const name = nameOf(items, of, spoken);
  return isNamed(of, spoken) ? name : <span lang="en">{name}</span>;
}

/** As a cell of a table in which each row is an item. */
export const namedIn =
  (items: readonly AskedAnswer[]) =>
  ({ key }: { readonly key: string }) => <Named items={items} of={key} />;

interface PlainWordsProps {
  unit: UnitAnswer;
  wave: Pick<WaveAnswer, "items">;
}

/** A unit in plain words; items that are quoted in German words are marked, for the server tells them in English. */
export function PlainWords({ unit, wave }: PlainWordsProps) {
  const said = plainWords(unit, wave, useWords());
  return said.split(/(?<=„)([^“]+)(?=“)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={part} lang="en">
        {part}
      </span>
    ),
  );
}
