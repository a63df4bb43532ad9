import { useState } from "react";
import type { ActionState } from "#contract/debriefs";
import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { ImproveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { ActionItem } from "../ActionItem.tsx";
import { type Action, type ActionsAnswer, exportHref, useActions, useChoices } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

type Shown = ActionState | "all";

/** The register: what debriefs came to, what was done, and what of it worked. */
export default function ImprovePage() {
  const [state, setState] = useState<Shown>("all");
  const [teamId, setTeam] = useQueryText("team");
  const actions = useActions(state, teamId);
  const choices = useChoices();
  const [first] = actions.data?.pages ?? [];
  if (!first) return <Waiting error={actions.error} onRetry={() => void actions.refetch()} />;
  return (
    <ImproveView
      counts={first.counts}
      rows={rowsOf(actions.data)}
      teams={choices.data?.teams ?? []}
      chosen={{ state, teamId }}
      onState={setState}
      onTeam={setTeam}
      onMore={actions.hasNextPage ? () => void actions.fetchNextPage() : undefined}
    />
  );
}

const rowsOf = (data: { pages: ActionsAnswer[] } | undefined): Action[] =>
  data?.pages.flatMap(({ rows }) => rows) ?? [];

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const sentences = useWords();
  const words = sentences.improve;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface ImproveViewProps {
  counts: ActionsAnswer["counts"];
  rows: readonly Action[];
  teams: readonly { readonly id: string; readonly name: string }[];
  chosen: { readonly state: Shown; readonly teamId: string };
  onState: (state: Shown) => void;
  onTeam: (teamId: string) => void;
  onMore?: (() => void) | undefined;
}

export function ImproveView(props: ImproveViewProps) {
  const sentences = useWords();
  const words = sentences.improve;
  const { counts, rows, chosen } = props;
  const { open, overdue, done, notDone, worked } = counts;
  const isEmpty = open + done + notDone === 0 && chosen.teamId === "";
  if (isEmpty)
    return (
      <SpokenPage title={words.title} subtitle={words.subtitle}>
        <EmptyState icon={ImproveIcon} title={words.none}>
          {sentences.list.emptyText}
        </EmptyState>
      </SpokenPage>
    );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <div>
        <p className={css["lead"]}>
          {words.lead(
            numberWords(open, 1, sentences.lang),
            numberWords(overdue, 1, sentences.lang),
          )}
        </p>
        <p className={css["lead"]}>
          {words.ended(
            numberWords(done, 1, sentences.lang),
            numberWords(notDone, 1, sentences.lang),
            numberWords(worked, 1, sentences.lang),
          )}
        </p>
      </div>
      <Filters {...props} />
      <Section title={words.actions} intro={words.actionsIntro}>
        {rows.length === 0 ? (
          <p className={css["soft"]}>{words.nothing}</p>
        ) : (
          <ul className={css["list"]}>
            {rows.map((action) => (
              <ActionItem key={action.id} action={action} saysWhere />
            ))}
          </ul>
        )}
        {props.onMore && (
          <div>
            <Button onClick={props.onMore}>{words.more}</Button>
          </div>
        )}
      </Section>
      <Exports words={words.exports} path="actions" />
    </SpokenPage>
  );
}

function Filters({ teams, chosen, onState, onTeam }: ImproveViewProps) {
  const sentences = useWords();
  const words = sentences.improve;
  const all = { value: "", label: words.allTeams };
  const states: readonly { value: Shown; label: string }[] = [
    { value: "all", label: words.all },
    ...(Object.keys(sentences.states) as ActionState[]).map((value) => ({
      value,
      label: sentences.states[value],
    })),
  ];
  return (
    <div className={css["filters"]}>
      <Select
        label={words.team}
        choices={[all, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        value={chosen.teamId}
        onChange={onTeam}
      />
      <Select label={words.show} choices={states} value={chosen.state} onChange={onState} />
    </div>
  );
}

export function Exports({ words: said, path }: { words: string; path: string }) {
  const words = useWords().improve;
  return (
    <p className={css["exports"]}>
      {said}
      <a href={exportHref(path, "csv")} download>
        {words.csv}
      </a>
      <a href={exportHref(path, "json")} download>
        {words.json}
      </a>
    </p>
  );
}
