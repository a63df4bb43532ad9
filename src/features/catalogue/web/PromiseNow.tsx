import { useState } from "react";
import { type Impact, impacts } from "#contract/promises";
import { promiseWords } from "#web/data/amount-words.ts";
import { Deadline } from "#web/ui/Deadline.tsx";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type PromisePreview, usePromise } from "./data.ts";
import { useWords } from "./use-words.ts";
import css from "./PromiseNow.module.css";

/** What someone who asks now is promised, for each impact, with the reason. */
export function PromiseNow({ serviceId }: { serviceId: string }) {
  const { sentences } = useWords();
  const [impact, setImpact] = useState<Impact>("normal");
  const { data, error, refetch } = usePromise(serviceId, impact);
  return (
    <div className={css["promise"]}>
      <SegmentedControl
        label={sentences.promise.impact}
        segments={impacts.map((value) => ({ value, label: sentences.impacts[value].label }))}
        value={impact}
        onChange={setImpact}
      />
      <p className={css["hint"]}>{sentences.impacts[impact].hint}</p>
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Promised rows={data} />
      ) : (
        <SkeletonText lines={2} />
      )}
    </div>
  );
}

export function Promised({ rows }: { rows: readonly PromisePreview[] }) {
  const { lang, sentences } = useWords();
  if (rows.length === 0) return <p>{sentences.promise.nothing}</p>;
  const of = (kind: PromisePreview["kind"]) => rows.find((row) => row.kind === kind);
  const next = of("next-reply");
  return (
    <>
      <dl className={css["times"]}>
        <Time word={sentences.promise.firstReply} row={of("first-reply")} />
        <Time word={sentences.promise.done} row={of("done")} />
      </dl>
      {next && (
        <p className={css["hint"]}>
          {sentences.promise.nextReply}
          {promiseWords(next.promise, lang)}.
        </p>
      )}
    </>
  );
}

function Time({ word, row }: { word: string; row: PromisePreview | undefined }) {
  const { lang, sentences } = useWords();
  if (!row || row.dueAt === null) return null;
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <Deadline
          dueAt={row.dueAt}
          state="waiting"
          left={promiseWords(row.promise, lang)}
          word={sentences.promise.by}
        />
        <details>
          <summary>{sentences.promise.because}</summary>
          <span lang="en">{row.because}</span>
        </details>
      </dd>
    </div>
  );
}
