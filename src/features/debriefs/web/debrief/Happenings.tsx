import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { clockWords, dateWords, dayOf, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { IconButton } from "#web/ui/IconButton.tsx";
import { RemoveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { addFact, removeFact } from "../acts.ts";
import type { One } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords, type Words } from "../use-words.ts";

type Fact = One["facts"][number];

/** The timeline: what the product knows and the reader may see, and what people added. */
export function Happenings({ debrief }: { debrief: One }) {
  const words = useWords().timeline;
  const { id, facts, may, stage } = debrief;
  return (
    <Section title={words.title} intro={words.intro}>
      {facts.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ol className={css["list"]}>
          {facts.map((fact) => (
            <OneFact key={fact.key} id={id} fact={fact} />
          ))}
        </ol>
      )}
      {may.write && stage !== "closed" && <Adding id={id} />}
    </Section>
  );
}

function OneFact({ id, fact }: { id: string; fact: Fact }) {
  const sentences = useWords();
  const words = sentences.timeline;
  const zone = useZone();
  const remove = useAct(() => removeFact(id, fact.key));
  const { day, at, request, goal, by, words: said, mayRemove } = fact;
  return (
    <li>
      <div className={css["fact"]}>
        <span className={css["soft"]}>
          {dateWords(day, sentences.lang)}
          {at && `, ${clockWords(new Date(at), zone)}`}
        </span>
        <span>
          {factWords(fact, sentences)}
          {said !== "" && ` ${said}`} {request && <RequestLink request={request} />}
          {goal && <a href={`/goals/${goal.id}`}>{goal.name}</a>}
          {by && <span className={css["soft"]}> ({by.name})</span>}
        </span>
        {mayRemove && (
          <IconButton
            icon={RemoveIcon}
            label={words.remove(said)}
            onClick={() => void remove.run(undefined)}
          />
        )}
      </div>
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
    </li>
  );
}

function RequestLink({ request }: { request: NonNullable<Fact["request"]> }) {
  return (
    <a href={`/requests/${request.id}`}>
      {request.number} {request.title}
    </a>
  );
}

function factWords({ kind, team }: Fact, sentences: Words): string {
  const said = sentences.facts[kind];
  return (
    [said, ...(team ? [sentences.timeline.to(team.name)] : [])].join(" ") + (said === "" ? "" : ":")
  );
}

function Adding({ id }: { id: string }) {
  const sentences = useWords();
  const words = sentences.timeline;
  const today = dayOf(useNow(), useZone());
  const [day, setDay] = useState("");
  const [said, setSaid] = useState("");
  const add = useAct(() => addFact(id, { day, words: said }));
  return (
    <form
      className={css["tight"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.busy) void add.run(undefined).then((done) => done && setSaid(""));
      }}
    >
      <FormRow>
        <DateField label={words.day} value={day} max={today} onChange={setDay} required />
        <TextField
          coached
          label={words.words}
          value={said}
          onChange={setSaid}
          maxLength={500}
          required
        />
      </FormRow>
      <div>
        <Button type="submit" busy={add.busy}>
          {words.add}
        </Button>
      </div>
      <ProblemLine problem={add.problem} words={sentences.refusals} />
    </form>
  );
}
