import { type ReactNode, useState } from "react";
import type { CaseAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { LessonsFor } from "#web/lessons.ts";
import { useParam } from "#web/navigation.ts";
import { type Unlocked, WithOwnKey } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { isPast, type Kind, kinds, sides, steps as allSteps } from "../rules.ts";
import { ConsentStep, MediatorPart, NameSpeaker, SafetyStep } from "./Beginning.tsx";
import { acting, api, useCase, useOpened } from "./data.ts";
import { BeginKey, LetIn } from "./KeysPart.tsx";
import css from "./mediation.module.css";
import { useWords, type Words } from "./use-words.ts";
import { TheStep } from "./TheStep.tsx";
import { AddEntry, EntryList, type InCase } from "./Writing.tsx";

/** One case, for those who take part: the step it is at, and what was written before. */
export default function CasePage() {
  const sentences = useWords();
  const { data, error, refetch } = useCase(useParam("id"));
  if (data) return <CaseView answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={sentences.lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function titleOf({ parties, part }: CaseAnswer, { one: words }: Words): string {
  const names = parties
    .filter(({ side }) => side !== part)
    .map(({ team, person }) => team?.name ?? person?.name ?? words.somebody)
    .join(words.and);
  return part === "mediator" ? words.between(names) : words.title(names);
}

export function CaseView({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.one;
  const at = allSteps.indexOf(answer.step);
  const team = answer.parties.find(({ side }) => side === answer.part)?.team;
  return (
    <SpokenPage
      title={titleOf(answer, sentences)}
      subtitle={words.place(Math.min(at + 1, allSteps.length), allSteps.length)}
      back={{ href: "/mediation", label: words.back }}
    >
      <StepList answer={answer} />
      {answer.endedHow === null && (
        <LessonsFor need={answer.part === "mediator" ? "mediation-led" : "mediation"} />
      )}
      {answer.lacksSpeaker && team ? (
        <>
          <p className={css["lead"]}>{sentences.speaker.text}</p>
          <NameSpeaker id={answer.id} teamId={team.id} />
        </>
      ) : (
        <WithOwnKey>{(own) => <OpenCase own={own} answer={answer} />}</WithOwnKey>
      )}
    </SpokenPage>
  );
}

function StepList({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.one;
  return (
    <ol className={css["steps"]} aria-label={words.steps}>
      {allSteps.map((step) => (
        <li key={step} aria-current={step === answer.step ? "step" : undefined}>
          {sentences.steps[step].title}
        </li>
      ))}
    </ol>
  );
}

function OpenCase({ own, answer }: { own: Unlocked; answer: CaseAnswer }) {
  const opened = useOpened(own, answer);
  if (!opened) return <SkeletonRows count={3} />;
  return <CaseBody own={own} answer={answer} opened={opened} />;
}

export function CaseBody(inCase: InCase) {
  const sentences = useWords();
  const { own, answer, opened } = inCase;
  const { step } = answer;
  const isSide = answer.part !== "mediator";
  if (answer.endedHow !== null)
    return (
      <>
        <Ended answer={answer} />
        {opened.hasKey && <Past {...inCase} />}
        {isSide && answer.endedHow === "finished" && <KeepAgreement answer={answer} />}
        {isSide && <LookBack answer={answer} />}
      </>
    );
  return (
    <>
      <Section title={sentences.steps[step].title} intro={sentences.steps[step].intro}>
        <Present {...inCase} />
      </Section>
      {opened.hasKey && (
        <>
          <LetIn own={own} answer={answer} />
          <OfMediator {...inCase} />
          <Past {...inCase} />
        </>
      )}
      {isSide && <OfSides answer={answer} />}
    </>
  );
}

/** What the mediator says is never folded away. */
function OfMediator(inCase: InCase) {
  const sentences = useWords();
  const { own, answer } = inCase;
  const mayWrite = answer.part === "mediator";
  if (!mayWrite && !answer.entries.some(({ kind }) => kind === "word")) return null;
  return (
    <Section title={sentences.kinds.word}>
      <EntryList {...inCase} kinds={["word"]} mayChange />
      {mayWrite && <AddEntry own={own} answer={answer} kind="word" />}
    </Section>
  );
}

/** What only the sides decide. */
function OfSides({ answer }: { answer: CaseAnswer }) {
  return (
    <>
      {isPast("safety", answer.step) && <MediatorPart answer={answer} />}
      {isPast("criteria", answer.step) && <KeepAgreement answer={answer} />}
      <LookBack answer={answer} />
      <Leave id={answer.id} />
    </>
  );
}

function Present(inCase: InCase): ReactNode {
  const sentences = useWords();
  const { own, answer, opened } = inCase;
  if (answer.step === "safety") return <SafetyStep own={own} answer={answer} />;
  if (answer.step === "consent") return <ConsentStep answer={answer} />;
  if (!answer.hasKey) return <BeginKey own={own} answer={answer} />;
  if (!opened.hasKey)
    return <EmptyState title={sentences.keys.shut}>{sentences.keys.shutText}</EmptyState>;
  return <TheStep {...inCase} />;
}

/** Everything that was written in steps before, by kind. */
function Past(inCase: InCase) {
  const sentences = useWords();
  const words = sentences.one;
  const { entries, step } = inCase.answer;
  const isHere = (kind: Kind): boolean =>
    kind !== "word" && entries.some((entry) => entry.kind === kind);
  const written = kinds.filter(isHere);
  if (written.length === 0 || !isPast("facts", step)) return null;
  return (
    <Section title={words.soFar}>
      {written.map((kind) => (
        <details key={kind} className={css["past"]}>
          <summary>{sentences.kinds[kind]}</summary>
          <EntryList {...inCase} kinds={[kind]} />
        </details>
      ))}
    </Section>
  );
}

function Ended({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.one;
  return (
    <Section title={sentences.page.ended}>
      <p className={css["lead"]}>{words.ended[answer.endedHow ?? "withdrawn"]}</p>
      <p className={css["soft"]}>{words.erased}</p>
    </Section>
  );
}

function KeepAgreement({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.one;
  const { id, keptBy, part } = answer;
  const act = useAct((keep: boolean) =>
    acting(api("PUT /mediations/:id/keeping", { params: { id }, body: { keep } })),
  );
  const otherKeeps = keptBy.some((side) => side !== part);
  return (
    <>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      <Checkbox
        label={words.keep}
        hint={otherKeeps ? `${words.keepHint} ${words.otherKeeps}` : words.keepHint}
        checked={keptBy.some((side) => side === part)}
        onChange={(keep) => void act.run(keep)}
      />
    </>
  );
}

/** From the first review on: a debrief of the two, once both wish it. */
function LookBack({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.one;
  const { id, lookBackBy, mayLookBack, part } = answer;
  const act = useAct((wishes: boolean) =>
    acting(api("PUT /mediations/:id/look-back", { params: { id }, body: { wishes } })),
  );
  if (lookBackBy.length === sides.length)
    return (
      <p className={css["soft"]}>
        {words.looksBack} <a href="/debriefs">{words.toDebriefs}</a>.
      </p>
    );
  if (!mayLookBack) return null;
  const otherWishes = lookBackBy.some((side) => side !== part);
  return (
    <>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      <Checkbox
        label={words.lookBack}
        hint={otherWishes ? `${words.lookBackHint} ${words.otherLooksBack}` : words.lookBackHint}
        checked={lookBackBy.some((side) => side === part)}
        onChange={(wishes) => void act.run(wishes)}
      />
    </>
  );
}

function Leave({ id }: { id: string }) {
  const sentences = useWords();
  const words = sentences.one;
  const [isOpen, setOpen] = useState(false);
  const leave = useAct(async () => {
    await acting(api("POST /mediations/:id/withdrawal", { params: { id } }));
    setOpen(false);
    say(words.left, { lang: sentences.lang });
  });
  return (
    <>
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {words.leave}
        </Button>
      </div>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.leave}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.leaveNo}</Button>
            <Button kind="danger" busy={leave.busy} onClick={() => void leave.run(undefined)}>
              {words.leaveYes}
            </Button>
          </>
        }
      >
        <p>{words.leaveText}</p>
        <ProblemLine problem={leave.problem} words={sentences.refusals} />
      </Dialog>
    </>
  );
}
