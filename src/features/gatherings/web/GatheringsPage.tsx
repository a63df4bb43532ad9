import type { ReactNode } from "react";
import type { GatheringAnswer, SuggestionAnswer } from "#contract/gatherings";
import type { Problem } from "#web/data/problem.ts";
import { listWords } from "#web/data/list-words.ts";
import { numberWords } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { CalendarIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import {
  exportHref,
  type ListAnswer,
  type SuggestionsAnswer,
  useGatherings,
  useSuggestions,
} from "./data.ts";
import { GatheringRows } from "./GatheringRows.tsx";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";
import { whySentence } from "./words.ts";

/** Gatherings: those to come, teams to bring together, and what came of those that were. */
export default function GatheringsPage() {
  const words = useWords().sentences.page;
  const toCome = useGatherings("to-come");
  const past = useGatherings("past");
  const suggestions = useSuggestions();
  if (!toCome.data || !past.data)
    return (
      <Waiting
        error={toCome.error ?? past.error}
        onRetry={() => void Promise.all([toCome.refetch(), past.refetch()])}
      />
    );
  return (
    <GatheringsView
      toCome={rowsOf(toCome.data)}
      past={rowsOf(past.data)}
      suggestions={suggestions.data ?? null}
      problem={suggestions.error}
      later={<More of={toCome} label={words.later} />}
      older={<More of={past} label={words.older} />}
    />
  );
}

function More({ of, label }: { of: ReturnType<typeof useGatherings>; label: string }) {
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {label}
      </Button>
    </div>
  );
}

const rowsOf = (data: { pages: ListAnswer[] }): GatheringAnswer[] =>
  data.pages.flatMap(({ rows }) => rows);

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const { lang, sentences } = useWords();
  const words = sentences.page;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface GatheringsViewProps {
  toCome: readonly GatheringAnswer[];
  past: readonly GatheringAnswer[];
  /** Null while they are being looked for. */
  suggestions: SuggestionsAnswer | null;
  problem?: Problem | null;
  later?: ReactNode;
  older?: ReactNode;
}

const toNew = (): void => go("/gatherings/new");

export function GatheringsView(props: GatheringsViewProps) {
  const { sentences } = useWords();
  const words = sentences.page;
  const { toCome, past, suggestions, problem = null, later, older } = props;
  useShortcut("n", words.make, toNew);
  const isEmpty = toCome.length === 0 && past.length === 0;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <Button kind="primary" icon={PlusIcon} shortcut="n" onClick={toNew}>
          {words.make}
        </Button>
      }
    >
      <p className={css["text"]}>
        <a href="/gatherings/coffee">{words.coffee}</a>: {sentences.coffee.subtitle}
      </p>
      {isEmpty ? (
        <EmptyState icon={CalendarIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <Section title={words.toCome}>
          {toCome.length === 0 ? (
            <p className={css["text"]}>{words.none}</p>
          ) : (
            <GatheringRows label={words.toCome} rows={toCome} />
          )}
          {later}
        </Section>
      )}
      <Suggestions suggestions={suggestions} problem={problem} />
      {past.length > 0 && (
        <Section title={words.past}>
          <GatheringRows label={words.past} rows={past} />
          {older}
        </Section>
      )}
      {!isEmpty && <Exports />}
    </SpokenPage>
  );
}

function Suggestions({
  suggestions,
  problem,
}: {
  suggestions: SuggestionsAnswer | null;
  problem: Problem | null;
}) {
  const { lang, sentences } = useWords();
  const words = sentences.page;
  const intro =
    suggestions &&
    words.suggestionsIntro(
      numberWords(suggestions.requests, 1, lang),
      numberWords(suggestions.teams, 1, lang),
    );
  return (
    <Section title={words.suggestions} intro={intro}>
      <ProblemLine problem={problem} words={sentences.refusals} />
      {!suggestions && !problem && <SkeletonRows />}
      {suggestions?.rows.length === 0 && <p className={css["text"]}>{words.noSuggestions}</p>}
      {suggestions && suggestions.rows.length > 0 && (
        <ul className={css["list"]} aria-label={words.suggestions}>
          {suggestions.rows.map((one) => (
            <SuggestionRow key={one.teams.map(({ id }) => id).join(" ")} suggestion={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function SuggestionRow({ suggestion }: { suggestion: SuggestionAnswer }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.page;
  const { teams, why } = suggestion;
  const names = listWords(
    teams.map(({ name }) => name),
    lang,
  );
  const href = `/gatherings/new?teams=${teams.map(({ id }) => id).join(",")}`;
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p className={css["name"]}>{names}</p>
        <p>{whySentence(suggestion, spoken)}</p>
      </div>
      <div className={css["side"]}>
        <p className={css["soft"]}>{sentences.whys[why]}</p>
        <a href={href} aria-label={words.inviteThese(names)}>
          {words.invite}
        </a>
      </div>
    </li>
  );
}

function Exports() {
  const words = useWords().sentences.page;
  return (
    <p className={css["exports"]}>
      {words.exports}
      <a href={exportHref("csv")} download>
        {words.csv}
      </a>
      <a href={exportHref("json")} download>
        {words.json}
      </a>
    </p>
  );
}
