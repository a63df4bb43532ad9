import { monthOf, useZone } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type Memberships, useMemberships } from "./data.ts";
import { useWords } from "./use-words.ts";

/** Teams that a person has left, and when the reader was in one team with them. */
export function PastTeams({ person }: { person: { readonly id: string } }) {
  const words = useWords().sentences.person;
  const { data, error, refetch } = useMemberships(person.id);
  if (error && !data)
    return (
      <Section title={words.before}>
        <Broken fault={error} onRetry={() => void refetch()} />
      </Section>
    );
  if (!data)
    return (
      <Section title={words.before}>
        <SkeletonRows count={2} />
      </Section>
    );
  return <PastTeamsShown memberships={data} />;
}

export function PastTeamsShown({ memberships: { rows, together } }: { memberships: Memberships }) {
  const { lang, sentences } = useWords();
  const words = sentences.person;
  const zone = useZone();
  const month = (instant: string): string => monthOf(new Date(instant), zone, lang);
  const past = rows.flatMap(({ team, since, until }) =>
    until === null ? [] : [{ key: team.id + since, team, since, until }],
  );
  return (
    <>
      {past.length > 0 && (
        <Section title={words.before}>
          <ul>
            {past.map(({ key, team, since, until }) => (
              <li key={key}>
                <a href={`/teams/${team.id}`}>{team.name}</a>,{" "}
                {words.span(month(since), month(until))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {together.map(({ team, since, until }) => (
        <p key={team.id + since}>
          {until === null
            ? words.stillTogether(team.name, month(since))
            : words.wereTogether(team.name, month(since), month(until))}
        </p>
      ))}
    </>
  );
}
