import { useState } from "react";
import type { QuestionAnswer } from "#contract/fairness";
import { useAct } from "#web/data/act.ts";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { Compared } from "./Compared.tsx";
import { answer, share, takeBack, useQuestion } from "./data.ts";
import css from "./fairness.module.css";
import { useWords } from "./use-words.ts";
import { isShare, questionWords, sinceWords, stateOf } from "./words.ts";

/** One question: what it rests on, what was said, how it has stood since, and who sees it. */
export default function QuestionPage() {
  const sentences = useWords();
  const { data, error, refetch } = useQuestion(useParam("id"));
  if (data) return <QuestionView question={data.question} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

/** Instants as days of the reader. */
function useDays(): (instant: string) => string {
  const sentences = useWords();
  const zone = useZone();
  return (instant) => dateWords(dayOf(new Date(instant), zone), sentences.lang);
}

export function QuestionView({ question }: { question: QuestionAnswer }) {
  const sentences = useWords();
  const words = sentences.question;
  const { customer, measure, figures, since, raisedAt, askedFrom, askedTo } = question;
  const { state, words: standing } = stateOf(question, sentences);
  const days = useDays();
  return (
    <SpokenPage
      title={words.what}
      back={{ href: "/fairness", label: words.back }}
      subtitle={<StateMark state={state}>{standing}</StateMark>}
      documentTitle={questionWords(question, sentences)}
    >
      <p className={css["sentence"]}>{questionWords(question, sentences)}</p>
      <p className={css["soft"]}>
        {words.raised(days(raisedAt))} <a href="/fairness#how">{words.how}</a>
      </p>
      <Section
        title={words.picture}
        intro={words.pictureIntro(
          dateWords(askedFrom, sentences.lang),
          dateWords(askedTo, sentences.lang),
        )}
      >
        <Compared
          measure={measure}
          figures={figures}
          labels={[
            words.theirs(customer.name, numberWords(figures.n, 1, sentences.lang)),
            words.others(numberWords(figures.others, 1, sentences.lang)),
          ]}
        />
        <p className={css["soft"]}>{isShare(measure) ? words.shares : words.medians}</p>
      </Section>
      <Behind question={question} />
      <Section title={words.answers} intro={question.may.answer && words.answerHint}>
        <Answers question={question} />
      </Section>
      <Section title={words.since}>
        <p>
          {sinceWords(
            question,
            days(since?.from ?? question.answers[0]?.at ?? raisedAt),
            sentences,
          )}
        </p>
      </Section>
      <Seen question={question} />
    </SpokenPage>
  );
}

function Behind({ question }: { question: QuestionAnswer }) {
  const words = useWords().question;
  const { provider, customer, measure, askedFrom, askedTo } = question;
  const asked = `askedFrom=${askedFrom}&askedTo=${askedTo}`;
  const isBack = measure === "handed-back";
  const theirs = isBack ? `team=${customer.id}` : `team=${provider.id}&customerTeam=${customer.id}`;
  return (
    <Section title={words.behind} intro={words.ownEyes}>
      <ul className={css["facts"]}>
        <li>
          <a href={`/search?${theirs}&${asked}`}>
            {isBack ? words.handedBack(customer.name) : words.requests(customer.name)}
          </a>
        </li>
        <li>
          <a href={`/search?team=${provider.id}&${asked}`}>{words.allRequests(provider.name)}</a>
        </li>
      </ul>
    </Section>
  );
}

function Answers({ question }: { question: QuestionAnswer }) {
  const sentences = useWords();
  const words = sentences.question;
  const { answers, may, version } = question;
  const drop = useAct(() => takeBack(question));
  const days = useDays();
  return (
    <div className={css["text"]}>
      {answers.length === 0 && !may.answer && <p className={css["soft"]}>{words.none}</p>}
      {answers.map(({ id, at, by, words: said }, index) => (
        <div key={id} className={css["answer"]}>
          <p className={css["said"]}>{said}</p>
          <p className={css["soft"]}>{words.by(by?.name ?? words.somebody, days(at))}</p>
          {index === 0 && may.takeBack && (
            <div>
              <Button busy={drop.busy} onClick={() => void drop.run(undefined)}>
                {words.takeBack}
              </Button>
            </div>
          )}
        </div>
      ))}
      <ProblemLine problem={drop.problem} words={sentences.refusals} />
      {may.answer && <Saying key={version} question={question} />}
    </div>
  );
}

function Saying({ question }: { question: QuestionAnswer }) {
  const sentences = useWords();
  const words = sentences.question;
  const [typed, setTyped] = useState("");
  const save = useAct((said: string) => answer(question, said));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "" && !save.busy) void save.run(typed);
      }}
    >
      <TextArea
        coached
        label={question.answers.length === 0 ? words.words : words.wordsAgain}
        hint={question.answers.length === 0 ? words.hint : undefined}
        value={typed}
        onChange={setTyped}
        maxLength={2000}
        error={save.problem?.fields["words"]}
        required
      />
      <div>
        <Button type="submit" kind="primary" busy={save.busy}>
          {words.save}
        </Button>
      </div>
      <ProblemLine problem={save.problem} words={sentences.refusals} />
    </form>
  );
}

/** Who reads it besides the team's lead, and why; the lead may show it to the customer team. */
function Seen({ question }: { question: QuestionAnswer }) {
  const sentences = useWords();
  const words = sentences.question;
  const { provider, customer, escalated, sharedAt, may, closed } = question;
  const turn = useAct(() => share(question, sharedAt === null));
  const days = useDays();
  return (
    <Section title={words.whoSees}>
      <div className={css["text"]}>
        <p>{words.leads(provider.name, sharedAt === null && escalated === null)}</p>
        {escalated ? (
          <p>
            {words.aboveToo(days(escalated.at))} {words.whys[escalated.why]}
          </p>
        ) : (
          !closed && <p>{words.above}</p>
        )}
        <p>
          {sharedAt === null
            ? words.notShared(customer.name)
            : words.shared(customer.name, days(sharedAt))}
        </p>
        {may.share && (
          <div>
            <Button busy={turn.busy} onClick={() => void turn.run(undefined)}>
              {sharedAt === null ? words.share(customer.name) : words.unshare(customer.name)}
            </Button>
          </div>
        )}
        <ProblemLine problem={turn.problem} words={sentences.refusals} />
      </div>
    </Section>
  );
}
