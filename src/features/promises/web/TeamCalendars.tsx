import type { CalendarAnswer } from "#contract/promises";
import { ButtonLink } from "#web/ui/Button.tsx";
import { PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import css from "./calendars.module.css";
import { useCalendars, useIsColleague, useKeeping } from "./data.ts";
import { useWords } from "./use-words.ts";
import { weekWords } from "./week.ts";

type Named = { readonly id: string; readonly name: string };

/** The calendars of one team, on its page; leads begin another one here. Guests are shown none and asked for none. */
export function TeamCalendars({ team }: { team: Named }) {
  return useIsColleague() ? <ForColleagues team={team} /> : null;
}

function ForColleagues({ team }: { team: Named }) {
  const { sentences } = useWords();
  const words = sentences.ofTeam;
  const { data, error, refetch } = useCalendars();
  const mayAdd = useKeeping().data?.teams.some(({ id }) => id === team.id) ?? false;
  if (data) {
    const rows = data.filter(({ teamId }) => teamId === team.id);
    return <TeamCalendarRows team={team} rows={rows} mayAdd={mayAdd} />;
  }
  return (
    <Section title={words.title}>
      {error?.isRefusal ? (
        <Refused problem={error} words={sentences.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={1} />
      )}
    </Section>
  );
}

interface TeamCalendarRowsProps {
  team: Named;
  rows: readonly CalendarAnswer[];
  mayAdd: boolean;
}

export function TeamCalendarRows({ team, rows, mayAdd }: TeamCalendarRowsProps) {
  const { lang, sentences } = useWords();
  const words = sentences.ofTeam;
  const add = (
    <ButtonLink href={`/administration/calendars/new?team=${team.id}`} size="small" icon={PlusIcon}>
      {words.add}
    </ButtonLink>
  );
  return (
    <Section title={words.title} actions={mayAdd && add}>
      {rows.length === 0 && <p className={css["soft"]}>{words.none}</p>}
      {rows.length > 0 && (
        <ul className={css["list"]} aria-label={words.list(team.name)}>
          {rows.map(({ id, name, hours, zone }) => (
            <li key={id}>
              <a href={`/administration/calendars/${id}`}>{name}</a>{" "}
              <span className={css["soft"]}>
                {weekWords(hours, sentences.list.closed, lang)} · {zone}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
