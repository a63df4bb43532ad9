import type { CountsAnswer } from "#contract/conduct";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { countText } from "./Counts.tsx";
import css from "./conduct.module.css";
import { useCounts } from "./data.ts";
import { useWords } from "./use-words.ts";

/** One line for a team's page: the very count that stands on the standard's own page. Nothing for guests of vendors, who are told none. */
export function ConductOfTeam({ teamId }: { teamId: string }) {
  return useMe().guest ? null : <Counted teamId={teamId} />;
}

function Counted({ teamId }: { teamId: string }) {
  const { counts, ofTeam } = useWords();
  const { data, error, refetch } = useCounts();
  if (data) return <ConductOfTeamView teams={data.teams} teamId={teamId} />;
  if (error?.isRefusal) return null;
  if (!error) return <SkeletonText lines={1} />;
  return (
    <p className={css["soft"]}>
      {counts.broken}{" "}
      <Button kind="quiet" size="small" onClick={() => void refetch()}>
        {ofTeam.retry}
      </Button>
    </p>
  );
}

export function ConductOfTeamView({
  teams,
  teamId,
}: Pick<CountsAnswer, "teams"> & { teamId: string }) {
  const { counts, ofTeam, page } = useWords();
  const count = teams.find(({ team }) => team.id === teamId);
  return (
    <p className={css["soft"]}>
      {count ? ofTeam.said(countText(counts, count)) : ofTeam.tooFew}{" "}
      <a href="/conduct">{page.title}</a>
    </p>
  );
}
