import type { FairnessAnswer, QuestionAnswer, RoundAnswer, TestAnswer } from "#contract/fairness";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, HintIcon, KeptIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { useRowWalk } from "#web/ui/use-row-walk.ts";
import { exportHref, useFairness } from "./data.ts";
import css from "./fairness.module.css";
import { HowReckoned } from "./HowReckoned.tsx";
import { useWords, type Words } from "./use-words.ts";
import { fewWords, questionWords, shortWords, sinceWords, stateOf, timesWords } from "./words.ts";

/** Questions first, then what they rest on, then how it was reckoned. */
export default function FairnessPage() {
  const sentences = useWords();
  const words = sentences.page;
  const { data, error, refetch } = useFairness();
  if (data) return <FairnessView fairness={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function FairnessView({ fairness }: { fairness: FairnessAnswer }) {
  const words = useWords().page;
  const { round, questions, led } = fairness;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        led.length > 0 && (
          <ButtonLink href={exportHref} icon={DownloadIcon} download>
            {words.download}
          </ButtonLink>
        )
      }
    >
      {questions.length > 0 ? <Questions questions={questions} /> : <Nothing round={round} />}
      {led.map(({ team, rows }) => (
        <Section key={team.id} title={words.customersOf(team.name)} intro={words.customersIntro}>
          <Customers caption={words.customersOf(team.name)} rows={rows} />
        </Section>
      ))}
      <HowReckoned round={round} />
    </SpokenPage>
  );
}

function Nothing({ round }: { round: RoundAnswer | null }) {
  const words = useWords().page;
  if (!round)
    return (
      <EmptyState icon={HintIcon} title={words.notYetTitle}>
        {words.notYet}
      </EmptyState>
    );
  if (round.tests + round.patternTests === 0)
    return (
      <EmptyState icon={HintIcon} title={words.fewTitle}>
        {words.few}
      </EmptyState>
    );
  return (
    <EmptyState icon={KeptIcon} title={words.nothingTitle}>
      {words.nothing}
    </EmptyState>
  );
}

function Questions({ questions }: { questions: readonly QuestionAnswer[] }) {
  const words = useWords().page;
  const { ref } = useRowWalk<HTMLUListElement>();
  return (
    <Section title={words.questions}>
      <ul ref={ref} className={css["list"]} aria-label={words.questions}>
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
    </Section>
  );
}

function Question({ question }: { question: QuestionAnswer }) {
  const sentences = useWords();
  const { id, answers, since, raisedAt } = question;
  const { state, words: said } = stateOf(question, sentences);
  const zone = useZone();
  const day = (at: string): string => dateWords(dayOf(new Date(at), zone), sentences.lang);
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p>
          <a href={`/fairness/questions/${id}`} data-walk={id}>
            {questionWords(question, sentences)} {sentences.question.what}
          </a>
        </p>
        {answers[0] && <p className={css["quoted"]}>{answers[0].words}</p>}
        {since && since.standing !== "tooFew" && (
          <p>{sinceWords(question, day(since.from), sentences)}</p>
        )}
        <p className={css["soft"]}>{sentences.question.raised(day(raisedAt))}</p>
      </div>
      <StateMark state={state}>{said}</StateMark>
    </li>
  );
}

interface CustomersProps {
  caption: string;
  rows: readonly TestAnswer[];
}

/** What could be compared in a table; who asked too seldom in a sentence below it. */
function Customers({ caption, rows }: CustomersProps) {
  const sentences = useWords();
  const words = sentences.page;
  const told = rows.filter(({ verdict }) => verdict !== "tooFew");
  const few = rows.filter(({ verdict, measure }) => verdict === "tooFew" && measure === "done");
  return (
    <>
      {told.length > 0 && (
        <Table
          caption={caption}
          columns={columnsIn(sentences)}
          rows={told}
          keyOf={({ customer, measure }) => `${customer.id} ${measure}`}
        />
      )}
      {few.length > 0 && (
        <p className={css["soft"]}>{words.fewCustomers(fewWords(few, sentences))}</p>
      )}
    </>
  );
}

/** The table in one language. */
function columnsIn(words: Words): readonly Column<TestAnswer>[] {
  const { table, lang } = words;
  return [
    {
      key: "customer",
      head: table.customer,
      cell: ({ customer }) => customer.name,
      sortBy: ({ customer }) => customer.name,
    },
    { key: "compared", head: table.compared, cell: ({ measure }) => words.measures[measure] },
    {
      key: "n",
      head: table.n,
      numeric: true,
      cell: ({ figures }) => numberWords(figures.n, 1, lang),
      sortBy: ({ figures }) => figures.n,
    },
    {
      key: "theirs",
      head: table.theirs,
      numeric: true,
      cell: ({ measure, figures }) => shortWords(measure, figures.theirs, words),
    },
    {
      key: "rest",
      head: table.rest,
      numeric: true,
      cell: ({ measure, figures }) => shortWords(measure, figures.rest, words),
    },
    {
      key: "ratio",
      head: table.ratio,
      numeric: true,
      cell: ({ figures }) => timesWords(figures, words),
      sortBy: ({ figures }) => figures.ratio?.value ?? 0,
    },
    {
      key: "drawn",
      head: table.drawn,
      numeric: true,
      cell: ({ figures: { drawn } }) =>
        drawn?.value == null ? "" : numberWords(drawn.value, 1, lang),
      sortBy: ({ figures: { drawn } }) => drawn?.value ?? 0,
    },
    { key: "says", head: table.says, cell: ({ verdict }) => table.verdicts[verdict] },
  ];
}
