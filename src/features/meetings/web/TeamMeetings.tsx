import { useMe } from "#web/session.ts";
import { monthOf, numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { type TeamMonths, useTeamMonths } from "./data.ts";
import css from "./meetings.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.team;

/** A team's newest month on its page: a rounded total, and nobody's name. Nothing for guests of vendors. */
export function TeamMeetings({ teamId }: { teamId: string }) {
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
  const [newest] = months;
  return (
    <>
      <p className={css["text"]}>{newest ? monthWords(newest) : words.none}</p>
      <p className={css["soft"]}>{words.rule}</p>
    </>
  );
}

export function monthWords({ month, people, n, onTime }: TeamMonths["months"][number]): string {
  if (people === null || n === null || onTime === null) return words.none;
  const name = monthOf(new Date(`${month}T12:00:00Z`), "UTC");
  const percent = `${numberWords(onTime * 100, 0)} %`;
  return words.said(name, percent, numberWords(n), numberWords(people));
}
