/** 365 days is 'a year' to a reader, 30 'a month'; anything else is said in days. */
export function sayHowLong(days: number | undefined, inWords: string | undefined): string {
  if (days === undefined) return inWords ?? "As long as Goodturn keeps you";
  if (days % 365 === 0) return days === 365 ? "1 year" : `${days / 365} years`;
  if (days % 30 === 0 && days < 365) return days === 30 ? "1 month" : `${days / 30} months`;
  return days === 1 ? "1 day" : `${days} days`;
}
