import { useState } from "react";
import css from "./Duty.module.css";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { useSentences } from "#web/ui/words.ts";
import { swapDays, type TeamDuty } from "./data.ts";
import { useWords } from "./use-words.ts";
import { useSending } from "./use-sending.ts";

export interface Picked {
  from: { id: string; name: string } | null;
  firstDay: string;
  lastDay: string;
}

interface SwapDialogProps {
  duty: TeamDuty;
  me: string;
  picked: Picked;
  onClose: () => void;
}

/** Whose days, who takes them, and from when to when; what was picked in the weeks stands there already. */
export function SwapDialog({ duty, me, picked, onClose }: SwapDialogProps) {
  const shared = useSentences();
  const { sentences } = useWords();
  const words = sentences.swapDialog;
  const isMine = picked.from?.id === me;
  const [fromId, setFrom] = useState(picked.from?.id ?? "");
  const [toId, setTo] = useState(isMine || duty.members.every(({ id }) => id !== me) ? "" : me);
  const [firstDay, setFirstDay] = useState(picked.firstDay);
  const [lastDay, setLastDay] = useState(picked.lastDay);
  const body = { personId: toId, insteadOfId: fromId, firstDay, lastDay };
  const { busy, problem, send } = useSending(() => swapDays(duty.team.id, body), onClose);
  const people = duty.members.map(({ id, name }) => ({ value: id, label: name }));
  const isWhole = [toId, fromId, firstDay, lastDay].every((value) => value !== "");
  const actions = (
    <>
      <Button onClick={onClose}>{shared.cancel}</Button>
      <Button kind="primary" busy={busy} disabled={!isWhole} onClick={send}>
        {words.send}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} width="narrow" actions={actions}>
      <div className={css["form"]}>
        <Select label={words.from} value={fromId} choices={people} onChange={setFrom} />
        <Select
          label={words.to}
          value={toId}
          placeholder={words.toNobody}
          choices={people.filter(({ value }) => value !== fromId)}
          onChange={setTo}
        />
        <div className={css["pair"]}>
          <DateField
            label={words.firstDay}
            value={firstDay}
            min={duty.today}
            onChange={setFirstDay}
          />
          <DateField label={words.lastDay} value={lastDay} min={firstDay} onChange={setLastDay} />
        </div>
        <p className={css["hint"]}>{words.hint}</p>
        <ProblemLine problem={problem} words={sentences.refusals} />
      </div>
    </Dialog>
  );
}
