import { useState } from "react";
import type { Feed, GoalAnswer, TargetAnswer, TargetWritten } from "#contract/goals";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { saveTarget } from "../acts.ts";
import { findOutcomes, findTeams } from "../data.ts";
import { readNumber } from "#web/data/typed-number.ts";
import { FormDialog } from "./FormDialog.tsx";
import { useWords, type Words } from "../use-words.ts";

type Named = Pick<Found, "id" | "name">;

/** As it is typed: numbers as text. */
interface Typed {
  readonly name: string;
  readonly feed: Feed;
  readonly outcome: Named | null;
  readonly team: Named | null;
  readonly unit: string;
  readonly better: "more" | "less";
  readonly baseline: string;
  readonly aim: string;
  readonly fromDay: string;
  readonly byDay: string;
}

function typedOf(goal: GoalAnswer, target: TargetAnswer | null): Typed {
  if (!target) {
    const { fromDay, byDay, teams } = goal;
    const blank = { name: "", unit: "", baseline: "", aim: "", outcome: null };
    return { ...blank, feed: "typed", better: "more", fromDay, byDay, team: teams[0] ?? null };
  }
  const { name, feed, outcome, team, unit, better, fromDay, byDay } = target;
  const numbers = { baseline: String(target.baseline), aim: String(target.aim) };
  return { name, feed, outcome, team, unit, better, fromDay, byDay, ...numbers };
}

/** Which series or team feeds it; undefined while the one that is needed is not chosen. */
function feedOf({ feed, outcome, team }: Typed) {
  if (feed === "typed") return { feed, outcomeId: null, teamId: null };
  if (feed === "outcome")
    return outcome ? { feed, outcomeId: outcome.id, teamId: null } : undefined;
  return team ? { feed, outcomeId: null, teamId: team.id } : undefined;
}

function writtenOf(typed: Typed): TargetWritten | undefined {
  const { name, unit, better, fromDay, byDay } = typed;
  const [baseline, aim] = [readNumber(typed.baseline), readNumber(typed.aim)];
  const fed = feedOf(typed);
  if (baseline === undefined || aim === undefined || !fed) return undefined;
  if (fromDay === "" || byDay === "") return undefined;
  return { name, unit, better, fromDay, byDay, baseline, aim, ...fed };
}

const feeds: readonly Feed[] = [
  "typed",
  "outcome",
  "promise-kept",
  "right-first-time",
  "done-working",
];
const betters = ["more", "less"] as const;
const hints: Partial<Record<Feed, "percentHint" | "hoursHint">> = {
  "promise-kept": "percentHint",
  "right-first-time": "percentHint",
  "done-working": "hoursHint",
};

interface TargetDialogProps {
  goal: GoalAnswer;
  /** Null for a new one. */
  target: TargetAnswer | null;
  onClose: () => void;
}

export function TargetDialog({ goal, target, onClose }: TargetDialogProps) {
  const { sentences } = useWords();
  const words = sentences.target;
  const [typed, setTyped] = useState(() => typedOf(goal, target));
  const change = (what: Partial<Typed>): void => setTyped((now) => ({ ...now, ...what }));
  return (
    <FormDialog
      title={target ? words.change : words.fresh}
      written={writtenOf(typed)}
      onSave={(written) => saveTarget(goal.id, target, written)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            coached
            label={words.name}
            value={typed.name}
            onChange={(name) => change({ name })}
            maxLength={200}
            error={errors["name"]}
            required
          />
          <FeedFields typed={typed} onChange={change} />
          <Numbers typed={typed} onChange={change} />
          <FormRow>
            <DateField
              label={sentences.dialog.from}
              value={typed.fromDay}
              onChange={(fromDay) => change({ fromDay })}
              required
            />
            <DateField
              label={sentences.dialog.by}
              value={typed.byDay}
              onChange={(byDay) => change({ byDay })}
              required
            />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}

interface PartProps {
  typed: Typed;
  onChange: (what: Partial<Typed>) => void;
}

function FeedFields({ typed, onChange }: PartProps) {
  const { sentences } = useWords();
  const words = sentences.target;
  const { feed } = typed;
  return (
    <>
      <Select
        label={words.feed}
        choices={feeds.map((value) => ({ value, label: sentences.feeds[value] }))}
        value={feed}
        onChange={(one) => onChange({ feed: one })}
      />
      {feed === "outcome" && (
        <Combobox
          label={words.outcome}
          value={typed.outcome}
          onChange={(outcome) => onChange({ outcome })}
          search={findOutcomes}
        />
      )}
      {feed !== "outcome" && feed !== "typed" && (
        <Combobox
          label={words.team}
          value={typed.team}
          onChange={(team) => onChange({ team })}
          search={findTeams}
        />
      )}
      {feed === "typed" && (
        <FormRow>
          <TextField
            label={words.unit}
            value={typed.unit}
            onChange={(unit) => onChange({ unit })}
            maxLength={30}
            optional
          />
          <Select
            label={words.better}
            choices={betters.map((value) => ({ value, label: words.betters[value] }))}
            value={typed.better}
            onChange={(better) => onChange({ better })}
          />
        </FormRow>
      )}
    </>
  );
}

const wrongNumber = (text: string, spoken: Words): string | undefined =>
  text.trim() !== "" && readNumber(text) === undefined
    ? spoken.sentences.target.wrongNumber
    : undefined;

function Numbers({ typed, onChange }: PartProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.target;
  const hintOf = hints[typed.feed];
  const hint = hintOf && words[hintOf];
  return (
    <FormRow>
      <TextField
        label={words.baseline}
        hint={hint}
        inputMode="decimal"
        value={typed.baseline}
        onChange={(baseline) => onChange({ baseline })}
        error={wrongNumber(typed.baseline, spoken)}
        required
      />
      <TextField
        label={words.aim}
        hint={hint}
        inputMode="decimal"
        value={typed.aim}
        onChange={(aim) => onChange({ aim })}
        error={wrongNumber(typed.aim, spoken)}
        required
      />
    </FormRow>
  );
}
