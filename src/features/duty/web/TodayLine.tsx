import type { TeamDuty } from "./data.ts";
import { sentences } from "./sentences.ts";

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
