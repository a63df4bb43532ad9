import { useNow } from "#web/data/clock.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { List } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { type RequestRow, useFullMe } from "../data/api.ts";
import { type Rows, useRequestList } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { useWords } from "../use-words.ts";

interface SharedProps {
  person: { readonly id: string; readonly name: string };
}

/** What a colleague and the reader did for each other: shown to the reader alone, of what they may see, and counted by nobody. */
export function SharedRequests({ person }: SharedProps) {
  const me = useFullMe();
  const forMe = useRequestList({ customer: me.id, holder: person.id, limit: 10 });
  const byMe = useRequestList({ customer: person.id, holder: me.id, limit: 10 });
  if (me.id === person.id) return null;
  return <BothWays name={person.name} forMe={forMe} byMe={byMe} />;
}

export function BothWays({ name, forMe, byMe }: { name: string; forMe: Rows; byMe: Rows }) {
  const words = useWords().sentences.shared;
  const first = name.split(" ")[0] ?? name;
  return (
    <>
      <Section title={words.forYou(first)} intro={words.onlyYou}>
        <SharedList label={words.forYou(first)} rows={forMe} none={words.noneForYou(first)} />
      </Section>
      <Section title={words.byYou(first)}>
        <SharedList label={words.byYou(first)} rows={byMe} none={words.noneByYou(first)} />
      </Section>
    </>
  );
}

function SharedList({ label, rows, none }: { label: string; rows: Rows; none: string }) {
  return (
    <RowsView rows={rows} empty={<p>{none}</p>}>
      {(shown: readonly RequestRow[]) => (
        <List label={label}>
          {shown.map((row) => (
            <RequestLine key={row.id} row={row} showState detail={<AskedOf row={row} />} />
          ))}
        </List>
      )}
    </RowsView>
  );
}

function AskedOf({ row }: { row: RequestRow }) {
  const now = useNow();
  const zone = useZone();
  const { lang, sentences } = useWords();
  const day = dayWords(new Date(row.askedAt), now, zone, lang);
  return sentences.shared.asked(row.team.name, day);
}
