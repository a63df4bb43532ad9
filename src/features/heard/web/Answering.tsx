import { useState } from "react";
import type { ImprovementAnswer, TeamResults } from "#contract/heard";
import { useAct } from "#web/data/act.ts";
import { dateWords, dayOf, useZone } from "#web/data/zone.ts";
import { LessonsFor } from "#web/lessons.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Fold, FoldedSection } from "#web/ui/Fold.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { answer, drop, end, takeUp } from "./data.ts";
import { improvementsSaid } from "./folded-words.ts";
import css from "./heard.module.css";
import { useWords } from "./use-words.ts";
import { changeWords, meanWords, nameOf, testedWords } from "./words.ts";

const mostImprovements = 2;

/** What the leads say in public, what they take up, and what became of what they took up before. */
export function Answering({ results }: { results: TeamResults }) {
  const spoken = useWords();
  const words = spoken.sentences.team;
  return (
    <>
      <Section title={words.answer} intro={words.answerIntro}>
        <Answers results={results} />
      </Section>
      <TakenUp results={results} />
      {results.earlier.length > 0 && (
        <FoldedSection title={words.earlier} said={improvementsSaid(results.earlier, spoken)}>
          <Improvements results={results} list={results.earlier} isPast />
        </FoldedSection>
      )}
    </>
  );
}

function Answers({ results }: { results: TeamResults }) {
  const { folded, sentences } = useWords();
  const words = sentences.team;
  const [latest, ...older] = results.answers;
  return (
    <div className={css["text"]}>
      {latest ? <Said said={latest} /> : <p className={css["soft"]}>{words.none}</p>}
      {older.length > 0 && (
        <details>
          <summary>{words.older}</summary>
          {older.map((one) => (
            <Said key={one.version} said={one} />
          ))}
        </details>
      )}
      {results.may.answer && (
        <div className={css["screenOnly"]}>
          <Fold said={latest ? folded.writeAnew : folded.write}>
            <Writing key={latest?.version ?? 0} results={results} />
          </Fold>
        </div>
      )}
    </div>
  );
}

function TakenUp({ results }: { results: TeamResults }) {
  const spoken = useWords();
  const { folded, sentences } = spoken;
  const words = sentences.team;
  const { improvements, may, unit } = results;
  const mayTakeUp = may.answer && unit !== null && improvements.length < mostImprovements;
  if (improvements.length === 0 && !mayTakeUp) return null;
  return (
    <Section title={words.improvements}>
      {improvements.length > 0 && (
        <Fold said={improvementsSaid(improvements, spoken)}>
          <Improvements results={results} list={improvements} />
        </Fold>
      )}
      {mayTakeUp && (
        <div className={css["screenOnly"]}>
          <Fold said={folded.takeUp}>
            <TakingUp key={improvements.length} results={results} />
          </Fold>
        </div>
      )}
    </Section>
  );
}

function Said({ said }: { said: TeamResults["answers"][number] }) {
  const { lang, sentences } = useWords();
  const words = sentences.team;
  const zone = useZone();
  const day = dateWords(dayOf(new Date(said.at), zone), lang);
  return (
    <div>
      <p className={css["said"]}>{said.words}</p>
      <p className={css["soft"]}>{words.by(said.by?.name ?? words.somebody, day)}</p>
    </div>
  );
}

function Writing({ results }: { results: TeamResults }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.team;
  const [typed, setTyped] = useState(results.answers[0]?.words ?? "");
  const save = useAct((said: string) => answer(results, said, spoken));
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
        label={words.words}
        hint={words.hint}
        value={typed}
        onChange={setTyped}
        maxLength={4000}
        error={save.problem?.fields["words"]}
        required
      />
      <LessonsFor need="survey-answers" />
      <div>
        <Button type="submit" kind="primary" busy={save.busy}>
          {words.save}
        </Button>
      </div>
      <ProblemLine problem={save.problem} words={sentences.refusals} />
    </form>
  );
}

