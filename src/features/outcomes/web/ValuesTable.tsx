import { useState } from "react";
import type { OutcomeAnswer, ValueAnswer } from "#contract/outcomes";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, RemoveIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { removeValue, setValue } from "./data.ts";
import css from "./outcomes.module.css";
import { type Words, useWords } from "./use-words.ts";
import { readNumber } from "#web/data/typed-number.ts";
import { dayWords, valueWords } from "./words.ts";

interface ValuesTableProps {
  outcome: OutcomeAnswer;
  values: readonly ValueAnswer[];
  mayEdit: boolean;
}

/** All values, the newest first; each can be changed where it stands. */
export function ValuesTable({ outcome, values, mayEdit }: ValuesTableProps) {
  const spoken = useWords();
  const words = spoken.one;
  const [changing, setChanging] = useState<Changing | null>(null);
  const remove = useAct((value: ValueAnswer) => removeValue(outcome.id, value));
  const done = (): void => {
    changing?.button.focus();
    setChanging(null);
  };
  const acts: Acts = {
    onChange: setChanging,
    onRemove: (value) => void (remove.busy || remove.run(value)),
  };
  const columns: readonly Column<ValueAnswer>[] = [
    {
      key: "day",
      head: words.day,
      cell: ({ day }) => dayWords(day, spoken),
      sortBy: ({ day }) => day,
    },
    valueColumn(outcome, changing?.day, done, spoken),
    { key: "note", head: words.note, cell: ({ note }) => note },
    { key: "by", head: words.by, cell: ({ by }) => by?.name ?? "" },
    ...(mayEdit ? [actsColumn(acts, spoken)] : []),
  ];
  return (
    <>
      <ProblemLine problem={remove.problem} words={spoken.refusals} />
      <Table caption={words.values} columns={columns} rows={values} keyOf={({ day }) => day} />
    </>
  );
}

/** The number; in the row that is being changed, a field in its place. */
function valueColumn(
  { id, unit }: OutcomeAnswer,
  changing: string | undefined,
  onDone: () => void,
  spoken: Words,
): Column<ValueAnswer> {
  return {
    key: "value",
    head: spoken.one.value,
    cell: (value) =>
      changing === value.day ? (
        <ChangeValue id={id} value={value} onDone={onDone} />
      ) : (
        valueWords(value.value, unit, spoken)
      ),
    sortBy: ({ value }) => value,
    numeric: true,
  };
}

interface Changing {
  readonly day: string;
  /** What was pressed; it gets the focus back. */
  readonly button: HTMLElement;
}

interface Acts {
  readonly onChange: (changing: Changing) => void;
  readonly onRemove: (value: ValueAnswer) => void;
}

function actsColumn({ onChange, onRemove }: Acts, spoken: Words): Column<ValueAnswer> {
  const words = spoken.one;
  return {
    key: "acts",
    head: words.acts,
    numeric: true,
    cell: (value) => (
      <span className={css["acts"]}>
        <IconButton
          icon={EditIcon}
          label={words.edit(dayWords(value.day, spoken))}
          onClick={({ currentTarget }) => onChange({ day: value.day, button: currentTarget })}
        />
        <IconButton
          icon={RemoveIcon}
          label={words.remove(dayWords(value.day, spoken))}
          onClick={() => onRemove(value)}
        />
      </span>
    ),
  };
}

interface ChangeValueProps {
  id: string;
  value: ValueAnswer;
  onDone: () => void;
}

/** In place of the number: Enter keeps what is typed, Escape leaves it as it was. */
function ChangeValue({ id, value, onDone }: ChangeValueProps) {
  const spoken = useWords();
  const words = spoken.one;
  const { day, note } = value;
  const [text, setText] = useState(String(value.value));
  const number = readNumber(text);
  const set = useAct((typed: number) => setValue(id, { day, value: typed, note }, value));
  return (
    <form
      className={css["inline"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (number !== undefined && !set.busy)
          void set.run(number).then((done) => done && onDone());
      }}
    >
      <TextField
        label={words.newValue(dayWords(day, spoken))}
        hideLabel
        autoFocus
        inputMode="decimal"
        value={text}
        onChange={setText}
        onKeyDown={(event) => event.key === "Escape" && onDone()}
        error={number === undefined ? words.wrongNumber : undefined}
      />
      <Button type="submit" size="small" busy={set.busy}>
        {words.save}
      </Button>
      <Button size="small" kind="quiet" onClick={onDone}>
        {words.cancel}
      </Button>
      <ProblemLine problem={set.problem} words={spoken.refusals} />
    </form>
  );
}
