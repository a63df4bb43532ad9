import { useId, useState } from "react";
import type { CommitmentAnswer, CommitmentWritten, Measure } from "#contract/commitments";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { CommitmentFields, type Typed } from "./CommitmentFields.tsx";
import css from "./commitments.module.css";
import { changeCommitment, type FormChoices, makeCommitment, useChoices } from "./data.ts";
import { aimText, readAim } from "./words.ts";
import { useWords } from "./use-words.ts";

function typedOf(one: CommitmentAnswer | null): Typed {
  if (!one)
    return {
      what: "",
      measure: "words",
      words: "",
      teamId: "",
      outcomeId: "",
      aim: "",
      direction: "at-least",
      untilDay: "",
      reviewDays: [],
      sponsorId: "",
    };
  const { what, measure, direction, untilDay, reviewDays } = one;
  return {
    what,
    measure,
    words: one.words,
    teamId: one.team?.id ?? "",
    outcomeId: one.outcome?.id ?? "",
    aim: aimText(measure, one.aim),
    direction,
    untilDay,
    reviewDays: [...reviewDays],
    sponsorId: one.sponsor?.id ?? "",
  };
}

/** What is sent; an aim that cannot be read is left out, and the field says so. */
function writtenOf(typed: Typed): CommitmentWritten {
  const { measure } = typed;
  const hasAim = measure !== "words";
  return {
    what: typed.what,
    measure,
    words: typed.words,
    teamId: typed.teamId === "" ? null : typed.teamId,
    outcomeId: measure === "outcome" && typed.outcomeId !== "" ? typed.outcomeId : null,
    aim: hasAim ? (readAim(measure, typed.aim) ?? null) : null,
    direction: typed.direction,
    untilDay: typed.untilDay,
    reviewDays: typed.reviewDays.filter((day) => day !== ""),
    sponsorId: typed.sponsorId === "" ? null : typed.sponsorId,
  };
}

/** Where the direction usually goes, so that it need not be thought of. */
const usual = (measure: Measure): Typed["direction"] =>
  measure === "done" ? "at-most" : "at-least";

interface CommitmentDialogProps {
  /** Null for a new one. */
  commitment: CommitmentAnswer | null;
  onClose: () => void;
}

export function CommitmentDialog({ commitment, onClose }: CommitmentDialogProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  const choices = useChoices();
  if (choices.data)
    return <CommitmentForm commitment={commitment} choices={choices.data} onClose={onClose} />;
  const title = commitment ? words.change : words.fresh;
  return (
    <Dialog open onClose={onClose} title={title}>
      {choices.error ? (
        <ProblemLine problem={choices.error} words={sentences.refusals} />
      ) : (
        <SkeletonRows />
      )}
    </Dialog>
  );
}

export function CommitmentForm({
  commitment,
  choices,
  onClose,
}: CommitmentDialogProps & { choices: FormChoices }) {
  const { sentences } = useWords();
  const words = sentences.form;
  const form = useId();
  const [typed, setTyped] = useState(() => typedOf(commitment));
  const save = useAct((body: CommitmentWritten) =>
    commitment ? changeCommitment(commitment, body) : makeCommitment(body),
  );
  const change = (what: Partial<Typed>): void =>
    setTyped((now) => ({
      ...now,
      ...(what.measure !== undefined && { aim: "", direction: usual(what.measure) }),
      ...what,
    }));
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {commitment ? words.save : words.make}
      </Button>
    </>
  );
  const title = commitment ? words.change : words.fresh;
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.busy) void save.run(writtenOf(typed)).then((done) => done && onClose());
        }}
      >
        <CommitmentFields
          typed={typed}
          choices={choices}
          known={commitment}
          errors={save.problem?.fields ?? {}}
          onChange={change}
        />
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}
