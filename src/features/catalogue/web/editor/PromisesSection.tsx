import { useState } from "react";
import type { ServiceAnswer } from "#contract/catalogue";
import { type Impact, impacts, type PromiseKind, promiseKinds } from "#contract/promises";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "./editor.module.css";
import { type Cell, type Cells, cellKey, cellsOf, cellUnits, promisesOf } from "./promise-cells.ts";
import { useSaving } from "./use-saving.ts";

/** The promise table: for each impact and kind an amount of working time, or nothing. */
export function PromisesSection({ service }: { service: ServiceAnswer }) {
  const { sentences } = useWords();
  const words = sentences.promises;
  const [cells, setCells] = useState(() => cellsOf(service.promises));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { busy, problem, save } = useSaving(service.id);
  const { id, version } = service;
  const submit = async (): Promise<void> => {
    const read = promisesOf(cells);
    setWrong(read.wrong);
    if (read.wrong.length > 0) return;
    const body = { version, promises: read.promises };
    await save(
      () => api("PUT /services/:id/promises", { params: { id }, body }),
      sentences.editor.saved,
    );
  };
  return (
    <Section title={words.title} intro={words.intro}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PromiseTable {...{ cells, wrong }} onChange={setCells} />
        <p className={css["soft"]}>{words.running}</p>
        <div className={css["acts"]}>
          <Button type="submit" busy={busy}>
            {sentences.editor.save}
          </Button>
        </div>
        <ProblemLine problem={problem} words={sentences.refusals} />
      </form>
    </Section>
  );
}

interface PromiseTableProps {
  cells: Cells;
  wrong: readonly string[];
  onChange: (cells: Cells) => void;
}

function PromiseTable({ cells, wrong, onChange }: PromiseTableProps) {
  const { sentences } = useWords();
  return (
    <div className={css["table"]}>
      <div className={`${css["row"]} ${css["heads"]}`} aria-hidden="true">
        <span className={css["heads"]} />
        {promiseKinds.map((kind) => (
          <span key={kind} className={css["heads"]}>
            {sentences.promiseKinds[kind]}
          </span>
        ))}
      </div>
      {impacts.map((impact) => (
        <div key={impact} className={css["row"]}>
          <h3 className={css["impact"]}>{sentences.impacts[impact].label}</h3>
          {promiseKinds.map((kind) => {
            const key = cellKey(impact, kind);
            const cell = cells[key];
            return (
              cell && (
                <OneCell
                  key={key}
                  {...{ impact, kind, cell }}
                  wrong={wrong.includes(key)}
                  onChange={(what) => onChange({ ...cells, [key]: { ...cell, ...what } })}
                />
              )
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OneCellProps {
  impact: Impact;
  kind: PromiseKind;
  cell: Cell;
  wrong: boolean;
  onChange: (what: Partial<Cell>) => void;
}

function OneCell({ impact, kind, cell, wrong, onChange }: OneCellProps) {
  const { sentences } = useWords();
  const words = sentences.promises;
  const [what, level] = [sentences.promiseKinds[kind], sentences.impacts[impact].label];
  return (
    <div>
      <span className={css["onPhone"]} aria-hidden="true">
        {what}
      </span>
      <div className={css["cell"]}>
        <TextField
          label={words.amount(what, level)}
          hideLabel
          inputMode="decimal"
          value={cell.amount}
          onChange={(amount) => onChange({ amount })}
          error={wrong ? words.wrong : undefined}
        />
        <Select
          label={words.unit(what, level)}
          hideLabel
          choices={cellUnits.map((value) => ({ value, label: sentences.units[value] }))}
          value={cell.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
    </div>
  );
}
