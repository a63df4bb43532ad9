import type { ReceivedAnswer } from "#contract/growth";
import { useAct } from "#web/data/act.ts";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, Refused } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { putAway, useOpenedCopies, useReceived } from "./data.ts";
import { Written } from "./WrittenPage.tsx";
import css from "./growth.module.css";
import { LockLine } from "./LockLine.tsx";
import type { Written as Words } from "./sealed/words.ts";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** What colleagues have shared with the reader. */
export default function SharedPage() {
  const { refusals, sentences } = useWords();
  const words = sentences.received;
  const { data, error, refetch } = useReceived();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me/journal", label: sentences.back }}
    >
      {data ? (
        <SharedView rows={data} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </SpokenPage>
  );
}

/** Whoever was given nothing needs no key to be told so. */
export function SharedView({ rows }: { rows: readonly ReceivedAnswer[] }) {
  const words = useWords().sentences.received;
  if (rows.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return <WithOwnKey>{(own) => <Copies own={own} rows={rows} />}</WithOwnKey>;
}

function Copies({ own, rows }: { own: Unlocked; rows: readonly ReceivedAnswer[] }) {
  const opened = useOpenedCopies(own, rows);
  if (!opened) return <SkeletonRows count={3} />;
  return (
    <>
      <LockLine />
      <ul className={css["list"]}>
        {rows.map((row) => (
          <li key={row.id}>
            <Copy row={row} written={opened.get(row.id) ?? null} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Copy({ row, written }: { row: ReceivedAnswer; written: Words | null }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.received;
  const name = row.from?.name ?? "";
  const put = useAct(async () => {
    await putAway(row.id);
    say(words.putAwayDone, { lang });
  });
  return (
    <div className={css["card"]}>
      <h2 className={css["name"]}>{words.from(name)}</h2>
      {row.sealed === null ? (
        <p>{words.gone(name)}</p>
      ) : written?.kind === "page" ? (
        <Written page={written} />
      ) : (
        <p>{words.shut}</p>
      )}
      <ProblemLine problem={put.problem} words={refusals} />
      <div>
        <Button size="small" busy={put.busy} onClick={() => void put.run(undefined)}>
          {words.putAway}
        </Button>
      </div>
    </div>
  );
}
