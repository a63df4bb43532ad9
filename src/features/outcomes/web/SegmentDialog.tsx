import { useState } from "react";
import type { SegmentAnswer, SegmentWritten } from "#contract/outcomes";
import { RecordDialog } from "#web/ui/RecordDialog.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { retireSegment, saveSegment } from "./data.ts";
import css from "./outcomes.module.css";
import { useWords } from "./use-words.ts";
import { promisedOf, TimeFields, type TypedTime, typedTime, wholeOf } from "./TimeFields.tsx";

/** As it is typed: numbers as text. */
interface Typed {
  readonly name: string;
  readonly about: string;
  readonly headcount: string;
  readonly courtesy: string;
  readonly firstAnswer: TypedTime;
  readonly solved: TypedTime;
}
const nothingTyped: Typed = {
  name: "",
  about: "",
  headcount: "",
  courtesy: "",
  firstAnswer: typedTime(null, "hours"),
  solved: typedTime(null, "days"),
};

function typedOf({ name, about, headcount, courtesy, firstAnswer, solved }: SegmentAnswer): Typed {
  return {
    name,
    about,
    headcount: headcount === null ? "" : String(headcount),
    courtesy,
    firstAnswer: typedTime(firstAnswer, "hours"),
    solved: typedTime(solved, "days"),
  };
}

const headcountOf = (text: string) => wholeOf(text, 0, 2_000_000_000);

/** What is sent, or undefined while a number is none. */
function writtenOf({ name, about, courtesy, ...typed }: Typed): SegmentWritten | undefined {
  const headcount = headcountOf(typed.headcount);
  const firstAnswer = promisedOf(typed.firstAnswer);
  const solved = promisedOf(typed.solved);
  if (headcount === undefined || firstAnswer === undefined || solved === undefined)
    return undefined;
  return { name, about, courtesy, headcount, firstAnswer, solved };
}

interface SegmentDialogProps {
  /** Null for a new one. */
  segment: SegmentAnswer | null;
  onClose: () => void;
}

export function SegmentDialog({ segment, onClose }: SegmentDialogProps) {
  const spoken = useWords();
  const words = spoken.segment;
  const [typed, setTyped] = useState(() => (segment ? typedOf(segment) : nothingTyped));
  const [asOpened] = useState(segment);
  return (
    <RecordDialog
      id={segment?.id ?? null}
      words={words}
      refusals={spoken.refusals}
      written={writtenOf(typed)}
      onSave={(_id, written) => saveSegment(asOpened, written)}
      onRetire={retireSegment}
      onClose={onClose}
    >
      {(errors) => (
        <Fields
          typed={typed}
          errors={errors}
          onChange={(what) => setTyped((now) => ({ ...now, ...what }))}
        />
      )}
    </RecordDialog>
  );
}

interface FieldsProps {
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Typed>) => void;
}

function Fields({ typed, errors, onChange }: FieldsProps) {
  const spoken = useWords();
  const words = spoken.segment;
  const headcountError =
    headcountOf(typed.headcount) === undefined ? words.headcountWrong : undefined;
  return (
    <>
      <TextField
        coached
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        onChange={(name) => onChange({ name })}
        maxLength={100}
        error={errors["name"]}
        required
      />
      <TextArea
        coached
        label={words.about}
        value={typed.about}
        onChange={(about) => onChange({ about })}
        maxLength={2000}
        optional
      />
      <TextField
        label={words.headcount}
        inputMode="numeric"
        value={typed.headcount}
        onChange={(headcount) => onChange({ headcount })}
        error={headcountError}
        optional
      />
      <p className={css["soft"]}>{words.amountHint}</p>
      <TimeFields
        label={words.firstAnswer}
        typed={typed.firstAnswer}
        onChange={(firstAnswer) => onChange({ firstAnswer })}
      />
      <TimeFields
        label={words.solved}
        typed={typed.solved}
        onChange={(solved) => onChange({ solved })}
      />
      <TextArea
        coached
        label={words.courtesy}
        value={typed.courtesy}
        onChange={(courtesy) => onChange({ courtesy })}
        maxLength={2000}
        optional
      />
    </>
  );
}
