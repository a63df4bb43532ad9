import type { GatheringAnswer } from "#contract/gatherings";
import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type OfTeams, useGatheringsOf } from "./data.ts";
import { GatheringRows } from "./GatheringRows.tsx";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";

/** On a team's page: whom it met lately or will; nothing where there is none, and none for guests of vendors. */
export function GatheringsOfTeam({ teamId }: { teamId: string }) {
  return <GatheringsOf of={{ team: teamId }} title={useWords().sentences.team.title} />;
}

/** On the sheet of two teams: when both were invited. */
export function GatheringsOfPair({ oneId, otherId }: { oneId: string; otherId: string }) {
  const { ofPair } = useWords().sentences.team;
  return <GatheringsOf of={{ team: oneId, with: otherId }} title={ofPair} />;
}

function GatheringsOf({ of, title }: { of: OfTeams; title: string }) {
  const { guest } = useMe();
  const { data, error, refetch } = useGatheringsOf(of, !guest);
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data || data.rows.length === 0) return null;
  return <GatheringsOfView title={title} rows={data.rows} hasMore={data.nextCursor !== null} />;
}

interface ViewProps {
  title: string;
  rows: readonly GatheringAnswer[];
  hasMore: boolean;
}

export function GatheringsOfView({ title, rows, hasMore }: ViewProps) {
  const words = useWords().sentences.team;
  return (
    <Section title={title} intro={hasMore && words.newest(rows.length)}>
      <GatheringRows label={title} rows={rows} />
      <p className={css["text"]}>
        <a href="/gatherings">{words.all}</a>
      </p>
    </Section>
  );
}
