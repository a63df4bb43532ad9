import type { ReactNode } from "react";
import type { CaseAnswer } from "#contract/mediation";
import type { Kind, Part, Step } from "../rules.ts";
import { AgreementStep, Reviews, ReviewStep, Watched } from "./Agreement.tsx";
import { Facts } from "./Facts.tsx";
import { Finishing } from "./Finishing.tsx";
import css from "./mediation.module.css";
import { useWords } from "./use-words.ts";
import { AddEntry, EntryList, type InCase } from "./Writing.tsx";

const has = ({ entries }: CaseAnswer, part: Part, kind: Kind): boolean =>
  entries.some((entry) => entry.part === part && entry.kind === kind);

/** The step that a case is at, once it can be written: one at a time. */
export function TheStep(inCase: InCase) {
  return drawn[inCase.answer.step](inCase);
}

/** Lists that both sides add to. */
function Lists(props: InCase & { kinds: readonly Kind[]; children?: ReactNode }) {
  const { own, answer, opened, kinds, children } = props;
  const inCase = { own, answer, opened };
  return (
    <div className={css["stack"]}>
      {children}
      {kinds.map((kind) => (
        <div key={kind} className={css["stack"]}>
          <EntryList {...inCase} kinds={[kind]} mayChange />
          {answer.part !== "mediator" && <AddEntry own={own} answer={answer} kind={kind} />}
        </div>
      ))}
      <Finishing answer={answer} />
    </div>
  );
}

/** One text of each side. */
function OneText(props: InCase & { kind: Kind }) {
  const { own, answer, opened, kind } = props;
  const { part } = answer;
  return (
    <div className={css["stack"]}>
      <EntryList own={own} answer={answer} opened={opened} kinds={[kind]} mayChange />
      {part !== "mediator" && !has(answer, part, kind) && (
        <AddEntry own={own} answer={answer} kind={kind} />
      )}
      {has(answer, part, kind) && <Finishing answer={answer} />}
    </div>
  );
}

/** What the other wrote is said back; 'yes, that is it' is about the other's words. */
function Restating({ own, answer, opened }: InCase) {
  const { part } = answer;
  const inCase = { own, answer, opened };
  const isSaid = answer.entries.some((one) => one.kind === "restating" && one.part !== part);
  return (
    <div className={css["stack"]}>
      <EntryList {...inCase} kinds={["account"]} />
      <EntryList {...inCase} kinds={["restating", "not-yet"]} mayChange />
      {part !== "mediator" && !has(answer, part, "restating") && (
        <AddEntry own={own} answer={answer} kind="restating" />
      )}
      {isSaid && <Finishing answer={answer} />}
      {isSaid && part !== "mediator" && <AddEntry own={own} answer={answer} kind="not-yet" />}
    </div>
  );
}

function Options(inCase: InCase) {
  const sentences = useWords();
  const { entries, part } = inCase.answer;
  const count = entries.filter((one) => one.kind === "option" && one.part === part).length;
  return (
    <Lists {...inCase} kinds={["option"]}>
      {part !== "mediator" && <p className={css["soft"]}>{sentences.options.count(count)}</p>}
    </Lists>
  );
}

function Agreed(inCase: InCase) {
  return (
    <div className={css["stack"]}>
      <EntryList {...inCase} kinds={["agreement"]} />
      <Watched answer={inCase.answer} />
      <Reviews answer={inCase.answer} />
    </div>
  );
}

const drawn: Readonly<Record<Step, (inCase: InCase) => ReactNode>> = {
  safety: () => null,
  consent: () => null,
  facts: (inCase) => (
    <Lists {...inCase} kinds={["correction"]}>
      <Facts answer={inCase.answer} />
    </Lists>
  ),
  sides: (inCase) => <OneText {...inCase} kind="account" />,
  restating: (inCase) => <Restating {...inCase} />,
  goals: (inCase) => <Lists {...inCase} kinds={["goal"]} />,
  differences: (inCase) => <Lists {...inCase} kinds={["difference"]} />,
  options: (inCase) => <Options {...inCase} />,
  criteria: (inCase) => (
    <Lists {...inCase} kinds={["criterion", "judgement"]}>
      <EntryList {...inCase} kinds={["option"]} />
    </Lists>
  ),
  agreement: (inCase) => <AgreementStep {...inCase} />,
  agreed: (inCase) => <Agreed {...inCase} />,
  review: (inCase) => (
    <ReviewStep answer={inCase.answer}>
      <EntryList {...inCase} kinds={["agreement", "review"]} />
      {inCase.answer.part !== "mediator" && (
        <AddEntry own={inCase.own} answer={inCase.answer} kind="review" />
      )}
    </ReviewStep>
  ),
};
