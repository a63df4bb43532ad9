import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { keepingContract } from "#contract/keeping";
import type { AnswerOf } from "#platform/http/contract.ts";
import css from "./Retention.module.css";
import { useAct } from "#web/data/act.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { Button } from "#web/ui/Button.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { kindsInGerman } from "./kinds.de.ts";
import { useWords } from "./use-words.ts";

const api = client<typeof keepingContract>();
export type Kept = AnswerOf<(typeof keepingContract)["GET /retention"]>["rows"][number];

export default function RetentionPage() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.retention;
  const { data, error, refetch } = useQuery<readonly Kept[], Problem>({
    queryKey: ["retention"],
    queryFn: async ({ signal }) => (await api("GET /retention", { signal })).rows,
  });
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/administration", label: words.back }}
    >
      {error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <RetentionList rows={data} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </SpokenPage>
  );
}

export function RetentionList({ rows }: { rows: readonly Kept[] }) {
  const words = useWords().sentences.retention;
  if (rows.length === 0) return <EmptyState title={words.none} />;
  return rows.map((row) => <OneKind key={row.kind} row={row} />);
}

function OneKind({ row: { kind, what: inEnglish, days: before, defaultDays } }: { row: Kept }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.retention;
  const what = lang === "de" ? (kindsInGerman[kind] ?? inEnglish) : inEnglish;
  const [days, setDays] = useState(String(before));
  const save = useAct(async () => {
    await api("PUT /retention/:kind", { params: { kind }, body: { days: Number(days) } });
    say(words.saved, { lang });
    await queries.invalidateQueries({ queryKey: ["retention"] });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <ProblemLine problem={save.problem} words={refusals} />
      <div className={css["kind"]}>
        <TextField
          label={words.days(what)}
          hint={words.usual(defaultDays)}
          inputMode="numeric"
          type="number"
          min={1}
          max={36_500}
          required
          value={days}
          onChange={setDays}
        />
        <Button type="submit" busy={save.busy} aria-label={`${words.save}: ${what}`}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
