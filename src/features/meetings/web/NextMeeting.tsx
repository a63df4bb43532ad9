import type { AheadAnswer } from "#contract/meetings";
import { useNow } from "#web/data/clock.ts";
import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { AheadRows } from "./AheadRows.tsx";
import { useAhead } from "./data.ts";
import { useWords } from "./use-words.ts";

const hourMs = 3_600_000;

/** On the first page: what is on, and what begins within the hour; nothing otherwise, and none for guests of vendors. */
export function NextMeeting() {
  const { guest } = useMe();
  const { data } = useAhead(!guest);
  const now = useNow();
  return data ? <NextMeetingView rows={soonOf(data.rows, now)} /> : null;
}

/** Those that one may still say something of. */
export function soonOf(rows: readonly AheadAnswer[], now: Date): AheadAnswer[] {
  const soon = now.getTime() + hourMs;
  return rows.filter(
    ({ startsAt, endsAt, may, here }) =>
      (may.say || here) && new Date(startsAt).getTime() <= soon && new Date(endsAt) > now,
  );
}

export function NextMeetingView({ rows }: { rows: readonly AheadAnswer[] }) {
  const words = useWords().sentences.next;
  if (rows.length === 0) return null;
  return (
    <Section title={words.title} actions={<a href="/me/meetings">{words.all}</a>}>
      <AheadRows label={words.title} rows={rows} />
    </Section>
  );
}
