import { useState } from "react";
import css from "./Duty.module.css";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { useSentences } from "#web/ui/words.ts";
import { sayAway, type TeamDuty } from "./data.ts";
import { useWords } from "./use-words.ts";
import { useSending } from "./use-sending.ts";

/** From when to when someone is away: oneself, or for a lead any member. */
export function AbsenceDialog({
  duty,
  me,
  onClose,
}: {
  duty: TeamDuty;
  me: string;
  onClose: () => void;
}) {
  const shared = useSentences();
  const { sentences } = useWords();
  const words = sentences.absenceDialog;
  const offered = duty.members.filter(({ id }) => id === me || duty.may.edit);
  const [personId, setPerson] = useState(offered.find(({ id }) => id === me)?.id ?? "");
  const [firstDay, setFirstDay] = useState(duty.today);
  const [lastDay, setLastDay] = useState(duty.today);
  const body = { personId, firstDay, lastDay };
  const { busy, problem, send } = useSending(() => sayAway(duty.team.id, me, body), onClose);
  const changeFirst = (day: string): void => {
    setFirstDay(day);
    if (lastDay < day) setLastDay(day);
  };
  const actions = (
    <>
      <Button onClick={onClose}>{shared.cancel}</Button>
      <Button
        kind="primary"
        busy={busy}
        disabled={personId === "" || firstDay === "" || lastDay === ""}
        onClick={send}
      >
        {words.send}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} width="narrow" actions={actions}>
      <div className={css["form"]}>
        {offered.length > 1 && (
          <Select
            label={words.who}
            value={personId}
            placeholder={sentences.swapDialog.toNobody}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPerson}
          />
        )}
        <div className={css["pair"]}>
          <DateField label={words.firstDay} value={firstDay} onChange={changeFirst} />
          <DateField label={words.lastDay} value={lastDay} min={firstDay} onChange={setLastDay} />
        </div>
        <p className={css["hint"]}>{words.hint}</p>
        <ProblemLine problem={problem} words={sentences.refusals} />
      </div>
    </Dialog>
  );
}
