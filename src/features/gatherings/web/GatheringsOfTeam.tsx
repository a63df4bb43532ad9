import type { GatheringAnswer } from "#contract/gatherings";
import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { Broken } from "#web/ui/States.tsx";
import { useGatheringsOfTeam } from "./data.ts";
import { GatheringRows } from "./GatheringRows.tsx";
import css from "./gatherings.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.team;

/** On a team's page: whom it met lately or will; nothing where there is none, and none for guests of vendors. */
export function GatheringsOfTeam({ teamId }: { teamId: string }) {
  const { guest } = useMe();
  const { data, error, refetch } = useGatheringsOfTeam(teamId, !guest);
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data || data.rows.length === 0) return null;
  return <GatheringsOfTeamView rows={data.rows} hasMore={data.nextCursor !== null} />;
}

interface ViewProps {
  rows: readonly GatheringAnswer[];
  hasMore: boolean;
}

export function GatheringsOfTeamView({ rows, hasMore }: ViewProps) {
  return (
    <Section title={words.title} intro={hasMore && words.newest(rows.length)}>
      <GatheringRows label={words.title} rows={rows} />
      <p className={css["text"]}>
        <a href="/gatherings">{words.all}</a>
      </p>
    </Section>
  );
}
