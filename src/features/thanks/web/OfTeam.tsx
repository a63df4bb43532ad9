import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type LookAnswer, type OfTeamAnswer, useLook, useOfTeam } from "./data.ts";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";
import { useWords } from "./use-words.ts";
import { monthWords } from "./words.ts";

/** Public thanks to a team, how many by month, and for whoever leads it a nudge to look around. */
export function OfTeam({ teamId }: { teamId: string }) {
  const { refusals, team: words } = useWords();
  const { teams, guest } = useMe();
  const leads = teams.some((team) => team.id === teamId && "lead" in team && team.lead === true);
  const { data, error, isPending } = useOfTeam(teamId);
  const look = useLook(teamId, leads);
  if (guest) return null;
  return (
    <Section title={words.title}>
      {data && <OfTeamView thanks={data} look={look.data ?? null} />}
      {!data && error && <ProblemLine problem={error} words={refusals} />}
      {look.error && <ProblemLine problem={look.error} words={refusals} />}
      {isPending && <SkeletonText lines={3} />}
    </Section>
  );
}

interface OfTeamViewProps {
  thanks: OfTeamAnswer;
  /** Null for everybody who does not lead the team. */
  look: LookAnswer | null;
}

export function OfTeamView({ thanks: { team, rows, months, floor }, look }: OfTeamViewProps) {
  const { lang, team: words, thank } = useWords();
  const counted = months.flatMap(({ month, n }) => (n === null ? [] : { month, n }));
  const told = ({ month, n }: (typeof counted)[number]): string =>
    words.ofMonth(monthWords(month, lang), n);
  return (
    <div className={css["part"]}>
      {rows.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ThanksList label={words.title} rows={rows} />
      )}
      <p className={css["soft"]}>
        {counted.length === 0
          ? words.noMonth(floor)
          : words.byMonth(floor, counted.map(told).join(", "))}{" "}
        {words.rule}
      </p>
      {look && <Look look={look} name={team.name} />}
      <div className={css["acts"]}>
        <ButtonLink size="small" icon={ThanksIcon} href={`/thanks/new?team=${team.id}`}>
          {thank(team.name)}
        </ButtonLink>
      </div>
    </div>
  );
}

function Look({ look: { look, smallest, days }, name }: { look: LookAnswer; name: string }) {
  const { lang, look: words } = useWords();
  return (
    <div className={css["part"]}>
      <h3>{words.title}</h3>
      <p className={css["soft"]}>
        {words.alone}{" "}
        {look
          ? `${words.said(words.bands[look.band], look.people, name, days, monthWords(look.month, lang))} ${words.how}`
          : words.none(smallest)}
      </p>
    </div>
  );
}
