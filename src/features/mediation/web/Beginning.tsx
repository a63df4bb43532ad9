import { useState } from "react";
import type { CaseAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import type { Part } from "../rules.ts";
import { acting, answerSafety, api, findPersons, useChoices } from "./data.ts";
import { Finishing, ownParty } from "./Finishing.tsx";
import css from "./mediation.module.css";
import { useWords, type Words } from "./use-words.ts";

const questions = ["harassed", "danger", "power"] as const;

/** Told alone, sealed for oneself. Whoever says yes to any of it is led elsewhere, and nobody is told why. */
export function SafetyStep({ own, answer }: { own: Unlocked; answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.safety;
  const [yes, setYes] = useState<readonly string[]>([]);
  const act = useAct((goesOn: boolean) =>
    answerSafety(own, answer, { words: yes.join(" "), goesOn }),
  );
  if (ownParty(answer)?.done) return <StateMark state="waiting">{sentences.one.waits}</StateMark>;
  return (
    <div className={css["stack"]}>
      <fieldset>
        <legend>{words.label}</legend>
        {questions.map((question) => (
          <Checkbox
            key={question}
            label={words[question]}
            checked={yes.includes(question)}
            onChange={(isYes) =>
              setYes((before) =>
                isYes ? [...before, question] : before.filter((one) => one !== question),
              )
            }
          />
        ))}
      </fieldset>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      {yes.length === 0 ? (
        <div className={css["acts"]}>
          <Button kind="primary" busy={act.busy} onClick={() => void act.run(true)}>
            {sentences.steps.safety.done}
          </Button>
        </div>
      ) : (
        <Instead contact={answer.contact} busy={act.busy} onStop={() => void act.run(false)} />
      )}
    </div>
  );
}

function Instead({
  contact,
  busy,
  onStop,
}: {
  contact: string;
  busy: boolean;
  onStop: () => void;
}) {
  const sentences = useWords();
  const words = sentences.safety;
  return (
    <div className={css["entry"]} aria-live="polite">
      <p>{words.stop}</p>
      <p>{contact === "" ? words.noContact : `${words.contact}: ${contact}`}</p>
      <p className={css["by"]}>{words.stopHint}</p>
      <div>
        <Button kind="primary" busy={busy} onClick={onStop}>
          {words.stopYes}
        </Button>
      </div>
    </div>
  );
}

export function ConsentStep({ answer }: { answer: CaseAnswer }) {
  const team = ownParty(answer)?.team;
  return (
    <div className={css["stack"]}>
      <Finishing answer={answer} />
      {team && <NameSpeaker id={answer.id} teamId={team.id} />}
    </div>
  );
}

/** Names who speaks for one's team. */
export function NameSpeaker({ id, teamId }: { id: string; teamId: string }) {
  const sentences = useWords();
  const words = sentences.consent;
  const [person, setPerson] = useState<Found | null>(null);
  const name = useAct((personId: string) =>
    acting(api("PUT /mediations/:id/speaker", { params: { id }, body: { personId } })),
  );
  return (
    <Section title={words.speaker}>
      <div className={css["stack"]}>
        <Combobox
          label={words.speaker}
          hint={words.speakerHint}
          hideLabel
          value={person}
          onChange={setPerson}
          search={(typed, signal) => findPersons(typed, signal, teamId)}
        />
        <ProblemLine problem={name.problem} words={sentences.refusals} />
        <div>
          <Button
            disabled={person === null}
            busy={name.busy}
            onClick={() => person && void name.run(person.id)}
          >
            {words.name}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type Mediator = NonNullable<CaseAnswer["mediator"]>;

/** 'You want Mara. The other side has not said yet.' */
export function mediatorWords(
  { person, takesPart, wantedBy }: Mediator,
  part: Part,
  sentences: Words,
): string {
  const words = sentences.consent;
  const name = person?.name ?? sentences.one.somebody;
  if (takesPart) return words.both(name);
  return wantedBy.some((side) => side === part) ? words.youWant(name) : words.theyWant(name);
}

/** A mediator whom both want takes part; either side says so, or sends them away again. */
export function MediatorPart({ answer }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.consent;
  const { mediator, id } = answer;
  const want = useAct((personId: string | null) =>
    acting(api("PUT /mediations/:id/mediator", { params: { id }, body: { personId } })),
  );
  const ask = (personId: string | null): void => void want.run(personId);
  return (
    <Section title={words.mediator} intro={words.mediatorHint}>
      <ProblemLine problem={want.problem} words={sentences.refusals} />
      {mediator ? (
        <Wanted mediator={mediator} part={answer.part} busy={want.busy} onAsk={ask} />
      ) : (
        <AskForMediator busy={want.busy} onAsk={ask} />
      )}
    </Section>
  );
}

interface WantedProps {
  mediator: Mediator;
  part: Part;
  busy: boolean;
  onAsk: (personId: string | null) => void;
}

function Wanted({ mediator, part, busy, onAsk }: WantedProps) {
  const sentences = useWords();
  const words = sentences.consent;
  const { person, wantedBy } = mediator;
  const isMine = wantedBy.some((side) => side === part);
  return (
    <>
      <p className={css["soft"]}>{mediatorWords(mediator, part, sentences)}</p>
      <div className={css["acts"]}>
        {person && !isMine && (
          <Button busy={busy} onClick={() => onAsk(person.id)}>
            {words.agree}
          </Button>
        )}
        <Button kind="quiet" busy={busy} onClick={() => onAsk(null)}>
          {words.without}
        </Button>
      </div>
    </>
  );
}

function AskForMediator({ busy, onAsk }: { busy: boolean; onAsk: (personId: string) => void }) {
  const sentences = useWords();
  const words = sentences.consent;
  const { data } = useChoices();
  const [chosen, setChosen] = useState("");
  const mediators = (data?.mediators ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={css["stack"]}>
      <Select
        label={words.mediator}
        hideLabel
        choices={mediators}
        placeholder={words.none}
        value={chosen}
        onChange={setChosen}
        optional
      />
      <div>
        <Button disabled={chosen === ""} busy={busy} onClick={() => onAsk(chosen)}>
          {words.want}
        </Button>
      </div>
    </div>
  );
}
