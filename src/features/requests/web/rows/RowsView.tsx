import { useEffect, useRef, type ReactNode } from "react";
import css from "./RowsView.module.css";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import type { Rows } from "../data/reading.ts";
import type { RequestRow } from "../data/api.ts";
import { useWords } from "../use-words.ts";

export interface RowsViewProps<Row extends RequestRow> {
  rows: Rows<Row>;
  empty: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}

/** The four states of any list of requests, and the way to its further pages. */
export function RowsView<Row extends RequestRow>({ rows, empty, children }: RowsViewProps<Row>) {
  const { lang, sentences } = useWords();
  if (rows.rows === undefined && rows.problem?.isRefusal)
    return <Refused problem={rows.problem} words={sentences.refusals} wordsLang={lang} />;
  if (rows.rows === undefined && rows.problem)
    return <Broken fault={rows.problem} onRetry={rows.retry} />;
  if (rows.rows === undefined) return <SkeletonRows />;
  if (rows.rows.length === 0) return <>{empty}</>;
  return (
    <>
      {children(rows.rows)}
      {rows.hasMore && <More isFetching={rows.isFetchingMore} more={rows.more} />}
    </>
  );
}

/** Fetches the next page when it comes into sight; a button for those who do not scroll. */
function More({ isFetching, more }: { isFetching: boolean; more: () => void }) {
  const words = useWords().sentences.serve;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && latest.current(),
      { rootMargin: "400px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className={css["more"]}>
      <Button busy={isFetching} onClick={more}>
        {isFetching ? words.loadingMore : words.more}
      </Button>
    </div>
  );
}
