import type { GatheringAnswer } from "#contract/gatherings";
import { clockWords, dayOf } from "#web/data/zone.ts";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import type { ChangeBody } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";

/** The form as it is typed. */
export interface Typed {
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly zone: string;
}

export const freshTyped = (zone: string): Typed => ({
  title: "",
  words: "",
  place: "",
  day: "",
  time: "17:00",
  minutes: "90",
  zone,
});

export function typedOf(one: GatheringAnswer): Typed {
  const { title, place, zone } = one;
  const [from, to] = [new Date(one.startsAt), new Date(one.endsAt)];
  return {
    title,
    words: one.words,
    place,
    zone,
    day: dayOf(from, zone),
    time: clockWords(from, zone),
    minutes: String(Math.round((to.getTime() - from.getTime()) / 60_000)),
  };
}

type Sent = Omit<ChangeBody, "version">;

/** What is sent; null while a field cannot be read, which says so beside it. */
export function sentOf(typed: Typed): Sent | null {
  const minutes = Number(typed.minutes);
  if (typed.day === "" || !Number.isInteger(minutes)) return null;
  return { ...typed, minutes };
}

/** What is wrong before anything is sent. */
export const wrongIn = (
  { day, minutes }: Typed,
  words: Words["sentences"]["form"],
): Readonly<Record<string, string>> => ({
  ...(day === "" && { day: words.needDay }),
  ...((minutes === "" || !Number.isInteger(Number(minutes))) && { minutes: words.needNumber }),
});

const zonesWith = (zone: string): { value: string; label: string }[] =>
  [...new Set([zone, ...Intl.supportedValuesOf("timeZone")])].map((value) => ({
    value,
    label: value,
  }));

interface FieldsProps {
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Typed>) => void;
}

export function GatheringFields({ typed, errors, onChange }: FieldsProps) {
  const words = useWords().sentences.form;
  return (
    <>
      <TextField
        coached
        label={words.what}
        hint={words.whatHint}
        value={typed.title}
        onChange={(title) => onChange({ title })}
        maxLength={200}
        error={errors["title"]}
        required
      />
      <TextArea
        coached
        label={words.words}
        value={typed.words}
        onChange={(said) => onChange({ words: said })}
        maxLength={4000}
        error={errors["words"]}
        optional
      />
      <TextField
        label={words.place}
        value={typed.place}
        onChange={(place) => onChange({ place })}
        maxLength={500}
        error={errors["place"]}
        optional
      />
      <WhenFields typed={typed} errors={errors} onChange={onChange} />
      <Select
        label={words.zone}
        choices={zonesWith(typed.zone)}
        value={typed.zone}
        onChange={(zone) => onChange({ zone })}
        error={errors["zone"]}
      />
    </>
  );
}

function WhenFields({ typed, errors, onChange }: FieldsProps) {
  const words = useWords().sentences.form;
  return (
    <FormRow>
      <DateField
        label={words.day}
        value={typed.day}
        onChange={(day) => onChange({ day })}
        error={errors["day"]}
        required
      />
      <TextField
        label={words.time}
        type="time"
        value={typed.time}
        onChange={(time) => onChange({ time })}
        error={errors["time"]}
        required
      />
      <TextField
        label={words.minutes}
        inputMode="numeric"
        value={typed.minutes}
        onChange={(minutes) => onChange({ minutes })}
        error={errors["minutes"]}
        required
      />
    </FormRow>
  );
}
