import type { GatheringAnswer } from "#contract/gatherings";
import { listWords } from "#web/data/list-words.ts";
import css from "./gatherings.module.css";
import { useWords, type Words } from "./use-words.ts";
import { whenWords } from "./words.ts";

/** Gatherings one below the other, each with when, who, and what came of it. */
export function GatheringRows({
  label,
  rows,
}: {
  label: string;
  rows: readonly GatheringAnswer[];
}) {
  const spoken = useWords();
  return (
    <ul className={css["list"]} aria-label={label}>
      {rows.map((one) => (
        <li key={one.id} className={css["row"]}>
          <div className={css["words"]}>
            <a href={`/gatherings/${one.id}`}>{one.title}</a>
            <p>{whenWords(one, spoken)}</p>
            <p className={css["soft"]}>{teamsWords(one, spoken)}</p>
          </div>
          <div className={css["side"]}>
            {sideWords(one, spoken).map((said) => (
              <p key={said}>{said}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function teamsWords({ teams, seats, place }: GatheringAnswer, { lang, sentences }: Words): string {
  const names = listWords(
    teams.map(({ name }) => name),
    lang,
  );
  return [names, seats === null ? "" : sentences.row.seats(seats), place]
    .filter((part) => part !== "")
    .join(" · ");
}

function sideWords(one: GatheringAnswer, { sentences }: Words): string[] {
  const words = sentences.row;
  if (one.state === "cancelled") return [words.cancelled];
  if (one.state === "past")
    return [words.came(one.came), ...(one.lines > 0 ? [words.lines(one.lines)] : [])];
  const own = one.comes === true ? words.youCome : words.invited;
  return [words.coming(one.coming), ...(one.isInvited && one.comes !== false ? [own] : [])];
}
