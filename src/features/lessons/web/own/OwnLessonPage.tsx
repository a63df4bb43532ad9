import { useState } from "react";
import { Problem } from "#web/data/problem.ts";
import { useParam } from "#web/navigation.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { type Language, type OwnAnswer, useOwnLessons } from "../data.ts";
import { sentences } from "../sentences.ts";
import { OwnLessonForm } from "./OwnLessonForm.tsx";
import { template } from "./template.ts";

const missing = new Problem({ status: 404, reason: "missing" });

/** Writing an own lesson, in one language after the other. */
export default function OwnLessonPage() {
  const id = useParam("id");
  const { data, error, refetch } = useOwnLessons();
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  const row = data.rows.find((one) => one.id === id);
  if (row) return <Known key={id} row={row} />;
  return id === "new" ? <New /> : <RefusedPage problem={missing} words={sentences.refusals} />;
}

function New() {
  const [source, setSource] = useState(template);
  return (
    <OwnLessonForm
      id={null}
      title={sentences.own.newTitle}
      language="en"
      version={0}
      source={source}
      onSource={setSource}
    />
  );
}

/** What was typed in one language is still there when one comes back from the other. */
function Known({ row }: { row: OwnAnswer["rows"][number] }) {
  // Every own lesson has a text: it is made with one.
  const first = row.texts[0]!;
  const [language, setLanguage] = useState<Language>(first.language);
  const [typed, setTyped] = useState<Partial<Record<Language, string>>>({});
  const known = row.texts.find((text) => text.language === language);
  const before = (known ?? first).source;
  return (
    <OwnLessonForm
      key={language}
      id={row.id}
      title={first.title}
      language={language}
      onLanguage={setLanguage}
      version={known?.version ?? 0}
      source={typed[language] ?? before}
      onSource={(source) => setTyped((all) => ({ ...all, [language]: source }))}
    />
  );
}
