import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { type TeamLessonsAnswer, useTeamLessons } from "./data.ts";
import css from "./lessons.module.css";
import { useSpoken } from "./speaking.ts";
import { latelyWords } from "./words-of-team.ts";

/** One line for a team's page, for whoever leads it and nobody else. */
export function LessonsOfTeam({ teamId }: { teamId: string }) {
  const { teams, guest } = useMe();
  const leads = teams.some((team) => team.id === teamId && "lead" in team && team.lead === true);
  return leads && !guest ? <Counted teamId={teamId} /> : null;
}

function Counted({ teamId }: { teamId: string }) {
  const { words, language } = useSpoken();
  const { data, error, refetch } = useTeamLessons(teamId);
  if (data) return <LessonsOfTeamView answer={data} />;
  if (error?.isRefusal) return null;
  if (!error) return <SkeletonText lines={1} />;
  return (
    <p className={css["soft"]} lang={language}>
      {words.team.broken}{" "}
      <Button kind="quiet" size="small" onClick={() => void refetch()}>
        {words.team.retry}
      </Button>
    </p>
  );
}

export function LessonsOfTeamView({ answer: { team, counted } }: { answer: TeamLessonsAnswer }) {
  const { words, language } = useSpoken();
  return (
    <p className={css["soft"]} lang={language}>
      {latelyWords(counted, words)} {words.team.forLead}{" "}
      <a href={`/lessons?team=${team.id}`}>{words.team.link}</a>
    </p>
  );
}
