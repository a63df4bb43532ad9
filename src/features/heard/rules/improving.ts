/** What a team may take up after a wave. More than two are seldom done. */
export const mostImprovements = 2;

/** After today, within a year of it. */
export function isDayAhead(day: string, today: string): boolean {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return day > today && day <= nextYear;
}
