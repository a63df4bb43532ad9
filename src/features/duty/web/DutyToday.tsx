import css from "./Duty.module.css";
import { useNow } from "#web/data/clock.ts";
import { dayOf } from "#web/data/zone.ts";
import { useSession } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { useDutyAround, type TeamDuty } from "./data.ts";
import { useWords } from "./use-words.ts";
import { todayWords } from "./today-words.ts";

/** Who is on duty in a team now, as a link to its turns: stands beside its queue and on its page. */
export function DutyToday({ teamId }: { teamId: string }) {
  const { sentences } = useWords();
  const now = useNow();
  const { data, error, refetch } = useDutyAround(teamId, now);
  const me = useSession().data?.id;
  // The day turns in the organisation's zone, whenever this was read.
  if (data) return <DutyLink duty={{ ...data, today: dayOf(now, data.zone) }} me={me} />;
  // Whoever may not see the team is told so by the screen around.
  if (error?.isRefusal) return null;
  if (error) return <DutyUnread onRetry={() => void refetch()} />;
  return <span className={css["hint"]}>{sentences.reading}</span>;
}

export function DutyLink({ duty, me }: { duty: TeamDuty; me: string | undefined }) {
  const { sentences } = useWords();
  return (
    <a className={css["today"]} href={`/teams/${duty.team.id}/duty`}>
      {todayWords(duty, sentences, me) ?? sentences.who}
    </a>
  );
}

export function DutyUnread({ onRetry }: { onRetry: () => void }) {
  const { sentences } = useWords();
  return (
    <span className={css["hint"]}>
      {sentences.unread}{" "}
      <Button kind="quiet" size="small" onClick={onRetry}>
        {sentences.retry}
      </Button>
    </span>
  );
}
