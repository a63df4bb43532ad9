import { useState, type ReactNode, type SubmitEvent } from "react";
import type { ColumnsNamed, FileAnswered, FileBody } from "#contract/together";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { type DroppedFile, FileDrop } from "#web/ui/FileDrop.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { Columns, type Chosen, unchosen } from "./Columns.tsx";
import { lookAtFile } from "./data.ts";
import { isText, textOf } from "./text-of-file.ts";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";
import { exampleCsv, exampleNouns } from "./words.ts";

const bodyOf = (csv: string, { columns, better, nouns }: Chosen, isWhole: boolean): FileBody => ({
  csv,
  columns: isWhole ? columns : null,
  better,
  nouns,
});

interface ToRead extends Pick<Chosen, "nouns"> {
  readonly text: string;
}

/** A file that a person brings: read, shown, and kept nowhere. */
export default function FilePage() {
  const [csv, setCsv] = useState("");
  const [chosen, setChosen] = useState<Chosen>(unchosen);
  const [answer, setAnswer] = useState<FileAnswered | null>(null);
  const read = useAct(async ({ text, nouns }: ToRead) => {
    const found = await lookAtFile(bodyOf(text, unchosen, false));
    setChosen({ ...unchosen, nouns, columns: guessOf(found.columns) });
    setAnswer(found);
  });
  const look = useAct(async () => setAnswer(await lookAtFile(bodyOf(csv, chosen, true))));
  return (
    <FileView
      csv={csv}
      chosen={chosen}
      answer={answer}
      problem={read.problem ?? look.problem}
      busy={read.busy || look.busy}
      onCsv={setCsv}
      onChosen={setChosen}
      onRead={(given) => void read.run(given)}
      onLook={() => void look.run(undefined)}
      onAnother={() => {
        read.forget();
        look.forget();
        setAnswer(null);
      }}
    />
  );
}

/** Columns in their usual order, as the example has them. */
function guessOf(columns: readonly string[]): ColumnsNamed {
  const [unit = "", period = "", figure = "", outcome = ""] = columns;
  return { unit, period, figure, outcome };
}

interface FileViewProps {
  csv: string;
  chosen: Chosen;
  answer: FileAnswered | null;
  problem: unknown;
  busy: boolean;
  onCsv: (csv: string) => void;
  onChosen: (chosen: Chosen) => void;
  onRead: (given: ToRead) => void;
  onLook: () => void;
  onAnother: () => void;
}

export function FileView(props: FileViewProps) {
  const { file: words, one, refusals } = useWords();
  const { chosen, answer, problem, busy, onChosen, onLook, onAnother } = props;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!busy) onLook();
  };
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/together", label: one.back }}
      actions={answer && <Button onClick={onAnother}>{words.another}</Button>}
    >
      {answer ? (
        <form className={css["form"]} onSubmit={submit}>
          <Columns columns={answer.columns} chosen={chosen} onChosen={onChosen} />
          <div>
            <Button type="submit" kind="primary" busy={busy}>
              {words.look}
            </Button>
          </div>
        </form>
      ) : (
        <Bring {...props} />
      )}
      <ProblemLine problem={problem} words={refusals} />
      {answer?.comparison && <Answered answer={answer} comparison={answer.comparison} />}
    </SpokenPage>
  );
}

interface Brought {
  readonly name: string;
  readonly sizeBytes: number;
  readonly isText: boolean;
}

const droppedOf = (file: Brought, noCsv: string): DroppedFile => ({
  id: file.name,
  name: file.name,
  sizeBytes: file.sizeBytes,
  problem: file.isText ? undefined : noCsv,
});

function Bring({ csv, busy, onCsv, onRead }: FileViewProps) {
  const words = useWords().file;
  const [brought, setBrought] = useState<Brought | null>(null);
  const canRead = csv.trim() !== "" && isText(csv);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    setBrought({ name: file.name, sizeBytes: file.size, isText: text !== null });
    if (text !== null) onCsv(text);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canRead && !busy) onRead({ text: csv, nouns: unchosen.nouns });
  };
  const tryExample = (): void => {
    const example = exampleCsv();
    onCsv(example);
    onRead({ text: example, nouns: exampleNouns });
  };
  return (
    <form className={css["form"]} onSubmit={submit}>
      <FileDrop
        label={words.choose}
        hint={words.hint}
        accept=".csv,.tsv,.txt,text/csv"
        multiple={false}
        files={brought === null ? [] : [droppedOf(brought, words.noCsv)]}
        onFiles={([file]) => void choose(file)}
        onRemove={() => {
          if (brought?.isText === true) onCsv("");
          setBrought(null);
        }}
      />
      <TextArea
        coached={false}
        label={words.paste}
        value={csv}
        onChange={onCsv}
        error={isText(csv) ? undefined : words.pastedNoText}
      />
      <div className={css["acts"]}>
        <Button type="submit" kind="primary" busy={busy} disabled={!canRead}>
          {words.read}
        </Button>
        <Button onClick={tryExample}>{words.example}</Button>
      </div>
    </form>
  );
}

interface AnsweredProps {
  answer: FileAnswered;
  comparison: NonNullable<FileAnswered["comparison"]>;
}

function Answered({ answer: { lines, empty, wrong, wrongInAll }, comparison }: AnsweredProps) {
  const { file: words, lang } = useWords();
  const number = (value: number): string => numberWords(value, 1, lang);
  const counts = words.counts(
    number(lines),
    number(comparison.rows.length),
    number(empty),
    number(wrongInAll),
  );
  return (
    <>
      <p className={css["soft"]}>{counts}</p>
      <ComparisonView comparison={comparison} />
      {wrong.length > 0 && (
        <Section title={words.wrong} intro={wrong.length < wrongInAll && words.firstOf}>
          <Table
            caption={words.wrong}
            rows={wrong}
            keyOf={({ line }) => String(line)}
            columns={[
              { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
              { key: "why", head: words.why, cell: saysWords },
            ]}
          />
        </Section>
      )}
    </>
  );
}

/** Put together by the server, in English. */
function saysWords({ says }: FileAnswered["wrong"][number]): ReactNode {
  return <span lang="en">{says}</span>;
}
