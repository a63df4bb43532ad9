import { useState } from "react";
import {
  addWorkingTime,
  type Amount,
  type Calendar,
  inEnglish,
  inGerman,
  readCalendar,
  sayBecause,
  sayWhen,
  WrongInput,
} from "#platform/calendar/index.ts";
import { instantOfWall, zoneNamed } from "#platform/calendar/zone.ts";
import type { Week } from "#contract/promises";
import { dayOf } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import { DateField } from "#web/ui/DateField.tsx";
import { FormRow } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { useWords, type Words } from "./use-words.ts";
import css from "./calendars.module.css";

type Unit = "hours" | "days" | "closing";

export interface WorkedExampleProps {
  hours: Week;
  holidays: readonly string[];
  zone: string;
}

/** What the hours, as they are written now, make of a promise: 'asked Friday 16:30, due Monday 10:30, because ...'. */
export function WorkedExample({ hours, holidays, zone }: WorkedExampleProps) {
  const all = useWords();
  const words = all.sentences.example;
  const now = useNow();
  const [asked, setAsked] = useState(() => `${fridayAfter(dayOf(now, "UTC"))}T16:30`);
  const [amount, setAmount] = useState("3");
  const [unit, setUnit] = useState<Unit>("hours");
  const units = (["hours", "days", "closing"] as const).map((value) => ({
    value,
    label: words[value],
  }));
  const example = counted({ hours, holidays, zone }, asked, amountOf(amount, unit), all);
  return (
    <Section title={words.title} intro={words.intro}>
      <FormRow>
        <DateField withTime label={words.asked} value={asked} onChange={setAsked} />
        <TextField
          label={words.amount}
          inputMode="numeric"
          value={amount}
          onChange={setAmount}
          maxLength={4}
        />
        <Select label={words.unit} choices={units} value={unit} onChange={setUnit} />
      </FormRow>
      <p aria-live="polite" className={css["example"]} lang={example.lang}>
        {example.text}
      </p>
    </Section>
  );
}

function amountOf(text: string, unit: Unit): Amount | null {
  const amount = Number(text);
  if (!Number.isInteger(amount) || amount < 1 || amount > 9999) return null;
  if (unit === "hours") return { unit: "working-minutes", minutes: amount * 60 };
  return { unit: unit === "days" ? "working-days" : "working-days-end-of-day", days: amount };
}

/** The sentence; what cannot be counted by says why, as the calendar does. */
function counted(
  hours: WorkedExampleProps,
  askedAt: string,
  amount: Amount | null,
  { lang, sentences: { example: words } }: Words,
): { text: string; lang: string } {
  const saying = lang === "de" ? inGerman : inEnglish;
  const wall = Date.parse(`${askedAt}Z`);
  if (amount === null || Number.isNaN(wall)) return { text: words.impossible, lang };
  try {
    const calendar: Calendar = readCalendar({ ...hours, timezone: hours.zone });
    const start = new Date(instantOfWall(zoneNamed(hours.zone), wall));
    const deadline = addWorkingTime(calendar, start, amount);
    const because = sayBecause(calendar, start, amount, [], deadline, saying);
    if (deadline.due === null) return { text: because, lang };
    const due = words.due(sayWhen(deadline.due, start, hours.zone, saying));
    return { text: `${due} ${because}`, lang };
  } catch (fault) {
    if (fault instanceof WrongInput) return { text: fault.message, lang: "en" };
    throw fault;
  }
}

function fridayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const days = (5 - at.getUTCDay() + 7) % 7;
  return new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
