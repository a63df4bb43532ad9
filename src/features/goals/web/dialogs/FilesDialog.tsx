import { base } from "#web/data/client.ts";
import { numberWords } from "#web/data/zone.ts";
import { BringIn } from "#web/ui/BringIn.tsx";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Table } from "#web/ui/Table.tsx";
import { bringFile, lookAtFile } from "../acts.ts";
import type { Brought, GoalFile } from "../data.ts";
import css from "../goals.module.css";
import { useWords } from "../use-words.ts";

/** What begins with a brace is JSON. */
const fileOf = (text: string): GoalFile => ({
  format: /^\s*[{[]/.test(text) ? "json" : "csv",
  text,
});

interface FilesDialogProps {
  mayWrite: boolean;
  onClose: () => void;
}

/** Takes goals out as a file, and brings them in: first what a file would do, then the same carried out. */
export function FilesDialog({ mayWrite, onClose }: FilesDialogProps) {
  const { sentences } = useWords();
  const words = sentences.files;
  if (!mayWrite)
    return (
      <Dialog
        open
        onClose={onClose}
        title={words.title}
        width="wide"
        actions={<Button onClick={onClose}>{words.close}</Button>}
      >
        <Exports />
      </Dialog>
    );
  return (
    <BringIn
      words={words}
      refusals={sentences.refusals}
      accept=".csv,.json,.txt,text/csv,application/json"
      above={<Exports />}
      onLook={(text) => lookAtFile(fileOf(text))}
      takes={({ totals }) => totals.new + totals.changed}
      onCarry={async (text) => {
        await bringFile(fileOf(text));
      }}
      onClose={onClose}
    >
      {(preview) => <Looked preview={preview} />}
    </BringIn>
  );
}

function Exports() {
  const words = useWords().sentences.files;
  return (
    <>
      <p className={css["soft"]}>{words.out}</p>
      <div className={css["marks"]}>
        {(["csv", "json"] as const).map((format) => (
          <ButtonLink
            key={format}
            icon={DownloadIcon}
            href={`${base}/goals/export?format=${format}`}
            download
          >
            {words.formats[format]}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}

/** The server says it in English. */
const drawSaid = ({ says }: Brought["lines"][number]) => <span lang="en">{says}</span>;

export function Looked({ preview: { totals, lines } }: { preview: Brought }) {
  const { lang, sentences } = useWords();
  const words = sentences.files;
  return (
    <>
      <p>
        {words.totals(
          numberWords(totals.new, 1, lang),
          numberWords(totals.changed, 1, lang),
          numberWords(totals.same, 1, lang),
          numberWords(totals.wrong, 1, lang),
        )}
      </p>
      {lines.length > 0 && (
        <Table
          caption={words.lines}
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => line, numeric: true },
            { key: "goal", head: words.goal, cell: ({ goal }) => goal },
            { key: "state", head: words.state, cell: ({ state }) => words.states[state] },
            { key: "says", head: words.why, cell: drawSaid },
          ]}
          rows={lines}
          keyOf={({ line }) => String(line)}
        />
      )}
    </>
  );
}
