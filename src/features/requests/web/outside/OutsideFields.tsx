import css from "./Outside.module.css";
import { useNow } from "#web/data/clock.ts";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useFullMe } from "../data/api.ts";
import { sentences } from "../sentences.ts";
import { useSegments } from "./data.ts";
import { isSomebody, onClock, type TypedOutside } from "./said.ts";

const words = sentences.outside;

export interface OutsideFieldsProps {
  typed: TypedOutside;
  onChange: (typed: TypedOutside) => void;
  errors: Readonly<Record<string, string>>;
}

/** Which customers outside, who of them, and since when. Nothing in it: nobody waits. */
export function OutsideFields({ typed, onChange, errors }: OutsideFieldsProps) {
  const me = useFullMe();
  const now = useNow();
  const segments = useSegments(!me.guest).data;
  const set = (what: Partial<TypedOutside>): void => onChange({ ...typed, ...what });
  return (
    <>
      {segments && segments.length > 0 && (
        <Segment
          segments={segments}
          value={typed.segmentId}
          onChange={(segmentId) => set({ segmentId })}
          error={errors["outside"]}
        />
      )}
      {segments?.length === 0 && <p className={css["soft"]}>{words.noSegments}</p>}
      <TextField
        label={words.reference}
        hint={words.referenceHint}
        optional
        error={segments?.length ? undefined : errors["outside"]}
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

interface SegmentProps {
  segments: readonly { id: string; name: string; about: string }[];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}

function Segment({ segments, value, onChange, error }: SegmentProps) {
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
