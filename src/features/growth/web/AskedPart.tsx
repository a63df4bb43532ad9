import type { AskedAnswer } from "#contract/growth";
import { useNow } from "#web/data/clock.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Broken } from "#web/ui/States.tsx";
import { useAsked } from "./data.ts";
import { dayText } from "./dates.ts";
import { useWords } from "./use-words.ts";

/** Colleagues who wait for the reader's view; nothing where nobody does. Needs no key: one seals for others. */
export function AskedPart() {
  const { data, error, refetch } = useAsked();
  if (error && !data) return <Broken fault={error} onRetry={() => void refetch()} />;
  return data && data.length > 0 ? <AskedRows rows={data} /> : null;
}

export function AskedRows({ rows }: { rows: readonly AskedAnswer[] }) {
  const { lang, sentences } = useWords();
  const words = sentences.views;
  const now = useNow();
  return (
    <Section title={words.askedTitle} intro={words.askedIntro}>
      <List label={words.askedTitle}>
        {rows.map(({ id, owner, closesOn }) => (
          <Row
            key={id}
            walkKey={id}
            href={`/growth/views/${id}`}
            title={words.askedRow(owner.name)}
            detail={words.until(dayText(closesOn, now, lang))}
          />
        ))}
      </List>
    </Section>
  );
}
