import { useState } from "react";
import type { OutsideMonthAnswer, ParityDetail } from "#contract/parity";
import { wholeOf } from "#web/clock-time.ts";
import { readNumber } from "#web/data/typed-number.ts";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { IconButton } from "#web/ui/IconButton.tsx";
import { OutsideIcon, RemoveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { EmptyState, ProblemLine } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { type MonthWritten, removeMonth, setMonth } from "../data.ts";
import css from "../parity.module.css";
import { type Words, useWords } from "../use-words.ts";
import { monthWords } from "../words.ts";

/** How the promise for the like was kept outside: the months that are known, and the place to type one in. */
export function OutsideMonths({ detail }: { detail: ParityDetail }) {
  const spoken = useWords();
  const words = spoken.one;
  const { service, outside, may } = detail;
  const remove = useAct((month: OutsideMonthAnswer) => removeMonth(service.id, month));
  const columns: readonly Column<OutsideMonthAnswer>[] = [
    ...factsIn(spoken),
    ...(may.edit ? [actsColumn((month) => void (remove.busy || remove.run(month)), spoken)] : []),
  ];
  return (
    <Section title={words.results} intro={words.resultsHint}>
      {may.edit && <NewMonth serviceId={service.id} months={outside} />}
      <ProblemLine problem={remove.problem} words={spoken.refusals} />
      {outside.length > 0 ? (
        <Table
          caption={words.results}
          columns={columns}
          rows={outside}
          keyOf={({ month }) => month}
        />
      ) : (
        <EmptyState icon={OutsideIcon} title={words.resultsEmpty}>
          {may.edit && words.resultsEmptyText}
        </EmptyState>
      )}
    </Section>
  );
}

const factsIn = (spoken: Words): readonly Column<OutsideMonthAnswer>[] => [
  {
    key: "month",
    head: spoken.one.month,
    cell: ({ month }) => monthWords(month, spoken),
    sortBy: ({ month }) => month,
  },
  {
    key: "kept",
    head: spoken.one.keptCount,
    cell: ({ kept }) => numberWords(kept, 1, spoken.lang),
    numeric: true,
  },
  {
    key: "total",
    head: spoken.one.total,
    cell: ({ total }) => numberWords(total, 1, spoken.lang),
    numeric: true,
  },
  {
    key: "median",
    head: spoken.one.medianHours,
    cell: ({ medianHours }) =>
      medianHours === null ? "" : numberWords(medianHours, 1, spoken.lang),
    numeric: true,
  },
  { key: "source", head: spoken.one.source, cell: ({ source }) => source },
  { key: "by", head: spoken.one.by, cell: ({ by }) => by?.name ?? "" },
];

function actsColumn(
  onRemove: (month: OutsideMonthAnswer) => void,
  spoken: Words,
): Column<OutsideMonthAnswer> {
  const words = spoken.one;
  return {
    key: "acts",
    head: words.acts,
    numeric: true,
    cell: (month) => (
      <span className={css["acts"]}>
        <IconButton
          icon={RemoveIcon}
          label={words.remove(monthWords(month.month, spoken))}
          onClick={() => onRemove(month)}
        />
      </span>
    ),
  };
}

interface Typed {
  readonly month: string;
  readonly kept: string;
  readonly total: string;
  readonly medianHours: string;
  readonly source: string;
}

/** What is sent, or undefined while a number is none. */
function writtenOf({ month, source, ...typed }: Typed): MonthWritten | undefined {
  const [kept, total] = [wholeOf(typed.kept, 0, 1e9), wholeOf(typed.total, 0, 1e9)];
  const median = typed.medianHours.trim() === "" ? null : readNumber(typed.medianHours);
  if (kept == null || total == null || median === undefined) return undefined;
  return { month, kept, total, medianHours: median, source };
}

interface NewMonthProps {
  serviceId: string;
  months: readonly OutsideMonthAnswer[];
}

/** Types a month in; one that stands there already is put right by typing it again. */
function NewMonth({ serviceId, months }: NewMonthProps) {
  const spoken = useWords();
  const words = spoken.one;
  const present = dayOf(useNow(), useZone()).slice(0, 7);
  const [typed, setTyped] = useState<Typed>({
    month: present,
    kept: "",
    total: "",
    medianHours: "",
    source: months[0]?.source ?? "",
  });
  // What stood there when the typing began: what another sets meanwhile is not written over unseen.
  const [asBegun, setAsBegun] = useState<typeof months | null>(null);
  const change = (what: Partial<Typed>): void => {
    setAsBegun((begun) => begun ?? months);
    setTyped((now) => ({ ...now, ...what }));
  };
  const written = writtenOf(typed);
  const set = useAct((month: MonthWritten) =>
    setMonth(
      serviceId,
      month,
      (asBegun ?? months).find((one) => one.month === month.month),
    ),
  );
  const send = async (): Promise<void> => {
    if (!written || set.busy) return;
    if (await set.run(written))
      setTyped((now) => ({ ...now, kept: "", total: "", medianHours: "" }));
    // Set or refused: whoever presses again has seen what stands by now.
    setAsBegun(null);
  };
  return (
    <form
      className={css["form"]}
      aria-label={words.setTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Fields typed={typed} present={present} onChange={change} />
      <div>
        <Button type="submit" kind="primary" busy={set.busy}>
          {words.set}
        </Button>
      </div>
      <ProblemLine problem={set.problem} words={spoken.refusals} />
    </form>
  );
}

interface FieldsProps {
  typed: Typed;
  present: string;
  onChange: (what: Partial<Typed>) => void;
}

function Fields({ typed, present, onChange }: FieldsProps) {
  const spoken = useWords();
  const words = spoken.one;
  const { month, kept, total, medianHours, source } = typed;
  const wrongCount = (text: string): string | undefined =>
    wholeOf(text, 0, 1e9) === undefined ? words.wrongCount : undefined;
  const isWrong = medianHours.trim() !== "" && readNumber(medianHours) === undefined;
  return (
    <FormRow>
      <TextField
        label={words.ofMonth}
        type="month"
        value={month}
        max={present}
        onChange={(next) => onChange({ month: next })}
        required
      />
      <TextField
        label={words.keptCount}
        inputMode="numeric"
        value={kept}
        onChange={(next) => onChange({ kept: next })}
        error={wrongCount(kept)}
        required
      />
      <TextField
        label={words.total}
        inputMode="numeric"
        value={total}
        onChange={(next) => onChange({ total: next })}
        error={wrongCount(total)}
        required
      />
      <TextField
        label={words.medianHours}
        inputMode="decimal"
        value={medianHours}
        onChange={(next) => onChange({ medianHours: next })}
        error={isWrong ? words.wrongNumber : undefined}
        optional
      />
      <TextField
        label={words.source}
        value={source}
        onChange={(next) => onChange({ source: next })}
        maxLength={200}
        optional
      />
    </FormRow>
  );
}
