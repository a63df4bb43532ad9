import type { GatheringAnswer } from "#contract/gatherings";
import { sayList } from "#platform/calendar/words/words.ts";
import css from "./gatherings.module.css";
import { sentences } from "./sentences.ts";
import { whenWords } from "./words.ts";

const words = sentences.row;

/** Gatherings one below the other, each with when, who, and what came of it. */
export function GatheringRows({
  label,
  rows,
}: {
  label: string;
  rows: readonly GatheringAnswer[];
}) {
  return (
    <ul className={css["list"]} aria-label={label}>
      {rows.map((one) => (
        <li key={one.id} className={css["row"]}>
          <div className={css["words"]}>
            <a href={`/gatherings/${one.id}`}>{one.title}</a>
            <p>{whenWords(one)}</p>
            <p className={css["soft"]}>{teamsWords(one)}</p>
          </div>
          <div className={css["side"]}>
            {sideWords(one).map((said) => (
              <p key={said}>{said}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const teamsWords = ({ teams, seats, place }: GatheringAnswer): string =>
  [sayList(teams.map(({ name }) => name)), seats === null ? "" : words.seats(seats), place]
    .filter((part) => part !== "")
    .join(" · ");

function sideWords(one: GatheringAnswer): string[] {
  if (one.state === "cancelled") return [words.cancelled];
  if (one.state === "past")
    return [words.came(one.came), ...(one.lines > 0 ? [words.lines(one.lines)] : [])];
  const own = one.comes === true ? words.youCome : words.invited;
  return [words.coming(one.coming), ...(one.isInvited && one.comes !== false ? [own] : [])];
}
