import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import css from "./afterwards.module.css";
import { type FiguresAnswer, pageHref, useFigures } from "./data.ts";
import { useWords } from "./use-words.ts";
import { askedSentence, servedSentence } from "./words.ts";

/** What is said after a team's requests, both ways, on its page. */
export function AfterOfTeam({ teamId }: { teamId: string }) {
  const { data, error, isPending, isEnabled } = useFigures(teamId);
  const words = useWords();
  // It is no business of a guest: for them there is no such section.
  if (!isEnabled || (!data && error?.isRefusal)) return null;
  return (
    <Section title={words.figures.title}>
      {data && <AfterOfTeamView figures={data} teamId={teamId} />}
      {!data && error && <ProblemLine problem={error} words={words.refusals} />}
      {isPending && <SkeletonText lines={2} />}
    </Section>
  );
}

export function AfterOfTeamView({ figures, teamId }: { figures: FiguresAnswer; teamId: string }) {
  const all = useWords();
  const words = all.figures;
  const [whole] = figures.wholes;
  if (!whole) return <p className={css["soft"]}>{words.emptyTitle}.</p>;
  return (
    <div className={css["part"]}>
      <p className={css["words"]}>{servedSentence(whole, all)}</p>
      <p className={css["words"]}>{askedSentence(whole, all)}</p>
      <p className={css["links"]}>
        <a href={pageHref(teamId)}>{words.more}</a>
        <a href={`/teams/${teamId}/held`}>{words.held}</a>
      </p>
    </div>
  );
}
