import type { HoursAnswer } from "#contract/portraits";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { usePortrait } from "./data.ts";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";
import { hoursWords, openSentence } from "./words.ts";

/** Whether a team is open now, and its hours; stands where its page begins. */
export function TeamOpenNow({ teamId }: { teamId: string }) {
  const { data } = usePortrait(teamId);
  return data?.hours ? <OpenNowLine hours={data.hours} /> : null;
}

export function OpenNowLine({ hours }: { hours: HoursAnswer }) {
  const said = useWords();
  const now = useNow();
  const zone = useZone();
  return (
    <span>
      {openSentence(hours, now, zone, said)}.{" "}
      <span className={css["soft"]}>
        {hoursWords(hours.week, said)}, {hours.zone.replaceAll("_", " ")}
      </span>
    </span>
  );
}
