import css from "./Start.module.css";
import { dayOf, daysBetween, dayWords, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import { KeptIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import type { FullMe, RequestRow } from "../data/api.ts";
import { useRequestList } from "../data/reading.ts";
import { useWords } from "../use-words.ts";

/** Over a weekend or a holiday the last working day is the one that counts. */
const mostDaysBack = 4;

/** Work of the reader's team that its customers confirmed as right, of the last day on which there was any. */
export function GoodLately({ me, today }: { me: FullMe; today: string }) {
  const team = me.teams[0]?.id;
  const zone = useZone();
  const rows = useRequestList(
    { ...(team ? { team } : { customer: me.id }), state: "confirmed", limit: 100 },
    undefined,
  ).rows;
  if (rows === undefined) return null;
  return <GoodView rows={ofLastGoodDay(rows, today, zone)} me={me} />;
}

function ofLastGoodDay(rows: readonly RequestRow[], today: string, zone: string): RequestRow[] {
  const dayOfRow = (row: RequestRow): string => dayOf(new Date(row.stateSince), zone);
  const days = rows.map(dayOfRow).filter((day) => {
    const back = daysBetween(day, today);
    return back >= 1 && back <= mostDaysBack;
  });
  const last = days.toSorted().at(-1);
  return rows.filter((row) => dayOfRow(row) === last);
}

const mostNamed = 5;

export function GoodView({ rows, me }: { rows: readonly RequestRow[]; me: Pick<FullMe, "id"> }) {
  const now = useNow();
  const zone = useZone();
  const { lang, sentences } = useWords();
  const words = sentences.start;
  const first = rows[0];
  if (first === undefined)
    return (
      <Section title={words.good}>
        <p className={css["none"]}>{words.goodNone}</p>
      </Section>
    );
  const day = dayWords(new Date(first.stateSince), now, zone, lang);
  return (
    <Section title={words.goodOn(day)} intro={words.confirmed(rows.length)}>
      <ul className={css["good"]}>
        {rows.slice(0, mostNamed).map((row) => (
          <li key={row.id}>
            <KeptIcon size={16} aria-hidden="true" />
            <span>
              <a href={`/requests/${row.id}`}>{row.title}</a>
              {row.customer && ` ${words.goodFor(row.customer.name)}`}
              {row.holder?.id === me.id && `, ${words.byYou}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
