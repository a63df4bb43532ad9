import type { WaysOutAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import css from "./chain.module.css";
import { NextLinks } from "./NextLinks.tsx";
import { SightPath } from "./SightPath.tsx";
import { sentences } from "./sentences.ts";
import { type WaysSaid, waysWords } from "./words.ts";

const words = sentences.waysOut;

interface WaysOutProps {
  ways: WaysOutAnswer;
  says: WaysSaid;
  /** Whose ways these are, so that nobody is said to serve through themselves. */
  ownTeamId?: string;
}

/** Whom something serves outside, through whom: a sentence, the first way as a picture, the others folded; or what is missing. */
export function WaysOut({ ways, says, ownTeamId = "" }: WaysOutProps) {
  const { paths, more, missing } = ways;
  const [first, ...others] = paths;
  return (
    <>
      <p className={css["sentence"]}>{waysWords(ways, says, ownTeamId)}</p>
      {first && <SightPath path={first} isOfTeam />}
      {others.length > 0 && (
        <details className={css["others"]}>
          <summary>{words.others(others.length)}</summary>
          {others.map((path) => (
            <SightPath key={`${path.services[0]?.id} ${path.segment.id}`} path={path} isOfTeam />
          ))}
        </details>
      )}
      {more > 0 && <p className={css["soft"]}>{sentences.sight.more(more, numberWords(more))}</p>}
      {missing?.kind === "next-link" && missing.services.length > 0 && (
        <NextLinks services={missing.services} says={words.next} />
      )}
    </>
  );
}
