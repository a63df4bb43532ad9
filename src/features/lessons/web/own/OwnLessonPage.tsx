import { useState } from "react";
import { Problem } from "#web/data/problem.ts";
import { useParam } from "#web/navigation.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { isAddress } from "../../rules.ts";
import { type Language, type OwnAnswer, useOwnLessons } from "../data.ts";
import { sentences } from "../sentences.ts";
import { OwnLessonForm } from "./OwnLessonForm.tsx";
import { template } from "./template.ts";
import { type TypedText, useTyped } from "./typed.ts";

const missing = new Problem({ status: 404, reason: "missing" });

/** Writing an own lesson, in one language after the other. */
export default function OwnLessonPage() {
  const id = useParam("id");
  const { data, error, refetch } = useOwnLessons();
  if (data) return <OneOf key={id} id={id} rows={data.rows} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

function OneOf({ id, rows }: { id: string } & Pick<OwnAnswer, "rows">) {
  const row = rows.find((one) => one.id === id);
  if (isAddress(id)) return <New />;
  return row ? <Known row={row} /> : <RefusedPage problem={missing} words={sentences.refusals} />;
}

function New() {
  const typed = useTyped(null, "en", { version: 0, source: template });
  return (
    <OwnLessonForm
      id={null}
      title={sentences.own.newTitle}
      language="en"
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
      language={language}
      onLanguage={setLanguage}
      typed={typed}
      present={known ? present : null}
    />
  );
}
