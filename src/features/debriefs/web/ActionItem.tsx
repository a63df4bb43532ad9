import { type ReactNode, useId, useState } from "react";
import type { ActionState } from "#contract/debriefs";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { Badge, type State, StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { endAction, reopenAction } from "./acts.ts";
import type { Action } from "./data.ts";
import css from "./debriefs.module.css";
import { useWords } from "./use-words.ts";
import { effectWords, measuredWords, namesOf } from "./words.ts";

const marks: Readonly<Record<Exclude<ActionState, "not-done">, State>> = {
  open: "waiting",
  overdue: "broken",
  done: "kept",
};

interface ActionItemProps {
  action: Action;
  /** Says where it comes from: not within its own debrief. */
  saysWhere?: boolean;
  /** Acts of the place where it stands. */
  children?: ReactNode;
}

/** One action: what, who, until when, by which figure, how it ended and what that moved. */
export function ActionItem({ action, saysWhere = false, children }: ActionItemProps) {
  const sentences = useWords();
  const words = sentences.action;
  const { what, owner, state, dueDay, said } = action;
  const due =
    state === "overdue"
      ? words.wasDue(dateWords(dueDay, sentences.lang))
      : words.due(dateWords(dueDay, sentences.lang));
  return (
    <li>
      <div className={css["head"]}>
        <span className={css["strong"]}>{what}</span>
        {state === "not-done" ? (
          <Badge>{sentences.states[state]}</Badge>
        ) : (
          <StateMark state={marks[state]}>{sentences.states[state]}</StateMark>
        )}
      </div>
      <p className={css["soft"]}>
        {owner?.name ?? sentences.nobody}, {due}. {measuredWords(action, sentences)}
      </p>
      {saysWhere && <Where action={action} />}
      {said !== "" && <p>{said}</p>}
      <Moved action={action} />
      <div className={css["buttons"]}>
        {action.mayEnd && <Ending action={action} />}
        {children}
      </div>
    </li>
  );
}

/** What a done action moved, where a figure stands for it. */
function Moved({ action: { state, measure, effect } }: { action: Action }) {
  const sentences = useWords();
  if (state !== "done" || measure === "words") return null;
  if (!effect) return <p className={css["soft"]}>{sentences.effect.soon}</p>;
  return (
    <>
      <p className={css["strong"]}>{sentences.verdicts[effect.verdict]}</p>
      <p className={css["soft"]}>{effectWords(measure, effect, sentences)}</p>
    </>
  );
}

function Where({ action: { debrief, heard, teams } }: { action: Action }) {
  const words = useWords().action;
  if (heard)
    return (
      <p className={css["soft"]}>
        {words.heard}{" "}
        <a href={`/surveys/results/${heard.waveId}/teams/${heard.teamId}`}>{heard.name}</a> (
        {namesOf(teams)})
      </p>
    );
  if (!debrief) return <p className={css["soft"]}>{words.ofTeams(namesOf(teams))}</p>;
  return (
    <p className={css["soft"]}>
      {words.of} <a href={`/debriefs/${debrief.id}`}>{debrief.title}</a> ({namesOf(teams)})
    </p>
  );
}

function Ending({ action }: { action: Action }) {
  const sentences = useWords();
  const [isOpen, setOpen] = useState(false);
  const reopen = useAct(() => reopenAction(action.id));
  if (action.state === "done" || action.state === "not-done")
    return (
      <>
        <Button size="small" busy={reopen.busy} onClick={() => void reopen.run(undefined)}>
          {sentences.ending.reopen}
        </Button>
        <ProblemLine problem={reopen.problem} words={sentences.refusals} />
      </>
    );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {sentences.ending.end}
      </Button>
      {isOpen && <EndActionDialog action={action} onClose={() => setOpen(false)} />}
    </>
  );
}

export function EndActionDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const sentences = useWords();
  const form = useId();
  const endings = [
    { value: "done", label: sentences.ending.done },
    { value: "not-done", label: sentences.ending.notDone },
  ] as const;
  const [how, setHow] = useState<"done" | "not-done">("done");
  const [said, setSaid] = useState("");
  const end = useAct(() => endAction(action, { how, said }));
  const actions = (
    <>
      <Button onClick={onClose}>{sentences.ending.leave}</Button>
      <Button kind="primary" type="submit" form={form} busy={end.busy}>
        {sentences.ending.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={sentences.ending.title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (said.trim() !== "" && !end.busy)
            void end.run(undefined).then((done) => done && onClose());
        }}
      >
        <p className={css["soft"]}>{action.what}</p>
        <RadioCards
          label={sentences.ending.title}
          choices={endings}
          value={how}
          onChange={setHow}
        />
        <TextArea
          coached
          label={sentences.ending.said}
          hint={sentences.ending.saidHint}
          value={said}
          onChange={setSaid}
          maxLength={1000}
          required
        />
        <ProblemLine problem={end.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}
