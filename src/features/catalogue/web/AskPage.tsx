import { useRef } from "react";
import { useQueryText } from "#web/navigation.ts";
import { AskIcon, RightIcon, SearchIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, EmptyState } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useRecentServices, useServices, useTeamsWithServices } from "./data.ts";
import { useWords } from "./use-words.ts";
import { ServiceRows } from "./ServiceRows.tsx";

/** The front door: say what you need, or look at what the teams do for others. */
export default function AskPage() {
  const [words, setWords] = useQueryText("words");
  const [teamId, setTeam] = useQueryText("team");
  return <Ask {...{ words, setWords, teamId, setTeam }} />;
}

export interface AskProps {
  words: string;
  setWords: (words: string) => void;
  teamId: string;
  setTeam: (teamId: string) => void;
}

export function Ask({ words, setWords, teamId, setTeam }: AskProps) {
  const { sentences } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useShortcut("/", sentences.ask.focus, () => field.current?.focus(), { icon: SearchIcon });
  return (
    <SpokenPage title={sentences.ask.title}>
      <TextField
        ref={field}
        type="search"
        label={sentences.ask.search}
        hideLabel
        placeholder={sentences.ask.placeholder}
        lead={<SearchIcon size={18} aria-hidden="true" />}
        value={words}
        onChange={setWords}
        maxLength={300}
        autoComplete="off"
      />
      <Below words={words.trim()} teamId={teamId} onAll={() => setTeam("")} />
    </SpokenPage>
  );
}

function Below({ words, teamId, onAll }: { words: string; teamId: string; onAll: () => void }) {
  if (words !== "") return <Found words={words} />;
  return teamId === "" ? <Browse /> : <OfTeam teamId={teamId} onAll={onAll} />;
}

function Found({ words }: { words: string }) {
  const { data, error, refetch } = useServices({ words, limit: 20 });
  const { sentences } = useWords();
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows count={4} />;
  if (data.rows.length === 0)
    return (
      <>
        <EmptyState icon={SearchIcon} title={sentences.ask.noneTitle}>
          {sentences.ask.noneText}
        </EmptyState>
        <Teams />
      </>
    );
  return (
    <>
      <output className={data.lookedFor === null ? "unseen" : undefined}>
        {data.lookedFor === null
          ? sentences.ask.count(data.rows.length)
          : sentences.ask.lookedFor(data.lookedFor)}
      </output>
      <ServiceRows label={sentences.ask.found} rows={data.rows} />
    </>
  );
}

function Browse() {
  const { sentences } = useWords();
  const { data: recent } = useRecentServices();
  return (
    <>
      {recent && recent.length > 0 && (
        <Section title={sentences.ask.recent}>
          <ServiceRows label={sentences.ask.recent} rows={recent} />
        </Section>
      )}
      <Teams />
    </>
  );
}

function Teams() {
  const { data, error, refetch } = useTeamsWithServices();
  const { sentences } = useWords();
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;
  if (data.length === 0)
    return (
      <EmptyState icon={AskIcon} title={sentences.ask.emptyTitle}>
        {sentences.ask.emptyText}
      </EmptyState>
    );
  return (
    <Section title={sentences.ask.teams}>
      <List label={sentences.ask.teams}>
        {data.map((team) => (
          <Row
            key={team.id}
            walkKey={team.id}
            href={`/ask?team=${team.id}`}
            title={team.name}
            detail={team.about || undefined}
            trail={
              <>
                {sentences.ask.count(team.services)}
                <RightIcon size={16} aria-hidden="true" />
              </>
            }
          />
        ))}
      </List>
    </Section>
  );
}

function OfTeam({ teamId, onAll }: { teamId: string; onAll: () => void }) {
  const { data, error, refetch } = useServices({ teamId, limit: 200 });
  const { sentences } = useWords();
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;
  const team = data.rows[0]?.team.name;
  return (
    <Section
      title={team === undefined ? sentences.ask.teams : sentences.ask.ofTeam(team)}
      actions={
        <a
          href="/ask"
          onClick={(event) => {
            event.preventDefault();
            onAll();
          }}
        >
          {sentences.ask.allTeams}
        </a>
      }
    >
      {data.rows.length === 0 ? (
        <EmptyState icon={AskIcon} title={sentences.ask.emptyTitle}>
          {sentences.ask.emptyText}
        </EmptyState>
      ) : (
        <ServiceRows label={sentences.ask.found} rows={data.rows} withoutTeam />
      )}
    </Section>
  );
}
