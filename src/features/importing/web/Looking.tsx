import { useState } from "react";
import type { Field, GivenAnswer, PreviewAnswer, RunDetail } from "#contract/importing";
import { useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { correct, putAway, startImport, useLook } from "./data.ts";
import css from "./Importing.module.css";
import { useWords, type Words } from "./use-words.ts";

/** How the file would be read; what is wrong is corrected before anything is imported. */
export function Looking({ run }: { run: RunDetail }) {
  const { data, error, refetch, isPlaceholderData } = useLook(run);
  if (error && !error.isRefusal) return <Broken fault={error} onRetry={() => void refetch()} />;
  // Once somebody has said something, the fields stay while the file is looked at anew: what is typed meanwhile must not go.
  const isUntold = Object.keys(run.given).length === 0;
  if (!data && !error && isUntold) return <SkeletonRows />;
  const look = error ? undefined : data;
  return (
    <>
      {error ? <WrongWay why={error.detail} /> : <Found look={look} />}
      <Correcting
        run={run}
        look={data}
        names={namesIn(data, error)}
        mayStart={!!look && !isPlaceholderData}
      />
      {look && <Sample look={look} />}
    </>
  );
}

function Found({ look }: { look: PreviewAnswer | undefined }) {
  return look ? <Decided look={look} /> : <SkeletonRows />;
}

/** A file that cannot be read as it stands still tells its columns, so that somebody can say what they are. */
function namesIn(look: PreviewAnswer | undefined, refused: Problem | null): readonly string[] {
  if (look) return look.columns.map(({ name }) => name);
  const names = refused?.facts["columns"];
  return Array.isArray(names) ? names.map(String) : [];
}

export function WrongWay({ why }: { why: string | undefined }) {
  const { sentences } = useWords();
  const words = sentences.look;
  return (
    <div className={css["warning"]} role="alert">
      <strong>{words.wrongTitle}.</strong>{" "}
      {why === undefined ? sentences.refusals.notReadable : <span lang="en">{why}</span>}
    </div>
  );
}

export function Decided({ look }: { look: PreviewAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.look;
  const number = (count: number): string => numberWords(count, 0, lang);
  const { decisions, estimatedRows, rowsAreExact, unreadable, looked, datesCertain } = look;
  return (
    <Section title={words.decided}>
      {!datesCertain && <p className={css["warning"]}>{words.uncertain}</p>}
      <ul className={css["sentences"]}>
        {decisions.map((decision) => (
          <li key={decision} lang="en">
            {decision}
          </li>
        ))}
        {estimatedRows !== null && <li>{words.rows(number(estimatedRows), rowsAreExact)}</li>}
        <li>{words.unreadable(number(unreadable), number(looked))}</li>
      </ul>
    </Section>
  );
}

interface CorrectingProps {
  run: RunDetail;
  look: PreviewAnswer | undefined;
  /** The columns of the file. */
  names: readonly string[];
  mayStart: boolean;
}

export function Correcting({ run, look, names, mayStart }: CorrectingProps) {
  const { sentences } = useWords();
  const words = sentences.look;
  const [given, setGiven] = useState<GivenAnswer>(run.given);
  const again = useAct((next: GivenAnswer) => correct(run.id, next));
  const start = useAct(() => startImport(run.id));
  const remove = useAct(async () => {
    await putAway(run.id);
    go("/administration/imports");
  });
  const isChanged = JSON.stringify(tidy(given)) !== JSON.stringify(tidy(run.given));
  const busy = again.busy || start.busy || remove.busy;
  return (
    <Section title={words.columns} intro={words.columnsIntro}>
      <Fields given={given} look={look} names={names} onChange={setGiven} />
      <ProblemLine
        problem={again.problem ?? start.problem ?? remove.problem}
        words={sentences.refusals}
      />
      <div className={css["actions"]}>
        {isChanged ? (
          <Button kind="primary" disabled={busy} onClick={() => void again.run(tidy(given))}>
            {words.again}
          </Button>
        ) : (
          <Button
            kind="primary"
            disabled={busy || !mayStart}
            onClick={() => void start.run(undefined)}
          >
            {start.busy ? words.starting : words.start}
          </Button>
        )}
        <Button kind="quiet" disabled={busy} onClick={() => void remove.run(undefined)}>
          {words.remove}
        </Button>
      </div>
    </Section>
  );
}

/** Empty fields say nothing. */
function tidy({ zone, source, ...rest }: GivenAnswer): GivenAnswer {
  return {
    ...rest,
    ...(zone?.trim() && { zone: zone.trim() }),
    ...(source?.trim() && { source: source.trim() }),
  };
}

interface FieldsProps {
  given: GivenAnswer;
  look: PreviewAnswer | undefined;
  names: readonly string[];
  onChange: (given: GivenAnswer) => void;
}

function Fields({ given, look, names, onChange }: FieldsProps) {
  const { fieldNames, sentences } = useWords();
  const words = sentences.look;
  const shapes = [
    { value: "log", label: words.shapes.log },
    { value: "table", label: words.shapes.table },
  ] as const;
  return (
    <div className={css["fields"]}>
      {(Object.keys(fieldNames) as (keyof typeof fieldNames)[]).map((field) => (
        <ColumnOf
          key={field}
          field={field}
          given={given}
          look={look}
          names={names}
          onChange={onChange}
        />
      ))}
      <Select
        label={words.shape}
        choices={shapes}
        value={given.shape ?? look?.shape ?? ""}
        onChange={(shape) => onChange({ ...given, shape })}
      />
      <TextField
        label={words.zone}
        hint={words.zoneHint}
        value={given.zone ?? look?.zone ?? ""}
        onChange={(zone) => onChange({ ...given, zone })}
      />
      <TextField
        label={words.source}
        hint={words.sourceHint}
        optional
        value={given.source ?? ""}
        onChange={(source) => onChange({ ...given, source })}
      />
    </div>
  );
}

const nothing = "\u0000";

/** The column of a field as somebody said, or else as it was recognised. */
function columnOf(field: Field, given: GivenAnswer, look: PreviewAnswer | undefined): string {
  const said = given.mapping?.[field];
  return said === null ? nothing : (said ?? look?.mapping[field]?.[0] ?? nothing);
}

function choicesOf(value: string, names: readonly string[], none: string) {
  const all = value === nothing || names.includes(value) ? names : [value, ...names];
  return [{ value: nothing, label: none }, ...all.map((name) => ({ value: name, label: name }))];
}

function ColumnOf({
  field,
  given,
  look,
  names,
  onChange,
}: FieldsProps & { field: keyof Words["fieldNames"] }) {
  const { fieldNames, sentences } = useWords();
  const value = columnOf(field, given, look);
  const samples = look?.columns.find(({ name }) => name === value)?.samples.slice(0, 2) ?? [];
  const change = (column: string): void => {
    const mapping = { ...given.mapping, [field]: column === nothing ? null : column };
    onChange({ ...given, mapping });
  };
  return (
    <Select
      label={fieldNames[field]}
      hint={samples.length > 0 ? samples.join(" · ") : undefined}
      choices={choicesOf(value, names, sentences.look.none)}
      value={value}
      onChange={change}
    />
  );
}

const shownColumns = 8;
const shownRows = 8;

export function Sample({ look }: { look: PreviewAnswer }) {
  const words = useWords().sentences.look;
  const used = new Set(Object.values(look.mapping).flat());
  const places = look.columns
    .map(({ name }, place) => ({ name, place }))
    .toSorted((a, b) => Number(used.has(b.name)) - Number(used.has(a.name)) || a.place - b.place)
    .slice(0, shownColumns);
  const columns: readonly Column<PreviewAnswer["rows"][number]>[] = places.map(
    ({ name, place }) => ({
      key: `${place}`,
      head: name,
      cell: ({ cells }) => (cells[place] ?? "").slice(0, 120),
    }),
  );
  return (
    <Section title={words.sample}>
      <Table
        caption={words.sample}
        columns={columns}
        rows={look.rows.slice(0, shownRows)}
        keyOf={({ line }) => `${line}`}
      />
    </Section>
  );
}
