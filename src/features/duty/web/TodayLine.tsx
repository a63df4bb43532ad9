import css from "./Duty.module.css";
import { PersonChip } from "#web/ui/Chip.tsx";
import { CalendarIcon } from "#web/ui/icons.ts";
import { useOnDuty, type TeamDuty } from "./data.ts";
import { sentences } from "./sentences.ts";

/** Who is on duty in a team today, with the way to its calendar; nothing where the team takes no turns. For a queue or a team's page. */
export function OnDuty({ teamId }: { teamId: string }) {
  const duty = useOnDuty(teamId).data;
  const today = duty?.days.find(({ day }) => day === duty.today);
  if (!today?.because && !duty?.rota) return null;
  return (
    <a className={css["onDuty"]} href={`/teams/${teamId}/duty`}>
      <CalendarIcon size={16} aria-hidden="true" />
      <span>{sentences.onDutyLabel}</span>
      {today?.person ? (
        <PersonChip name={today.person.name} size="small" />
      ) : (
        <span>{sentences.nobody}</span>
      )}
    </a>
  );
}

/** 'On duty today: Mia, stands in for Ned'. */
export function TodayLine({ duty }: { duty: TeamDuty }) {
  const today = duty.days.find(({ day }) => day === duty.today);
  if (!today?.person) return duty.rota ? <>{sentences.none}</> : null;
  const instead = today.because === "stands-in" ? today.holder : null;
  return (
    <>
      {sentences.onDuty(today.person.name)}
      {instead && `, ${sentences.standsInFor(instead.name)}`}
      {today.because === "swap" && `, ${sentences.swapped}`}
    </>
  );
}
