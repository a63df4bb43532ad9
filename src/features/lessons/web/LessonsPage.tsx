import type { ReactNode } from "react";
import { useAct } from "#web/data/act.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { HintIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type LessonRow, type ListAnswer, recordHref, takeOfferAway, useLessons } from "./data.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import css from "./lessons.module.css";
import { type Sentences, useSpoken, useWords } from "./speaking.ts";
import { TeamCounts } from "./TeamCounts.tsx";
import { daySaid } from "./written.ts";

/** Lessons: what is offered, what was begun, what there is, and what the reader has done. */
export default function LessonsPage() {
  const { words, language } = useSpoken();
  const { data, error, refetch } = useLessons();
  const [team, setTeam] = useQueryText("team");
  if (data)
    return (
      <LessonsView answer={data}>
        <TeamCounts led={data.led} chosen={team} onChoose={setTeam} />
      </LessonsView>
    );
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={words.refusals} wordsLang={language} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <Page title={words.list.title} subtitle={words.list.subtitle} lang={language}>
      <SkeletonRows />
    </Page>
  );
}

export function LessonsView({ answer, children }: { answer: ListAnswer; children?: ReactNode }) {
  const { rows, language } = answer;
  const spoken = useSpoken();
  const words = spoken.words.list;
  const away = useAct(takeOfferAway);
  const offered = rows.filter((row) => row.offered !== null);
  const others = rows.filter((row) => row.offered === null);
  const isBegun = (row: LessonRow): boolean => row.doneAt === null && row.step > 0;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      lang={spoken.language}
      actions={<LanguageChoice language={language} />}
    >
      {rows.length === 0 && (
        <EmptyState icon={HintIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      )}
      <ProblemLine problem={away.problem} words={spoken.words.refusals} />
      <Part
        title={words.offered}
        intro={words.offeredIntro}
        rows={offered}
        language={language}
        onAway={(id) => void away.run(id)}
      />
      <Part title={words.begun} rows={others.filter(isBegun)} language={language} />
      <Part
        title={words.all}
        rows={others.filter((row) => row.doneAt === null && row.step === 0)}
        language={language}
      />
      <Part
        title={words.done}
        rows={others.filter((row) => row.doneAt !== null)}
        language={language}
      />
      <p className={css["exports"]}>
        {words.record}
        <a href={recordHref("csv")} download>
          {words.csv}
        </a>
        <a href={recordHref("json")} download>
          {words.json}
        </a>
      </p>
      {children}
    </Page>
  );
}

interface PartProps {
  title: string;
  intro?: string;
  rows: readonly LessonRow[];
  language: string;
  onAway?: (id: string) => void;
}

function Part({ title, intro, rows, language, onAway }: PartProps) {
  const words = useWords().list;
  if (rows.length === 0) return null;
  return (
    <Section title={title} intro={intro}>
      <List label={title}>
        {rows.map((row) => (
          <Row
            key={row.id}
            walkKey={row.id}
            href={`/lessons/${row.id}`}
            title={<span lang={row.language}>{row.title}</span>}
            detail={<Detail row={row} language={language} />}
            trail={
              row.doneAt !== null && (
                <StateMark state="done" look="plain">
                  {words.done}
                </StateMark>
              )
            }
            actions={
              onAway && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={words.notNowOf(row.title)}
                  onClick={() => onAway(row.id)}
                >
                  {words.notNow}
                </Button>
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}

function Detail({ row, language }: { row: LessonRow; language: string }) {
  const words = useWords();
  return (
    <>
      {row.offered && <span className={css["why"]}>{words.offered[row.offered.need]}. </span>}
      <span lang={row.language}>{row.inShort}</span>
      <span className={css["facts"]}>{factsOf(row, language, words)}</span>
    </>
  );
}

/** '5 minutes · done on 3 May 2026'. */
export function factsOf(row: LessonRow, language: string, all: Sentences): string {
  const words = all.list;
  const { minutes, step, steps, doneAt, times, againOn, isOwn } = row;
  const facts = [
    words.minutes(minutes),
    isOwn && words.own,
    row.language !== language && words.inLanguage(all.languages[row.language]),
    step > 0 && words.goOn(step + 1, steps - 1),
    doneAt !== null && words.doneOn(daySaid(doneAt, all), times),
    againOn !== null && words.again(daySaid(againOn, all)),
  ];
  return facts.filter((fact) => fact !== false).join(" · ");
}
