import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type LookAnswer, type OfTeamAnswer, useLook, useOfTeam } from "./data.ts";
import { sentences } from "./sentences.ts";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";
import { monthWords } from "./words.ts";

const words = sentences.team;

/** Public thanks to a team, how many by month, and for whoever leads it a nudge to look around. */
export function OfTeam({ teamId }: { teamId: string }) {
  const { teams, guest } = useMe();
  const leads = teams.some((team) => team.id === teamId && "lead" in team && team.lead === true);
  const { data, error, isPending } = useOfTeam(teamId);
  const look = useLook(teamId, leads);
  if (guest) return null;
  return (
    <Section title={words.title}>
      {data && <OfTeamView thanks={data} look={look.data ?? null} />}
      {!data && error && <ProblemLine problem={error} words={sentences.refusals} />}
      {look.error && <ProblemLine problem={look.error} words={sentences.refusals} />}
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
  const counted = months.filter(({ n }) => n !== null);
  return (
    <div className={css["part"]}>
      {rows.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ThanksList label={words.title} rows={rows} />
      )}
      <p className={css["soft"]}>
        {counted.length === 0
          ? `No month of the last twelve had ${floor} or more, so none is told.`
          : `By month, from ${floor} on: ${counted.map(({ month, n }) => `${monthWords(month)} ${n}`).join(", ")}.`}{" "}
        {words.rule}
      </p>
      {look && <Look look={look} name={team.name} />}
      <div className={css["acts"]}>
        <ButtonLink size="small" icon={ThanksIcon} href={`/thanks/new?team=${team.id}`}>
          {sentences.thank(team.name)}
        </ButtonLink>
      </div>
    </div>
  );
}

function Look({ look: { look, smallest, days }, name }: { look: LookAnswer; name: string }) {
  const { title, alone, bands, how, none } = sentences.look;
  return (
    <div className={css["part"]}>
      <h3>{title}</h3>
      <p className={css["soft"]}>
        {alone}{" "}
        {look
          ? `${bands[look.band]} of ${look.people} people of ${name} were not thanked in ${days} days (${monthWords(look.month)}). ${how}`
          : none(smallest)}
      </p>
    </div>
  );
}
