import { useState } from "react";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Switch } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { FileIcon, GoalsIcon, PlusIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { useBeginning } from "./beginning.ts";
import { findTeams, type GoalList, type GoalsAsked, useGoals } from "./data.ts";
import { FilesDialog } from "./dialogs/FilesDialog.tsx";
import { GoalDialog } from "./dialogs/GoalDialog.tsx";
import css from "./goals.module.css";
import { GoalTree } from "./GoalTree.tsx";
import { countPaces } from "./tree.ts";
import { useWords } from "./use-words.ts";

type Which = GoalsAsked["state"];
const whiches: readonly Which[] = ["open", "closed", "all"];

/** Goals from the organisation to the teams. */
export default function GoalsPage() {
  const { lang, sentences } = useWords();
  const words = sentences.list;
  const [state, setState] = useQueryText("state");
  const [mine, setMine] = useQueryText("mine");
  const [team, setTeam] = useState<Found | null>(null);
  const which: Which = state === "closed" || state === "all" ? state : "open";
  const asked = { state: which, team: team?.id ?? "", mine: mine !== "" };
  const { data, error, refetch } = useGoals(asked);
  if (!data && error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (!data && error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  const filters = (
    <div className={css["filters"]}>
      <SegmentedControl
        label={words.state}
        segments={whiches.map((value) => ({ value, label: words.states[value] }))}
        value={which}
        onChange={(next) => setState(next === "open" ? "" : next)}
      />
      <Combobox
        label={words.team}
        hideLabel
        placeholder={words.allTeams}
        value={team}
        onChange={setTeam}
        search={findTeams}
      />
      <Switch
        label={words.mine}
        checked={mine !== ""}
        onChange={(on) => setMine(on ? "yes" : "")}
      />
    </div>
  );
  return <GoalsView goals={data} filters={filters} />;
}

interface GoalsViewProps {
  /** Undefined while they are read. */
  goals: GoalList | undefined;
  filters?: React.ReactNode;
}

export function GoalsView({ goals, filters }: GoalsViewProps) {
  const words = useWords().sentences.list;
  const [open, setOpen] = useState<"new" | "files" | null>(null);
  const close = (): void => setOpen(null);
  const mayWrite = goals?.may.write ?? false;
  const today = dayOf(useNow(), useZone());
  const beginning = useBeginning(goals?.today ?? today);
  useShortcut("n", words.fresh, () => setOpen("new"), { enabled: mayWrite, icon: PlusIcon });
  const acts = (
    <>
      <Button icon={FileIcon} onClick={() => setOpen("files")}>
        {words.files}
      </Button>
      {mayWrite && (
        <Button icon={PlusIcon} shortcut="n" onClick={() => setOpen("new")}>
          {words.fresh}
        </Button>
      )}
    </>
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={acts}>
      {filters}
      {goals ? <Listed goals={goals} /> : <SkeletonRows />}
      {open === "new" && (
        <GoalDialog goal={null} parent={null} beginning={beginning} onClose={close} />
      )}
      {open === "files" && <FilesDialog mayWrite={mayWrite} onClose={close} />}
    </SpokenPage>
  );
}

function Listed({ goals: { rows, more, may } }: { goals: GoalList }) {
  const words = useWords().sentences.list;
  if (rows.length === 0)
    return (
      <EmptyState icon={GoalsIcon} title={words.emptyTitle}>
        {may.write ? words.empty : words.emptyOthers}
      </EmptyState>
    );
  const { open, onWay, behind } = countPaces(rows);
  return (
    <>
      {open > 0 && <p className={css["lead"]}>{words.sentence(open, onWay, behind)}</p>}
      <GoalTree goals={rows} label={words.label} />
      {more && <p className={css["soft"]}>{words.more}</p>}
    </>
  );
}
