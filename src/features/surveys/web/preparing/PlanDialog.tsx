import css from "../surveys.module.css";
import { useState } from "react";
import type { SurveyAnswer } from "#contract/surveys";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FormRow, FormStack } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { makePollKeys } from "#web/ballots.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import { repeated } from "../../rules/repeating.ts";
import { type Choices, type NewWave, newWaveId, planWaves, useChoices, usePlan } from "../data.ts";
import { useWords } from "../use-words.ts";
import { type Days, daysFrom, openingOn } from "./days.ts";
import { PlanPreview } from "./PlanPreview.tsx";

interface PlanDialogProps {
  readonly survey: Pick<SurveyAnswer, "id" | "mode" | "kind">;
  readonly onClose: () => void;
}

export function PlanDialog(props: PlanDialogProps) {
  const { sentences } = useWords();
  const choices = useChoices();
  const zone = useZone();
  const today = dayOf(useNow(), zone);
  if (choices.data) return <PlanForm {...props} holders={choices.data.holders} today={today} />;
  return (
    <Dialog open onClose={props.onClose} title={sentences.planning.title}>
      {choices.error ? (
        <ProblemLine problem={choices.error} words={sentences.refusals} />
      ) : (
        <SkeletonRows />
      )}
    </Dialog>
  );
}

interface PlanFormProps extends PlanDialogProps {
  readonly holders: Choices["holders"];
  readonly today: string;
}

/** A wave, or several at the same distance; the keys of anonymous ones are made here, in this browser. */
export function PlanForm({ survey, holders, today, onClose }: PlanFormProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const [days, setDays] = useState<Days>(() => daysFrom(today));
  const [every, setEvery] = useState(0);
  const [times, setTimes] = useState(2);
  const [held, setHeld] = useState<readonly string[]>(["", "", ""]);
  const { fromDay, untilDay, opensOn } = days;
  const all = { every: every === 0 ? 1 : every, times: every === 0 ? 1 : times };
  const plan = usePlan(survey.id, { fromDay, untilDay, opensOn, ...all });
  const chosen = held.flatMap((id) => holders.filter((one) => one.id === id));
  const isAnonymous = survey.mode === "anonymous";
  const act = useAct(async () => {
    const waves = repeated(days, all.every, all.times);
    await planWaves(survey.id, await withKeys(waves, isAnonymous ? chosen : null), spoken);
    onClose();
    return true;
  });
  const isWhole = Object.values(days).every((day) => day !== "");
  const hasHolders = !isAnonymous || chosen.length === 3;
  return (
    <Dialog
      open
      onClose={onClose}
      title={sentences.planning.title}
      actions={
        <>
          <Button onClick={onClose}>{sentences.form.leave}</Button>
          <Button
            kind="primary"
            busy={act.busy}
            disabled={!isWhole || !hasHolders}
            onClick={() => void act.run(undefined)}
          >
            {sentences.planning.plan}
          </Button>
        </>
      }
    >
      <FormStack>
        <DayFields days={days} today={today} kind={survey.kind} onChange={setDays} />
        <Repeating every={every} times={times} onEvery={setEvery} onTimes={setTimes} />
        {isAnonymous && <Holders holders={holders} held={held} onChange={setHeld} />}
        <PlanPreview plan={plan.data ?? null} problem={plan.error} isWhole={isWhole} />
        <ProblemLine problem={act.problem} words={sentences.refusals} />
      </FormStack>
    </Dialog>
  );
}

/** Each wave with an id, and with a key of its own where it is anonymous. */
async function withKeys(
  all: readonly Days[],
  holders: Choices["holders"] | null,
): Promise<NewWave[]> {
  const waves: NewWave[] = [];
  for (const days of all) {
    const id = newWaveId();
    const poll = holders && (await makePollKeys(id, holders.map(asHolder)));
    waves.push({ id, ...days, poll });
  }
  return waves;
}

interface DayFieldsProps {
  readonly days: Days;
  readonly today: string;
  readonly kind: SurveyAnswer["kind"];
  readonly onChange: (days: Days) => void;
}

function DayFields({ days, today, kind, onChange }: DayFieldsProps) {
  const words = useWords().sentences.planning;
  return (
    <>
      <FormRow>
        <DateField
          label={words.opensOn}
          value={days.opensOn}
          min={today}
          onChange={(opensOn) => onChange(openingOn(days, opensOn))}
        />
        <DateField
          label={words.closesOn}
          hint={words.closesHint}
          value={days.closesOn}
          min={days.opensOn}
          onChange={(closesOn) => onChange({ ...days, closesOn })}
        />
      </FormRow>
      {kind === "service" && (
        <FormRow>
          <DateField
            label={words.fromDay}
            hint={words.dealingsHint}
            value={days.fromDay}
            onChange={(fromDay) => onChange({ ...days, fromDay })}
          />
          <DateField
            label={words.untilDay}
            value={days.untilDay}
            onChange={(untilDay) => onChange({ ...days, untilDay })}
          />
        </FormRow>
      )}
    </>
  );
}

const asHolder = ({ id, keyId, publicKey }: Choices["holders"][number]) => ({
  holderId: id,
  keyId,
  publicKey,
});

interface RepeatingProps {
  readonly every: number;
  readonly times: number;
  readonly onEvery: (months: number) => void;
  readonly onTimes: (times: number) => void;
}

function Repeating({ every, times, onEvery, onTimes }: RepeatingProps) {
  const words = useWords().sentences.planning;
  return (
    <FormRow>
      <Select
        label={words.repeat}
        value={String(every)}
        choices={[0, 1, 2, 3, 6, 12].map((months) => ({
          value: String(months),
          label: months === 0 ? words.once : words.every(months),
        }))}
        onChange={(value) => onEvery(Number(value))}
      />
      {every > 0 && (
        <Select
          label={words.times}
          value={String(times)}
          choices={[2, 3, 4, 6, 12].map((count) => ({
            value: String(count),
            label: String(count),
          }))}
          onChange={(value) => onTimes(Number(value))}
        />
      )}
    </FormRow>
  );
}

interface HoldersProps {
  readonly holders: Choices["holders"];
  readonly held: readonly string[];
  readonly onChange: (held: string[]) => void;
}

function Holders({ holders, held, onChange }: HoldersProps) {
  const words = useWords().sentences.planning;
  if (holders.length < 3) return <p role="note">{words.fewHolders}</p>;
  return (
    <fieldset className={css["holders"]}>
      <legend>{words.holders}</legend>
      <p className={css["soft"]}>{words.holdersIntro}</p>
      {held.map((own, at) => (
        <Select
          key={words.holder(at + 1)}
          label={words.holder(at + 1)}
          value={own}
          placeholder={words.choose}
          choices={holders
            .filter(({ id }) => id === own || !held.includes(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChange(held.map((one, place) => (place === at ? id : one)))}
        />
      ))}
    </fieldset>
  );
}
