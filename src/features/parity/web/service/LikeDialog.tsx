import { useState } from "react";
import type { SegmentAnswer } from "#contract/outcomes";
import type { LikeAnswer, LikeWritten } from "#contract/parity";
import { promisedOf, TimeFields, timeWords, type TypedTime, typedTime } from "#web/clock-time.ts";
import { RecordDialog } from "#web/ui/RecordDialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { saveLike, takeLikeAway, useSegments } from "../data.ts";
import css from "../parity.module.css";
import { sentences } from "../sentences.ts";

const words = sentences.like;

interface Typed {
  readonly segmentId: string;
  readonly what: string;
  readonly firstAnswer: TypedTime;
  readonly solved: TypedTime;
}

const typedOf = (like: LikeAnswer | null): Typed => ({
  segmentId: like?.segment.id ?? "",
  what: like?.what ?? "",
  firstAnswer: typedTime(like?.firstAnswer ?? null, "hours"),
  solved: typedTime(like?.solved ?? null, "days"),
});

/** What is sent, or undefined while a number is none or nobody is chosen. */
function writtenOf({ segmentId, what, ...typed }: Typed): LikeWritten | undefined {
  const firstAnswer = promisedOf(typed.firstAnswer);
  const solved = promisedOf(typed.solved);
  if (segmentId === "" || firstAnswer === undefined || solved === undefined) return undefined;
  return { segmentId, what, firstAnswer, solved };
}

interface LikeDialogProps {
  serviceId: string;
  /** Null where nobody has said it yet. */
  like: LikeAnswer | null;
  onClose: () => void;
}

export function LikeDialog({ serviceId, like, onClose }: LikeDialogProps) {
  const segments = useSegments().data ?? (like ? [like.segment] : []);
  return <LikeForm {...{ serviceId, like, segments, onClose }} />;
}

type Known = Pick<SegmentAnswer, "id" | "name"> & Partial<SegmentAnswer>;

/** Given the segments there are. */
export function LikeForm({
  serviceId,
  like,
  segments,
  onClose,
}: LikeDialogProps & { segments: readonly Known[] }) {
  const [typed, setTyped] = useState(() => typedOf(like));
  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return (
    <RecordDialog
      id={like?.id ?? null}
      words={words}
      refusals={sentences.refusals}
      written={writtenOf(typed)}
      onSave={(was, written: LikeWritten) => saveLike(serviceId, was, written)}
      onRetire={() => (like ? takeLikeAway(serviceId, like) : Promise.resolve(true))}
      onClose={onClose}
    >
      {(errors) => <Fields typed={typed} segments={segments} errors={errors} onChange={change} />}
    </RecordDialog>
  );
}

interface FieldsProps {
  typed: Typed;
  segments: readonly Known[];
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Typed>) => void;
}

function Fields({ typed, segments, errors, onChange }: FieldsProps) {
  if (segments.length === 0)
    return (
      <p>
        {words.noSegments} <a href="/customers-outside">{words.toSegments}</a>
      </p>
    );
  const chosen = segments.find(({ id }) => id === typed.segmentId);
  return (
    <>
      <Select
        label={words.segment}
        hint={words.segmentHint}
        choices={segments.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={words.choose}
        value={typed.segmentId}
        onChange={(segmentId) => onChange({ segmentId })}
        required
      />
      <TextField
        label={words.what}
        hint={words.whatHint}
        value={typed.what}
        onChange={(what) => onChange({ what })}
        maxLength={200}
        error={errors["what"]}
        optional
      />
      {chosen && <p className={css["soft"]}>{promisedWords(chosen)}</p>}
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
    </>
  );
}

/** What the chosen segment is promised for everything. */
function promisedWords({ firstAnswer, solved }: Known): string {
  const said = (time: SegmentAnswer["solved"] | undefined): string =>
    time ? words.within(timeWords(time)) : words.nothing;
  return words.ownHint(said(firstAnswer), said(solved));
}
