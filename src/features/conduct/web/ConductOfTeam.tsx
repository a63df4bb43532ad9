import type { CountsAnswer } from "#contract/conduct";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { countText } from "./Counts.tsx";
import css from "./conduct.module.css";
import { useCounts } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.ofTeam;

/** One line for a team's page: the very count that stands on the standard's own page. Nothing for guests of vendors, who are told none. */
export function ConductOfTeam({ teamId }: { teamId: string }) {
  return useMe().guest ? null : <Counted teamId={teamId} />;
}

function Counted({ teamId }: { teamId: string }) {
  const { data, error, refetch } = useCounts();
  if (data) return <ConductOfTeamView teams={data.teams} teamId={teamId} />;
  if (error?.isRefusal) return null;
  if (!error) return <SkeletonText lines={1} />;
  return (
    <p className={css["soft"]}>
      {sentences.counts.broken}{" "}
      <Button kind="quiet" size="small" onClick={() => void refetch()}>
        {words.retry}
      </Button>
    </p>
  );
}

export function ConductOfTeamView({
  teams,
  teamId,
}: Pick<CountsAnswer, "teams"> & { teamId: string }) {
  const count = teams.find(({ team }) => team.id === teamId);
  return (
    <p className={css["soft"]}>
      {count ? words.said(countText(count.share, count.n, count.of)) : words.tooFew}{" "}
      <a href="/conduct">{sentences.page.title}</a>
    </p>
  );
}
