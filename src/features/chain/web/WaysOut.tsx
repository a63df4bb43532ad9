import type { WaysOutAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import css from "./chain.module.css";
import { NextLinks } from "./NextLinks.tsx";
import { SightPath } from "./SightPath.tsx";
import { useWords } from "./use-words.ts";
import { type WaysSaid, waysWords } from "./words.ts";

interface WaysOutProps {
  ways: WaysOutAnswer;
  says: WaysSaid;
  /** Whose ways these are, so that nobody is said to serve through themselves. */
  ownTeamId?: string;
}

/** Whom something serves outside, through whom: a sentence, the first way as a picture, the others folded; or what is missing. */
export function WaysOut({ ways, says, ownTeamId = "" }: WaysOutProps) {
  const spoken = useWords();
  const words = spoken.waysOut;
  const { paths, more, missing } = ways;
  const [first, ...others] = paths;
  return (
    <>
      <p className={css["sentence"]}>{waysWords(ways, says, ownTeamId, spoken)}</p>
      {first && <SightPath path={first} isOfTeam />}
      {others.length > 0 && (
        <details className={css["others"]}>
          <summary>{words.others(others.length)}</summary>
          {others.map((path) => (
            <SightPath key={`${path.services[0]?.id} ${path.segment.id}`} path={path} isOfTeam />
          ))}
        </details>
      )}
      {more > 0 && (
        <p className={css["soft"]}>{spoken.sight.more(more, numberWords(more, 1, spoken.lang))}</p>
      )}
      {missing?.kind === "next-link" && missing.services.length > 0 && (
        <NextLinks services={missing.services} says={words.next} />
      )}
    </>
  );
}
