import { useEffect } from "react";
import css from "./Outside.module.css";
import { useNow } from "#web/data/clock.ts";
import { Button } from "#web/ui/Button.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useFullMe } from "../data/api.ts";
import { useWords } from "../use-words.ts";
import { useSegments } from "./data.ts";
import { isSomebody, onClock, type TypedOutside } from "./said.ts";

export interface OutsideFieldsProps {
  typed: TypedOutside;
  onChange: (typed: TypedOutside) => void;
  errors: Readonly<Record<string, string>>;
}

/** Which customers outside, who of them, and since when. Nothing in it: nobody waits. */
export function OutsideFields({ typed, onChange, errors }: OutsideFieldsProps) {
  const words = useWords().sentences.outside;
  const me = useFullMe();
  const now = useNow();
  const hasChoice = (useSegments(!me.guest).data ?? []).length > 0;
  const set = (what: Partial<TypedOutside>): void => onChange({ ...typed, ...what });
  return (
    <>
      {!me.guest && <Segments typed={typed} onChange={onChange} error={errors["outside"]} />}
      <TextField
        label={words.reference}
        hint={words.referenceHint}
        optional
        error={hasChoice ? undefined : errors["outside"]}
        value={typed.reference}
        onChange={(reference) => set({ reference })}
        maxLength={200}
        autoComplete="off"
      />
      {isSomebody(typed) && (
        <DateField
          withTime
          label={words.since}
          hint={words.sinceHint}
          optional
          error={errors["outsideSince"]}
          max={onClock(now)}
          value={typed.since}
          onChange={(since) => set({ since })}
        />
      )}
    </>
  );
}

interface SegmentsProps extends Pick<OutsideFieldsProps, "typed" | "onChange"> {
  error: string | undefined;
}

/** The segments to choose from, while they come, when there are none, and when they cannot be read. */
function Segments({ typed, onChange, error }: SegmentsProps) {
  const words = useWords().sentences.outside;
  const { data: segments, error: fault, refetch } = useSegments();
  const { segmentId } = typed;
  const isGone = segments && segmentId !== "" && !segments.some(({ id }) => id === segmentId);
  // Chosen before it was retired: nothing on the screen shows it any more, so it must not be sent.
  useEffect(() => {
    if (isGone) onChange({ ...typed, segmentId: "" });
  }, [isGone, onChange, typed]);
  if (!segments && !fault) return <SkeletonRows count={1} />;
  if (!segments)
    return (
      <p className={css["soft"]}>
        {words.noSegmentsNow}{" "}
        <Button size="small" onClick={() => void refetch()}>
          {words.again}
        </Button>
      </p>
    );
  if (segments.length === 0) return <p className={css["soft"]}>{words.noSegments}</p>;
  return (
    <Segment
      segments={segments}
      value={segmentId}
      onChange={(chosen) => onChange({ ...typed, segmentId: chosen })}
      error={error}
    />
  );
}

interface SegmentProps {
  segments: readonly { id: string; name: string; about: string }[];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}

function Segment({ segments, value, onChange, error }: SegmentProps) {
  const words = useWords().sentences.outside;
  const offered: Found[] = segments.map(({ id, name, about }) => ({
    id,
    name,
    detail: about.split("\n")[0],
    kind: "thing",
  }));
  return (
    <Combobox
      label={words.segment}
      hint={words.segmentHint}
      optional
      error={error}
      value={offered.find(({ id }) => id === value) ?? null}
      onChange={(chosen) => onChange(chosen?.id ?? "")}
      search={async (typed) => {
        const wanted = typed.trim().toLowerCase();
        return offered.filter(({ name }) => name.toLowerCase().includes(wanted));
      }}
    />
  );
}
