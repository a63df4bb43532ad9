import { type ReactNode, useState } from "react";
import { useNow } from "#web/data/clock.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import css from "../afterwards.module.css";
import { type MineAnswer, type OfRequestAnswer, useQuestion } from "../data.ts";
import { useWords } from "../use-words.ts";
import { answerWords, isLow } from "../words.ts";
import { AnswerForm } from "./AnswerForm.tsx";

interface AfterRequestProps {
  id: string;
  version: number;
  /** The way to send it back, for whoever says that it was not right. */
  renderSendBack: () => ReactNode;
}

/** After a finished request: the question to both sides, and what they said once both can read it. Nothing for anyone else. */
export function AfterRequest({ id, version, renderSendBack }: AfterRequestProps) {
  const { data } = useQuestion(id, version);
  if (!data?.question) return null;
  return <AfterRequestView id={id} question={data.question} renderSendBack={renderSendBack} />;
}

interface ViewProps extends Omit<AfterRequestProps, "version"> {
  question: OfRequestAnswer;
}

export function AfterRequestView({ id, question, renderSendBack }: ViewProps) {
  const { request: words } = useWords();
  const { mine, revealed, answers } = question;
  const isUnhappy = mine?.side === "customer" && mine.answer && mine.answer.verdict !== "yes";
  return (
    <Section title={words.title} id="afterwards">
      {revealed ? (
        <Said question={question} />
      ) : (
        mine && <Own id={id} question={question} mine={mine} />
      )}
      {isUnhappy && (
        <div className={css["acts"]}>
          <span>{words.sendBack}</span>
          {renderSendBack()}
        </div>
      )}
      {/* What was not right may have waited for another team: that stands on the same page. */}
      {answers.some(isLow) && (
        <p className={css["words"]}>
          <a href="#holders">{words.held}</a>
        </p>
      )}
    </Section>
  );
}

const otherOf = ({ provider, customer }: OfRequestAnswer, { side }: MineAnswer): string =>
  side === "customer" ? provider.name : customer.name;

interface OwnProps {
  id: string;
  question: OfRequestAnswer;
  mine: MineAnswer;
}

function Own({ id, question, mine }: OwnProps) {
  const [isChanging, setChanging] = useState(false);
  const all = useWords();
  const words = all.request;
  const [now, zone] = [useNow(), useZone()];
  const other = otherOf(question, mine);
  const day = dayWords(new Date(question.closesAt), now, zone, all.lang);
  const { answer, mayAnswer } = mine;
  if (mayAnswer && (answer === null || isChanging))
    return (
      <AnswerForm
        key={mine.version}
        id={id}
        mine={mine}
        other={other}
        closes={day}
        onDone={() => setChanging(false)}
      />
    );
  if (answer === null) return <p className={css["soft"]}>{words.notAnswered}</p>;
  return (
    <div className={css["part"]}>
      <p className={css["words"]}>
        {words.yours} <strong>{answerWords(mine.side, answer, all)}</strong>
      </p>
      <p className={css["soft"]}>{words.waits(other, day)}</p>
      {mayAnswer && (
        <Button size="small" kind="quiet" onClick={() => setChanging(true)}>
          {words.change}
        </Button>
      )}
    </div>
  );
}

function Said({ question: { answers, mine, provider, customer } }: { question: OfRequestAnswer }) {
  const all = useWords();
  const words = all.request;
  const teams = { customer: customer.name, provider: provider.name };
  const isSilent = mine !== null && answers.every(({ side }) => side === mine.side);
  return (
    <>
      {answers.length > 0 && (
        <dl className={css["said"]} aria-label={words.said}>
          {answers.map((answer) => (
            <div key={answer.side}>
              <dt>
                {answer.person.name}, {teams[answer.side]}
              </dt>
              <dd>{answerWords(answer.side, answer, all)}</dd>
            </div>
          ))}
        </dl>
      )}
      {isSilent && <p className={css["soft"]}>{words.nobody}</p>}
    </>
  );
}
