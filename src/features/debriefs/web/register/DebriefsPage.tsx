import { useDeferredValue, useState } from "react";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { ImproveIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { type ListAnswer, useDebriefs } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";
import { namesOf } from "../words.ts";
import { OpenDialog } from "./OpenDialog.tsx";

type Listed = ListAnswer["rows"][number];

/** The debriefs that the reader may see. */
export default function DebriefsPage() {
  const sentences = useWords();
  const words = sentences.list;
  const [found, setFound] = useState("");
  const asked = useDeferredValue(found.trim());
  const open = useDebriefs("open", asked);
  const closed = useDebriefs("closed", asked);
  const error = open.error ?? closed.error;
  if (open.data && closed.data)
    return (
      <DebriefsView
        open={open.data.pages.flatMap(({ rows }) => rows)}
        closed={closed.data.pages.flatMap(({ rows }) => rows)}
        found={found}
        onFind={setFound}
        onMoreOpen={open.hasNextPage ? () => void open.fetchNextPage() : undefined}
        onMore={closed.hasNextPage ? () => void closed.fetchNextPage() : undefined}
      />
    );
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error)
    return (
      <BrokenPage
        fault={error}
        onRetry={() => void Promise.all([open.refetch(), closed.refetch()])}
      />
    );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface DebriefsViewProps {
  open: readonly Listed[];
  closed: readonly Listed[];
  found: string;
  onFind: (words: string) => void;
  onMoreOpen?: (() => void) | undefined;
  onMore?: (() => void) | undefined;
}

export function DebriefsView(props: DebriefsViewProps) {
  const words = useWords().list;
  const { open, closed, found, onFind } = props;
  const [isMaking, setMaking] = useState(false);
  const make = (): void => setMaking(true);
  useShortcut("n", words.make, make);
  const isEmpty = open.length + closed.length === 0;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <Button kind="primary" icon={PlusIcon} shortcut="n" onClick={make}>
          {words.make}
        </Button>
      }
    >
      {(!isEmpty || found !== "") && (
        <div className={css["find"]}>
          <TextField
            label={words.find}
            hint={words.findHint}
            type="search"
            value={found}
            onChange={onFind}
            maxLength={200}
          />
        </div>
      )}
      {isEmpty && <Nothing isSearch={found.trim() !== ""} />}
      <Part title={words.open} rows={open} onMore={props.onMoreOpen} />
      <Part title={words.closed} rows={closed} onMore={props.onMore} />
      {isMaking && <OpenDialog onClose={() => setMaking(false)} />}
    </SpokenPage>
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  const words = useWords().list;
  if (isSearch) return <p className={css["soft"]}>{words.nothing}</p>;
  return (
    <EmptyState icon={ImproveIcon} title={words.emptyTitle}>
      {words.emptyText}
    </EmptyState>
  );
}

interface PartProps {
  title: string;
  rows: readonly Listed[];
  onMore: (() => void) | undefined;
}

function Part({ title, rows, onMore }: PartProps) {
  const words = useWords().list;
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={css["list"]}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      {onMore && (
        <div>
          <Button onClick={onMore}>{words.more}</Button>
        </div>
      )}
    </Section>
  );
}

function Line({ row }: { row: Listed }) {
  const sentences = useWords();
  const words = sentences.list;
  const { id, title, kind, stage, teams, openedAt, takesPart, people, actions } = row;
  return (
    <li>
      <div className={css["head"]}>
        <a className={css["strong"]} href={`/debriefs/${id}`}>
          {title}
        </a>
        <Badge>{sentences.stages[stage]}</Badge>
      </div>
      <p className={css["soft"]}>
        {sentences.kinds[kind]}. {namesOf(teams)}. <When at={openedAt} />
      </p>
      <p className={css["soft"]}>
        {[
          words.people(numberWords(people, 1, sentences.lang), people === 1),
          ...(takesPart ? [words.yours] : []),
          ...(actions > 0
            ? [words.came(numberWords(actions, 1, sentences.lang), actions === 1)]
            : []),
        ].join(" · ")}
      </p>
    </li>
  );
}
