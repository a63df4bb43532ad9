import type {
  CommitmentAnswer,
  CommitmentWritten,
  Direction,
  Measure,
} from "#contract/commitments";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { PlusIcon, RemoveIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { type Choice, Select } from "#web/ui/Select.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./commitments.module.css";
import type { FormChoices } from "./data.ts";
import { readAim } from "./words.ts";
import { useWords } from "./use-words.ts";

/** The form as it is typed: '' where nothing is chosen. */
export interface Typed {
  readonly what: string;
  readonly measure: Measure;
  readonly words: string;
  readonly teamId: string;
  readonly outcomeId: string;
  readonly aim: string;
  readonly direction: Direction;
  readonly untilDay: string;
  readonly reviewDays: CommitmentWritten["reviewDays"];
  readonly sponsorId: string;
}

function choicesOf<Value extends string>(named: Readonly<Record<Value, string>>): Choice<Value>[] {
  return (Object.keys(named) as Value[]).map((value) => ({ value, label: named[value] }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The list with what stands there already, should it be no choice any more. */
function withKnown(list: readonly Named[], known: Named | null | undefined): Choice[] {
  const all = known && !list.some(({ id }) => id === known.id) ? [...list, known] : list;
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

interface CommitmentFieldsProps {
  typed: Typed;
  choices: FormChoices;
  /** As it stands now; null for a new one. */
  known: CommitmentAnswer | null;
  errors: Readonly<Record<string, string>>;
  onChange: (what: Partial<Typed>) => void;
}

export function CommitmentFields(props: CommitmentFieldsProps) {
  const { sentences } = useWords();
  const words = sentences.form;
  const { typed, choices, known, errors, onChange } = props;
  const today = dayOf(useNow(), useZone());
  const nobody = { value: "", label: words.noSponsor };
  return (
    <>
      <TextField
        coached
        label={words.what}
        hint={words.whatHint}
        value={typed.what}
        onChange={(what) => onChange({ what })}
        maxLength={300}
        error={errors["what"]}
        required
      />
      <Select
        label={words.measure}
        choices={choicesOf(sentences.measures)}
        value={typed.measure}
        onChange={(measure) => onChange({ measure })}
      />
      <MeasureFields {...props} />
      <DateField
        label={words.until}
        hint={words.untilHint}
        value={typed.untilDay}
        min={known ? undefined : today}
        onChange={(untilDay) => onChange({ untilDay })}
        error={errors["untilDay"]}
        required
      />
      <Reviews
        days={typed.reviewDays}
        min={known?.firstDay ?? today}
        onChange={(reviewDays) => onChange({ reviewDays })}
      />
      <Select
        label={words.sponsor}
        hint={words.sponsorHint}
        choices={[nobody, ...withKnown(choices.sponsors, known?.sponsor)]}
        value={typed.sponsorId}
        onChange={(sponsorId) => onChange({ sponsorId })}
      />
    </>
  );
}

function MeasureFields(props: CommitmentFieldsProps) {
  const words = useWords().sentences.form;
  const { typed, choices, known, errors, onChange } = props;
  const { measure } = typed;
  const isWords = measure === "words";
  return (
    <>
      <TextArea
        coached
        label={isWords ? words.words : words.wordsBeside}
        hint={isWords ? words.wordsHint : undefined}
        value={typed.words}
        onChange={(text) => onChange({ words: text })}
        maxLength={1000}
        minRows={2}
        error={errors["words"]}
        required={isWords}
        optional={!isWords}
      />
      {measure === "outcome" && (
        <Select
          label={words.outcome}
          choices={withKnown(choices.outcomes, known?.outcome)}
          value={typed.outcomeId}
          placeholder=""
          onChange={(outcomeId) => onChange({ outcomeId })}
          required
        />
      )}
      <TeamField {...props} isFree={isWords || measure === "outcome"} />
      {measure !== "words" && <AimFields typed={typed} measure={measure} onChange={onChange} />}
    </>
  );
}

/** Whose figure it is; free where the measure is none of a team. */
function TeamField(props: CommitmentFieldsProps & { isFree: boolean }) {
  const words = useWords().sentences.form;
  const { typed, choices, known, isFree, onChange } = props;
  const none = { value: "", label: words.noTeam };
  const teams = withKnown(choices.teams, known?.team);
  return (
    <Select
      label={isFree ? words.teamAbout : words.team}
      choices={isFree ? [none, ...teams] : teams}
      value={typed.teamId}
      placeholder={isFree ? undefined : ""}
      onChange={(teamId) => onChange({ teamId })}
      required={!isFree}
    />
  );
}

interface AimFieldsProps {
  typed: Typed;
  measure: Exclude<Measure, "words">;
  onChange: (what: Partial<Typed>) => void;
}

function AimFields({ typed, measure, onChange }: AimFieldsProps) {
  const words = useWords().sentences.form;
  const isWrong = typed.aim.trim() !== "" && readAim(measure, typed.aim) === undefined;
  return (
    <FormRow>
      <Select
        label={words.direction}
        choices={choicesOf(words.directions)}
        value={typed.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <TextField
        label={words.aim[measure]}
        inputMode="decimal"
        value={typed.aim}
        onChange={(aim) => onChange({ aim })}
        error={isWrong ? words.aimWrong : undefined}
        required
      />
    </FormRow>
  );
}

interface ReviewsProps {
  days: readonly string[];
  min: string;
  onChange: (days: string[]) => void;
}

const mostReviews = 12;

function Reviews({ days, min, onChange }: ReviewsProps) {
  const words = useWords().sentences.form;
  return (
    <fieldset className={css["reviews"]}>
      <legend>{words.reviews}</legend>
      <p className={css["soft"]}>{words.reviewsHint}</p>
      {days.map((day, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a day that is being typed has no other name than its place
        <div key={at} className={css["review"]}>
          <DateField
            label={words.review(at + 1)}
            value={day}
            min={min}
            onChange={(typed) => onChange(days.with(at, typed))}
          />
          <IconButton
            icon={RemoveIcon}
            label={words.removeReview(at + 1)}
            onClick={() => onChange(days.toSpliced(at, 1))}
          />
        </div>
      ))}
      {days.length < mostReviews && (
        <div>
          <Button icon={PlusIcon} size="small" onClick={() => onChange([...days, ""])}>
            {words.addReview}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
