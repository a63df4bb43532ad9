import { type ReactNode, useDeferredValue, useState } from "react";
import type { CommitmentAnswer, ShareAnswer } from "#contract/commitments";
import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { GoalsIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { CommitmentDialog } from "./CommitmentDialog.tsx";
import { CommitmentRows } from "./CommitmentRows.tsx";
import css from "./commitments.module.css";
import { exportHref, type ListAnswer, useCommitments } from "./data.ts";
import { isDue } from "./words.ts";
import { useWords, type Words } from "./use-words.ts";

/** What leaders have committed themselves to: how many of them have, what is due, what lives, and how the past ones ended. */
export default function CommitmentsPage() {
  const words = useWords().sentences.page;
  const [found, setFound] = useState("");
  const asked = useDeferredValue(found.trim());
  const open = useCommitments("open", asked);
  const past = useCommitments("past", asked);
  const [first] = open.data?.pages ?? [];
  if (!first || !past.data)
    return (
      <Waiting
        error={open.error ?? past.error}
        onRetry={() => void Promise.all([open.refetch(), past.refetch()])}
      />
    );
  return (
    <CommitmentsView
      first={first}
      open={rowsOf(open.data)}
      past={rowsOf(past.data)}
      found={found}
      onFind={setFound}
      later={<More of={open} label={words.later} />}
    >
      <More of={past} label={words.older} />
    </CommitmentsView>
  );
}

interface MoreProps {
  of: ReturnType<typeof useCommitments>;
  label: string;
}

function More({ of, label }: MoreProps) {
  if (!of.hasNextPage) return null;
  return (
    <div>
      <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {label}
      </Button>
    </div>
  );
}

const rowsOf = (data: { pages: ListAnswer[] } | undefined): CommitmentAnswer[] =>
  data?.pages.flatMap(({ rows }) => rows) ?? [];

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

interface CommitmentsViewProps {
  /** What it says of all and of the reader, beside its rows. */
  first: Pick<ListAnswer, "share" | "mine" | "today">;
  open: readonly CommitmentAnswer[];
  past: readonly CommitmentAnswer[];
  found: string;
  onFind: (words: string) => void;
  /** The way to open ones that end later. */
  later?: ReactNode;
  /** The way to older ones. */
  children?: ReactNode;
}

export function CommitmentsView(props: CommitmentsViewProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.page;
  const { first, open, past, found, onFind, later, children } = props;
  const { mine, today } = first;
  const [isMaking, setMaking] = useState(false);
  const make = (): void => setMaking(true);
  useShortcut("n", words.make, make, { enabled: mine.mayMake });
  const asked = open.filter(({ id }) => mine.asked.includes(id));
  const others = open.filter(({ id }) => !mine.asked.includes(id));
  const soon = others.filter((one) => isDue(one, today));
  const live = others.filter((one) => !isDue(one, today));
  const isEmpty = open.length === 0 && past.length === 0;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        mine.mayMake && (
          <Button kind="primary" icon={PlusIcon} shortcut="n" onClick={make}>
            {words.make}
          </Button>
        )
      }
    >
      <p className={css["lead"]}>{leadWords(first, spoken)}</p>
      {(!isEmpty || found !== "") && (
        <div className={css["find"]}>
          <TextField
            label={words.words}
            hint={words.wordsHint}
            type="search"
            value={found}
            onChange={onFind}
            maxLength={200}
          />
        </div>
      )}
      {isEmpty && <Nothing isSearch={found.trim() !== ""} mayMake={mine.mayMake} />}
      <Part title={words.asked} rows={asked} today={today} />
      <Part title={words.soon} intro={words.soonIntro} rows={soon} today={today} />
      <Part title={words.live} rows={live} today={today} />
      {later}
      <Part title={words.past} intro={words.pastIntro} rows={past} today={today}>
        {children}
      </Part>
      {!isEmpty && <Exports />}
      {isMaking && <CommitmentDialog commitment={null} onClose={() => setMaking(false)} />}
    </SpokenPage>
  );
}

/** '9 of 12 leaders have a live commitment. You have none at present.' */
export function leadWords(
  { share, mine }: Pick<ListAnswer, "share" | "mine">,
  spoken: Words,
): string {
  const own =
    mine.live === 0
      ? spoken.sentences.page.none
      : spoken.sentences.page.yours(numberWords(mine.live, 1, spoken.lang));
  return mine.mayMake ? `${shareWords(share, spoken)} ${own}` : shareWords(share, spoken);
}

const shareWords = ({ live, leaders }: ShareAnswer, spoken: Words): string =>
  live === null
    ? spoken.sentences.page.few
    : spoken.sentences.page.share(
        numberWords(live, 1, spoken.lang),
        numberWords(leaders, 1, spoken.lang),
        live === 1,
      );

interface PartProps {
  title: string;
  intro?: string;
  rows: readonly CommitmentAnswer[];
  today: string;
  children?: ReactNode;
}

function Part({ title, intro, rows, today, children }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} intro={intro}>
      <CommitmentRows label={title} rows={rows} today={today} />
      {children}
    </Section>
  );
}

function Nothing({ isSearch, mayMake }: { isSearch: boolean; mayMake: boolean }) {
  const words = useWords().sentences.page;
  if (isSearch) return <p className={css["soft"]}>{words.nothing}</p>;
  return (
    <EmptyState icon={GoalsIcon} title={words.emptyTitle}>
      {mayMake ? words.emptyText : words.emptyOthers}
    </EmptyState>
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
