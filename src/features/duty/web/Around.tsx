import type { ReactNode } from "react";
import css from "./Duty.module.css";
import { Button } from "#web/ui/Button.tsx";
import { PersonChip } from "#web/ui/Chip.tsx";
import { UndoIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { takeBackAbsence, takeBackSwap, type TeamDuty } from "./data.ts";
import { daysWords } from "./days.ts";
import { useWords } from "./use-words.ts";

/** Beside the weeks: the order of turns, who has swapped, who is away. */
export function Around({ duty, me }: { duty: TeamDuty; me: string }) {
  const words = useWords();
  const { sentences } = words;
  const { rota, swaps, absences, team } = duty;
  return (
    <div className={css["around"]}>
      {rota && (
        <Section title={sentences.order} intro={sentences.orderIntro(rota.turnDays)}>
          <ol className={css["order"]}>
            {rota.members.map(({ id, name }) => (
              <li key={id}>
                <PersonChip name={name} size="small" />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={sentences.absences} intro={absences.length === 0 && sentences.noAbsences}>
        <ul className={css["facts"]}>
          {absences.map((absence) => (
            <Fact
              key={absence.id}
              words={absence.person.name}
              days={daysWords(absence.firstDay, absence.lastDay, words)}
              onTakeBack={
                absence.may.takeBack ? () => void takeBackAbsence(team.id, me, absence) : undefined
              }
            />
          ))}
        </ul>
      </Section>
      <Section title={sentences.swaps} intro={swaps.length === 0 && sentences.noSwaps}>
        <ul className={css["facts"]}>
          {swaps.map((swap) => (
            <Fact
              key={swap.id}
              words={sentences.takesOver(swap.person.name, swap.insteadOf.name)}
              days={daysWords(swap.firstDay, swap.lastDay, words)}
              onTakeBack={swap.may.takeBack ? () => void takeBackSwap(team.id, swap) : undefined}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface FactProps {
  words: string;
  days: ReactNode & string;
  onTakeBack: (() => void) | undefined;
}

function Fact({ words, days, onTakeBack }: FactProps) {
  const { sentences } = useWords();
  return (
    <li className={css["fact"]}>
      <span>
        {words}
        <span className={css["hint"]}> · {days}</span>
      </span>
      {onTakeBack && (
        <Button
          kind="quiet"
          size="small"
          icon={UndoIcon}
          aria-label={sentences.takeBackLabel(words, days)}
          onClick={onTakeBack}
        >
          {sentences.takeBack}
        </Button>
      )}
    </li>
  );
}
