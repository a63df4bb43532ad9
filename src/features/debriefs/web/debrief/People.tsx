import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { askToTakePart, leave, setPart, takeOut } from "../acts.ts";
import { findPersons, type One, type Person } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

/** Who takes part: asked, let lead, taken out or gone by themselves, as long as each writes. */
export function People({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.people;
  const { people, stage, may } = debrief;
  const ready = people.filter(({ isReady }) => isReady).length;
  return (
    <Section
      title={words.title}
      intro={
        stage === "write" &&
        words.ready(
          numberWords(ready, 1, sentences.lang),
          numberWords(people.length, 1, sentences.lang),
        )
      }
    >
      <ul className={css["people"]}>
        {people.map((person) => (
          <OnePerson key={person.id} debrief={debrief} person={person} />
        ))}
      </ul>
      {may.lead && stage !== "closed" && <Asking debrief={debrief} />}
    </Section>
  );
}

/** What the reader may do about somebody, as far as the stage allows it. */
function useActsOn({ id, stage, may }: One, person: Person) {
  const words = useWords().people;
  const leads = person.part === "facilitator";
  const change = useAct(() => setPart(id, person.id, leads ? "participant" : "facilitator"));
  const go = useAct(() => (person.isReader ? leave(id, person.id) : takeOut(id, person)));
  const maySetPart = may.lead && stage !== "closed";
  const mayGo = stage === "write" && (may.lead || person.isReader);
  return [
    ...(maySetPart ? [{ ...change, name: leads ? words.noLead : words.letLead }] : []),
    ...(mayGo ? [{ ...go, name: person.isReader ? words.leave : words.takeOut }] : []),
  ];
}

function OnePerson({ debrief, person }: { debrief: One; person: Person }) {
  const sentences = useWords();
  const words = sentences.people;
  const acts = useActsOn(debrief, person);
  const said = [
    ...(person.part === "facilitator" ? [words.leads] : []),
    ...(debrief.stage === "write" && person.isReady ? [words.hasWritten] : []),
  ];
  const problem = acts.find((act) => act.problem)?.problem;
  return (
    <li>
      <span>
        {person.name}
        {said.length > 0 && <span className={css["soft"]}> ({said.join(", ")})</span>}
      </span>
      {acts.map(({ name, busy, run }) => (
        <Button
          key={name}
          size="small"
          kind="quiet"
          aria-label={`${person.name}: ${name}`}
          busy={busy}
          onClick={() => void run(undefined)}
        >
          {name}
        </Button>
      ))}
      <ProblemLine problem={problem} words={sentences.refusals} />
    </li>
  );
}

/** Anybody of the house, of whichever team. */
function Asking({ debrief: { id, people } }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.people;
  const [person, setPerson] = useState<Found | null>(null);
  const ask = useAct((personId: string) => askToTakePart(id, personId));
  const isHere = people.some((one) => one.id === person?.id);
  return (
    <form
      className={css["tight"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (person && !isHere && !ask.busy)
          void ask.run(person.id).then((done) => done && setPerson(null));
      }}
    >
      <Combobox
        label={words.ask}
        hint={words.askHint}
        error={isHere ? words.isHere : undefined}
        value={person}
        onChange={setPerson}
        search={findPersons}
      />
      <div>
        <Button type="submit" disabled={person === null} busy={ask.busy}>
          {words.askThem}
        </Button>
      </div>
      <ProblemLine problem={ask.problem} words={sentences.refusals} />
    </form>
  );
}
