import { type FormEvent, useState } from "react";
import type { TradeWordsAnswer } from "#contract/courtesy";
import { useAct } from "#web/data/act.ts";
import { Problem, sentenceFor } from "#web/data/problem.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import css from "./courtesy.module.css";
import { addTradeWord, removeTradeWord, useTradeWords } from "./data.ts";
import { useWords } from "./use-words.ts";

type TradeWord = TradeWordsAnswer["rows"][number];

/** Where administrators keep the words that the coach leaves alone. */
export default function TradeWordsPage() {
  const { lang, sentences } = useWords();
  const { roles } = useMe();
  if (roles.includes("administrator")) return <TradeWords />;
  return (
    <RefusedPage
      problem={new Problem({ status: 404, reason: "missing" })}
      words={sentences.refusals}
      wordsLang={lang}
    />
  );
}

function TradeWords() {
  const words = useWords().sentences.trade;
  const { data, error, refetch } = useTradeWords();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/administration", label: words.back }}
    >
      {data ? (
        <TradeWordsView rows={data.rows} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={3} />
      )}
    </SpokenPage>
  );
}

export function TradeWordsView({ rows }: Pick<TradeWordsAnswer, "rows">) {
  const { lang, sentences } = useWords();
  const words = sentences.trade;
  const remove = useAct(async ({ id, word }: TradeWord) => {
    await removeTradeWord(id);
    say(words.removed(word), { lang });
  });
  const onRemove = (row: TradeWord): void => void remove.run(row);
  const refused = rows.filter((row) => row.refused !== null);
  const standing = rows.filter((row) => row.refused === null);
  return (
    <>
      <AddWord />
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
      {refused.length > 0 && (
        <Section title={words.refusedList} intro={words.refusedIntro}>
          <WordList rows={refused} onRemove={onRemove} />
        </Section>
      )}
      <Section title={words.list}>
        {standing.length === 0 ? (
          <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
        ) : (
          <WordList rows={standing} onRemove={onRemove} />
        )}
      </Section>
    </>
  );
}

interface WordsProps {
  rows: readonly TradeWord[];
  onRemove: (row: TradeWord) => void;
}

function WordList({ rows, onRemove }: WordsProps) {
  const words = useWords().sentences.trade;
  return (
    <ul className={css["words"]}>
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            {row.word}
            {row.refused !== null && (
              <span className={css["why"]}>{words.refused[row.refused]}</span>
            )}
          </span>
          <Button
            kind="quiet"
            size="small"
            aria-label={words.removeWhat(row.word)}
            onClick={() => onRemove(row)}
          >
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function AddWord() {
  const { lang, sentences } = useWords();
  const words = sentences.trade;
  const [word, setWord] = useState("");
  const add = useAct(async () => {
    await addTradeWord(word);
    return true;
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await add.run(undefined))) return;
    say(words.added(word.trim()), { state: "kept", lang });
    setWord("");
  };
  const { problem } = add;
  const sentence = problem === null ? undefined : sentenceFor(problem, sentences.refusals);
  return (
    <form className={css["form"]} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.word}
        hint={words.hint}
        error={sentence}
        value={word}
        onChange={setWord}
        maxLength={60}
      />
      <Button type="submit" busy={add.busy}>
        {words.add}
      </Button>
    </form>
  );
}
