import { useMe } from "#web/session.ts";
import { monthOf, numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { type TeamMonths, useTeamMonths } from "./data.ts";
import css from "./meetings.module.css";
import { useWords, type Words } from "./use-words.ts";

/** A team's newest month on its page: a rounded total, and nobody's name. Nothing for guests of vendors. */
export function TeamMeetings({ teamId }: { teamId: string }) {
  const words = useWords().sentences.team;
  const { guest } = useMe();
  const { data, error, refetch } = useTeamMonths(teamId);
  if (guest || (!data && error?.isRefusal)) return null;
  return (
    <Section title={words.title}>
      {data && <TeamMeetingsView months={data.months} />}
      {!data && error && (
        <p className={css["soft"]}>
          {words.broken}{" "}
          <Button kind="quiet" size="small" onClick={() => void refetch()}>
            {words.retry}
          </Button>
        </p>
      )}
      {!data && !error && <SkeletonText lines={2} />}
    </Section>
  );
}

export function TeamMeetingsView({ months }: Pick<TeamMonths, "months">) {
  const words = useWords();
  const { none, rule } = words.sentences.team;
  const [newest] = months;
  return (
    <>
      <p className={css["text"]}>{newest ? monthWords(newest, words) : none}</p>
      <p className={css["soft"]}>{rule}</p>
    </>
  );
}

export function monthWords(
  { month, people, n, onTime }: TeamMonths["months"][number],
  { lang, sentences: { team } }: Words,
): string {
  if (people === null || n === null || onTime === null) return team.none;
  const number = (value: number): string => numberWords(value, 0, lang);
  const name = monthOf(new Date(`${month}T12:00:00Z`), "UTC", lang);
  return team.said(name, `${number(onTime * 100)} %`, number(n), number(people));
}
