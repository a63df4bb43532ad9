import { useState } from "react";
import type { Question } from "#contract/debriefs";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { IconButton } from "#web/ui/IconButton.tsx";
import { PlusIcon, RemoveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { chooseNames, sayReady } from "../acts.ts";
import type { One } from "../data.ts";
import css from "../debriefs.module.css";
import { newCard, type OwnCard } from "../kept-cards.ts";
import { type OwnCards, useOwnCards } from "../own-cards.ts";
import { questions } from "../named.ts";
import { useWords, type Words } from "../use-words.ts";

const inOrder = Object.keys(questions) as Question[];

/** One's own cards while each writes alone; afterwards what has not arrived, should there be any. */
export function Writing({ debrief }: { debrief: One }) {
  const own = useOwnCards(debrief);
  if (!debrief.may.write) return null;
  if (debrief.stage === "write") return <WritingView debrief={debrief} own={own} />;
  return own.unsent.length > 0 ? <Late debrief={debrief} own={own} /> : null;
}

interface WritingProps {
  debrief: One;
  own: OwnCards;
}

export function WritingView({ debrief, own }: WritingProps) {
  const words = useWords().writing;
  const { nameless } = debrief;
  return (
    <Section title={words.title} intro={nameless ? words.nameless : words.names}>
      {debrief.may.lead && <Names debrief={debrief} />}
      <div className={css["columns"]}>
        {inOrder.map((question) => (
          <Asked key={question} question={question} own={own} />
        ))}
      </div>
      <Ready debrief={debrief} />
    </Section>
  );
}

/** Chosen for all cards at once, while there is none. */
function Names({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.writing;
  const choose = useAct(() => chooseNames(debrief, !debrief.nameless));
  return (
    <div className={css["tight"]}>
      <div>
        <Button size="small" busy={choose.busy} onClick={() => void choose.run(undefined)}>
          {debrief.nameless ? words.chooseNames : words.chooseNameless}
        </Button>
      </div>
      <ProblemLine problem={choose.problem} words={sentences.refusals} />
    </div>
  );
}

function Asked({ question, own }: { question: Question; own: OwnCards }) {
  const sentences = useWords();
  const words = sentences.writing;
  const [fresh, setFresh] = useState<readonly OwnCard[]>(() => [newCard(question)]);
  const kept = own.cards.filter((card) => card.question === question);
  const known = new Set(kept.map(({ id }) => id));
  const cards = [...kept, ...fresh.filter(({ id }) => !known.has(id))].filter(
    (card, at, all) => card.words !== "" || !card.isSent || at === all.length - 1,
  );
  const name = sentences.questions[question];
  const add = (): void => setFresh((before) => [...before, newCard(question)]);
  return (
    <div className={css["tight"]}>
      <h3>{name}</h3>
      {cards.map((card, at) => (
        <Writable key={card.id} card={card} at={at + 1} name={name} own={own} />
      ))}
      <div>
        <Button size="small" icon={PlusIcon} onClick={add} aria-label={`${words.add}: ${name}`}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}

interface WritableProps {
  card: OwnCard;
  at: number;
  name: string;
  own: OwnCards;
}

function Writable({ card, at, name, own }: WritableProps) {
  const sentences = useWords();
  const words = sentences.writing;
  const isEmpty = card.words === "";
  return (
    <div className={css["tight"]}>
      <TextArea
        coached
        label={words.card(at, name)}
        hideLabel
        placeholder={words.place}
        value={card.words}
        onChange={(text) => own.write(card, text)}
        maxLength={2000}
        minRows={2}
        error={card.no === undefined ? undefined : noWords(card.no, sentences.refusals)}
      />
      {!isEmpty && (
        <div className={css["foot"]}>
          <StateMark state={card.isSent ? "kept" : "waiting"} look="plain">
            {card.isSent ? words.sent : words.unsent}
          </StateMark>
          <IconButton
            icon={RemoveIcon}
            label={words.remove(at)}
            onClick={() => own.write(card, "")}
          />
        </div>
      )}
    </div>
  );
}

function noWords(reason: string, refusals: Words["refusals"]): string {
  const byReason: Readonly<Record<string, string>> = refusals;
  return byReason[reason] ?? refusals.notNow;
}

function Ready({ debrief: { id, people } }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.writing;
  const isReady = people.find((one) => one.isReader)?.isReady ?? false;
  const say = useAct((ready: boolean) => sayReady(id, ready));
  return (
    <>
      <Checkbox
        label={words.ready}
        checked={say.busy ? !isReady : isReady}
        onChange={(ready) => {
          if (!say.busy) void say.run(ready);
        }}
      />
      <ProblemLine problem={say.problem} words={sentences.refusals} />
    </>
  );
}

/** Written in time and not arrived: nothing of it is lost, and without names the writer decides. */
export function Late({ debrief, own }: WritingProps) {
  const words = useWords().writing;
  const { nameless, stage } = debrief;
  const isOver = stage === "act" || stage === "closed";
  const said = nameless ? words.lateNameless : words.lateNamed;
  return (
    <Section title={words.late} intro={isOver ? words.lateOver : said}>
      <ul className={css["cards"]}>
        {own.unsent.map((card) => (
          <li key={card.id} className={css["card"]}>
            <p>{card.words}</p>
            <div className={css["buttons"]}>
              <Button size="small" onClick={() => own.forget(card)}>
                {words.forget}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!isOver && (
        <div>
          <Button kind="primary" onClick={own.sendAll}>
            {words.addLate}
          </Button>
        </div>
      )}
    </Section>
  );
}
