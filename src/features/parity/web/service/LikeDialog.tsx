import { useState } from "react";
import type { SegmentAnswer } from "#contract/outcomes";
import type { LikeAnswer, LikeWritten } from "#contract/parity";
import { promisedOf, TimeFields, timeWords, type TypedTime, typedTime } from "#web/clock-time.ts";
import type { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { RecordDialog } from "#web/ui/RecordDialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { saveLike, takeLikeAway, useSegments } from "../data.ts";
import css from "../parity.module.css";
import { useSentences } from "#web/ui/words.ts";
import { type Words, useWords } from "../use-words.ts";

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
  const { data, error, refetch } = useSegments();
  const segments = data ?? (like ? [like.segment] : undefined);
  if (segments) return <LikeForm {...{ serviceId, like, segments, onClose }} />;
  return <SegmentsAwaited problem={error} onRetry={() => void refetch()} onClose={onClose} />;
}

interface SegmentsAwaitedProps {
  /** Null while they are being read. */
  problem: Problem | null;
  onRetry: () => void;
  onClose: () => void;
}

/** Nothing can be chosen before it is known which segments there are. */
export function SegmentsAwaited({ problem, onRetry, onClose }: SegmentsAwaitedProps) {
  const shared = useSentences();
  const spoken = useWords();
  const words = spoken.like;
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      {problem && (
        <Button kind="primary" onClick={onRetry}>
          {shared.retry}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.fresh} actions={actions}>
      {problem ? (
        <ProblemLine problem={problem} words={spoken.refusals} />
      ) : (
        <SkeletonText lines={4} />
      )}
    </Dialog>
  );
}

type Known = Pick<SegmentAnswer, "id" | "name"> & Partial<SegmentAnswer>;

/** Given the segments there are. */
export function LikeForm({
  serviceId,
  like,
  segments,
  onClose,
}: LikeDialogProps & { segments: readonly Known[] }) {
  const spoken = useWords();
  const words = spoken.like;
  const [typed, setTyped] = useState(() => typedOf(like));
  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return (
    <RecordDialog
      id={like?.id ?? null}
      words={words}
      refusals={spoken.refusals}
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
  const spoken = useWords();
  const words = spoken.like;
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
        coached
        label={words.what}
        hint={words.whatHint}
        value={typed.what}
        onChange={(what) => onChange({ what })}
        maxLength={200}
        error={errors["what"]}
        optional
      />
      {chosen && <p className={css["soft"]}>{promisedWords(chosen, spoken)}</p>}
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
function promisedWords({ firstAnswer, solved }: Known, { lang, like: words }: Words): string {
  const said = (time: SegmentAnswer["solved"] | undefined): string =>
    time ? words.within(timeWords(time, lang)) : words.nothing;
  return words.ownHint(said(firstAnswer), said(solved));
}
