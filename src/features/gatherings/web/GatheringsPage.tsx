import type { ReactNode } from "react";
import type { GatheringAnswer, SuggestionAnswer } from "#contract/gatherings";
import { sayList } from "#platform/calendar/words/words.ts";
import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { CalendarIcon, PlusIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
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
import { sentences } from "./sentences.ts";
import { whySentence } from "./words.ts";

const words = sentences.page;

/** Gatherings: those to come, teams to bring together, and what came of those that were. */
export default function GatheringsPage() {
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
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <Page title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </Page>
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
  const { toCome, past, suggestions, problem = null, later, older } = props;
  useShortcut("n", words.make, toNew);
  const isEmpty = toCome.length === 0 && past.length === 0;
  return (
    <Page
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
    </Page>
  );
}

function Suggestions({
  suggestions,
  problem,
}: {
  suggestions: SuggestionsAnswer | null;
  problem: Problem | null;
}) {
  const intro =
    suggestions &&
    words.suggestionsIntro(numberWords(suggestions.requests), numberWords(suggestions.teams));
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
  const { teams, why } = suggestion;
  const names = sayList(teams.map(({ name }) => name));
  const href = `/gatherings/new?teams=${teams.map(({ id }) => id).join(",")}`;
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p className={css["name"]}>{names}</p>
        <p>{whySentence(suggestion)}</p>
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