interface ImprovementsProps {
  results: TeamResults;
  list: readonly ImprovementAnswer[];
  /** Of the wave before: nothing of it changes here. */
  isPast?: boolean;
}

function Improvements({ results, list, isPast = false }: ImprovementsProps) {
  return (
    <ul className={css["list"]}>
      {list.map((one) => (
        <Improvement key={one.id} results={results} one={one} isPast={isPast} />
      ))}
    </ul>
  );
}

function Improvement({
  results,
  one,
  isPast,
}: {
  results: TeamResults;
  one: ImprovementAnswer;
  isPast: boolean;
}) {
  const spoken = useWords();
  const words = spoken.sentences.team;
  const { state, words: tested } = testedWords(one, spoken);
  return (
    <li>
      <p className={css["said"]}>{one.what}</p>
      <p>
        {words.until(one.owner?.name ?? words.somebody, dateWords(one.dueDay, spoken.lang))}
        {one.ended && ` · ${words.ended[one.ended]}`}
      </p>
      <p>{words.should(nameOf(results.wave.items, one.key, spoken))}</p>
      <div className={css["row"]}>
        <StateMark state={state}>{tested}</StateMark>
        {one.before && one.after && one.change && (
          <span>
            {words.beforeAfter(
              meanWords(one.before, spoken),
              meanWords(one.after, spoken),
              changeWords(one.change, spoken),
            )}
          </span>
        )}
      </div>
      {results.may.answer && !isPast && <Acts results={results} one={one} />}
    </li>
  );
}

function Acts({ results, one }: { results: TeamResults; one: ImprovementAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.team;
  const ending = useAct((how: "done" | "not-done" | null) => end(results, one, how, spoken));
  const dropping = useAct(() => drop(results, one, spoken));
  return (
    <div className={css["acts"]}>
      {one.ended === null ? (
        <>
          <Button busy={ending.busy} onClick={() => void ending.run("done")}>
            {words.done}
          </Button>
          <Button busy={ending.busy} onClick={() => void ending.run("not-done")}>
            {words.notDone}
          </Button>
          <Button busy={dropping.busy} onClick={() => void dropping.run(undefined)}>
            {words.drop}
          </Button>
        </>
      ) : (
        <Button busy={ending.busy} onClick={() => void ending.run(null)}>
          {words.reopen}
        </Button>
      )}
      <ProblemLine problem={ending.problem ?? dropping.problem} words={sentences.refusals} />
    </div>
  );
}

function TakingUp({ results }: { results: TeamResults }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.team;
  const { unit, wave, owners } = results;
  const [what, setWhat] = useState("");
  const [key, setKey] = useState("");
  const [ownerId, setOwner] = useState("");
  const [dueDay, setDay] = useState("");
  const save = useAct(() => takeUp(results, { what, key, ownerId, dueDay }, spoken));
  const shown = (unit?.figures ?? []).filter(({ said }) => said === "shown");
  const isWhole = what.trim() !== "" && key !== "" && ownerId !== "" && dueDay !== "";
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !save.busy) void save.run(undefined);
      }}
    >
      <TextField
        coached
        label={words.what}
        value={what}
        onChange={setWhat}
        maxLength={300}
        required
      />
      <Select
        label={words.figure}
        choices={shown.map((one) => ({
          value: one.key,
          label: nameOf(wave.items, one.key, spoken),
        }))}
        value={key}
        onChange={setKey}
        placeholder=""
        required
      />
      <Select
        label={words.owner}
        choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
        value={ownerId}
        onChange={setOwner}
        placeholder=""
        required
      />
      <DateField label={words.due} value={dueDay} onChange={setDay} required />
      <div>
        <Button type="submit" busy={save.busy}>
          {words.takeUp}
        </Button>
      </div>
      <ProblemLine problem={save.problem} words={sentences.refusals} />
    </form>
  );
}
