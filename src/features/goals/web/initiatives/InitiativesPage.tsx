import { type ReactNode, useState } from "react";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { GoalsIcon, PlusIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { useBeginning } from "../beginning.ts";
import { type InitiativeList, useInitiatives } from "../data.ts";
import { InitiativeDialog } from "../dialogs/InitiativeDialog.tsx";
import css from "../goals.module.css";
import { InitiativeRows } from "./InitiativeRows.tsx";
import { useWords } from "../use-words.ts";

const views = ["present", "past"] as const;
type View = (typeof views)[number];

const isPast = ({ state }: InitiativeList["rows"][number]): boolean =>
  state === "ended" || state === "ended-early";

/** What is done so that goals come true. */
export default function InitiativesPage() {
  const { lang, sentences } = useWords();
  const words = sentences.initiatives;
  const [text, setView] = useQueryText("view");
  const view: View = text === "past" ? "past" : "present";
  const { data, error, refetch } = useInitiatives(view === "present" ? { state: "present" } : {});
  if (!data && error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (!data && error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  const list = data && view === "past" ? { ...data, rows: data.rows.filter(isPast) } : data;
  return (
    <InitiativesView list={list}>
      <div className={css["filters"]}>
        <SegmentedControl
          label={words.which}
          segments={views.map((value) => ({ value, label: words.views[value] }))}
          value={view}
          onChange={(next) => setView(next === "past" ? "past" : "")}
        />
      </div>
    </InitiativesView>
  );
}

interface InitiativesViewProps {
  /** Undefined while they are read. */
  list: InitiativeList | undefined;
  children?: ReactNode;
}

export function InitiativesView({ list, children }: InitiativesViewProps) {
  const words = useWords().sentences.initiatives;
  const [isNew, setNew] = useState(false);
  const mayWrite = list?.may.write ?? false;
  const today = dayOf(useNow(), useZone());
  const beginning = useBeginning(list?.today ?? today);
  useShortcut("n", words.fresh, () => setNew(true), { enabled: mayWrite, icon: PlusIcon });
  const acts = mayWrite && (
    <Button icon={PlusIcon} shortcut="n" onClick={() => setNew(true)}>
      {words.fresh}
    </Button>
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={acts}>
      {children}
      {list ? <Listed list={list} /> : <SkeletonRows />}
      {isNew && (
        <InitiativeDialog initiative={null} beginning={beginning} onClose={() => setNew(false)} />
      )}
    </SpokenPage>
  );
}

function Listed({ list: { rows, today } }: { list: InitiativeList }) {
  const words = useWords().sentences.initiatives;
  if (rows.length > 0) return <InitiativeRows initiatives={rows} today={today} />;
  return (
    <EmptyState icon={GoalsIcon} title={words.emptyTitle}>
      {words.empty}
    </EmptyState>
  );
}
