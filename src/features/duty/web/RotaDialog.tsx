import { useState } from "react";
import css from "./Duty.module.css";
import { Button } from "#web/ui/Button.tsx";
import { Avatar } from "#web/ui/Chip.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { CloseIcon, SortDownIcon, SortUpIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { useSentences } from "#web/ui/words.ts";
import { TextField } from "#web/ui/TextField.tsx";
import { saveRota, type RotaBody, type TeamDuty } from "./data.ts";
import { useWords } from "./use-words.ts";
import { useSending } from "./use-sending.ts";

const mostDays = 60;

interface Entered {
  firstDay: string;
  /** As typed. */
  turnDays: string;
  memberIds: readonly string[];
}

function enteredFrom({ rota, today, members }: TeamDuty): Entered {
  const memberIds = (rota?.members ?? members).map(({ id }) => id);
  return { firstDay: rota?.firstDay ?? today, turnDays: String(rota?.turnDays ?? 7), memberIds };
}

/** What is sent; null while something is missing. */
function bodyFrom({ firstDay, turnDays, memberIds }: Entered): RotaBody | null {
  const days = Number(turnDays);
  const isRight = Number.isInteger(days) && days >= 1 && days <= mostDays;
  if (!isRight || firstDay === "" || memberIds.length === 0) return null;
  return { firstDay, turnDays: days, memberIds: [...memberIds] };
}

/** Who takes turns, in which order, for how many days each, from when on. For leads. */
export function RotaDialog({ duty, onClose }: { duty: TeamDuty; onClose: () => void }) {
  const shared = useSentences();
  const { sentences } = useWords();
  const words = sentences.rotaDialog;
  const { rota, team } = duty;
  const [entered, setEntered] = useState(() => enteredFrom(duty));
  const enter = (part: Partial<Entered>): void => setEntered((now) => ({ ...now, ...part }));
  const body = bodyFrom(entered);
  const saving = useSending(() => saveRota(team.id, body, rota), onClose);
  const ending = useSending(() => saveRota(team.id, null, rota), onClose);
  const actions = (
    <>
      {rota && (
        <Button kind="quiet" busy={ending.busy} onClick={ending.send}>
          {words.remove}
        </Button>
      )}
      <Button onClick={onClose}>{shared.cancel}</Button>
      <Button kind="primary" busy={saving.busy} disabled={body === null} onClick={saving.send}>
        {words.send}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} actions={actions}>
      <div className={css["form"]}>
        <div className={css["pair"]}>
          <DateField
            label={words.firstDay}
            value={entered.firstDay}
            onChange={(firstDay) => enter({ firstDay })}
          />
          <TextField
            label={words.turnDays}
            hint={words.turnHint}
            type="number"
            min={1}
            max={mostDays}
            value={entered.turnDays}
            onChange={(turnDays) => enter({ turnDays })}
          />
        </div>
        <Order
          members={duty.members}
          ids={entered.memberIds}
          onChange={(memberIds) => enter({ memberIds })}
        />
        <ProblemLine problem={saving.problem ?? ending.problem} words={sentences.refusals} />
      </div>
    </Dialog>
  );
}

interface OrderProps {
  members: TeamDuty["members"];
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

function Order({ members, ids, onChange }: OrderProps) {
  const words = useWords().sentences.rotaDialog;
  const others = members.filter(({ id }) => !ids.includes(id));
  return (
    <fieldset className={css["members"]}>
      <legend>{words.members}</legend>
      {ids.length === 0 && <p className={css["hint"]}>{words.nobody}</p>}
      <ol>
        {ids.map((id, at) => (
          <OneMember
            key={id}
            name={members.find((member) => member.id === id)?.name ?? ""}
            onUp={at > 0 ? () => onChange(swapped(ids, at, at - 1)) : undefined}
            onDown={at < ids.length - 1 ? () => onChange(swapped(ids, at, at + 1)) : undefined}
            onOut={() => onChange(ids.filter((one) => one !== id))}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <Select
          label={words.add}
          value=""
          placeholder={words.addPlaceholder}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChange([...ids, id])}
        />
      )}
    </fieldset>
  );
}

function swapped(ids: readonly string[], one: number, other: number): string[] {
  return ids.map((id, at) => (at === one ? ids[other]! : at === other ? ids[one]! : id));
}

interface OneMemberProps {
  name: string;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onOut: () => void;
}

function OneMember({ name, onUp, onDown, onOut }: OneMemberProps) {
  const words = useWords().sentences.rotaDialog;
  return (
    <li className={css["member"]}>
      <Avatar name={name} size="small" />
      <span className={css["name"]}>{name}</span>
      <IconButton icon={SortUpIcon} label={words.up(name)} disabled={!onUp} onClick={onUp} />
      <IconButton
        icon={SortDownIcon}
        label={words.down(name)}
        disabled={!onDown}
        onClick={onDown}
      />
      <IconButton icon={CloseIcon} label={words.out(name)} onClick={onOut} />
    </li>
  );
}
