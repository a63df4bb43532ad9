import { useState } from "react";
import { Problem } from "#web/data/problem.ts";
import { useParam } from "#web/navigation.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { isAddress } from "../../rules.ts";
import { type Language, type OwnAnswer, useOwnLessons } from "../data.ts";
import { useSpoken, useWords } from "../speaking.ts";
import { OwnLessonForm } from "./OwnLessonForm.tsx";
import { type TypedText, useTyped } from "./typed.ts";

const missing = new Problem({ status: 404, reason: "missing" });

/** Writing an own lesson, in one language after the other. */
export default function OwnLessonPage() {
  const id = useParam("id");
  const { words, language } = useSpoken();
  const { data, error, refetch } = useOwnLessons();
  if (data) return <OneOf key={id} id={id} answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={words.refusals} wordsLang={language} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

function OneOf({ id, answer }: { id: string; answer: OwnAnswer }) {
  const { words, language } = useSpoken();
  const row = answer.rows.find((one) => one.id === id);
  if (isAddress(id)) return <New language={answer.language} />;
  if (row) return <Known row={row} />;
  return <RefusedPage problem={missing} words={words.refusals} wordsLang={language} />;
}

/** It is begun in the language of its writer. */
function New({ language }: { language: Language }) {
  const words = useWords();
  const typed = useTyped(null, language, { version: 0, source: words.template });
  return (
    <OwnLessonForm
      id={null}
      title={words.own.newTitle}
      language={language}
      typed={typed}
      present={null}
    />
  );
}

/** What was typed in one language is still there when one comes back from the other. */
export function Known({ row }: { row: OwnAnswer["rows"][number] }) {
  // Every own lesson has a text: it is made with one.
  const first = row.texts[0]!;
  const [language, setLanguage] = useState<Language>(first.language);
  const known = row.texts.find((text) => text.language === language);
  const present: TypedText = { version: known?.version ?? 0, source: (known ?? first).source };
  const typed = useTyped(row.id, language, present);
  return (
    <OwnLessonForm
      key={language}
      id={row.id}
      title={first.title}
      titleLang={first.language}
      language={language}
      onLanguage={setLanguage}
      typed={typed}
      present={known ? present : null}
    />
  );
}
