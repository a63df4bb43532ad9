/** What is said of the rhythm of a week; each part follows another, so that it begins in small letters. Hours are whole: 9 is 9:00. */
const others = "other working days";

export const rhythm = {
  more: {
    somewhat: `somewhat more than ${others}`,
    quarter: `about a quarter more than ${others}`,
    third: `about a third more than ${others}`,
    half: `about half as much again as ${others}`,
    twice: `about twice as much as ${others}`,
    times: (times: string): string => `about ${times} times as much as ${others}`,
  },
  asked: (team: string, from: number, until: number): string =>
    `most requests reached ${team} between ${from}:00 and ${until}:00`,
  weekday: (day: string, more: string): string => `${day} brought ${more}`,
  before: (hour: number): string => `nothing was asked before ${hour}:00`,
  after: (hour: number): string => `nothing was asked after ${hour}:00`,
  neither: (before: number, after: number): string =>
    `nothing was asked before ${before}:00 or after ${after}:00`,
  replied: (from: number, until: number): string =>
    `most first replies came between ${from}:00 and ${until}:00`,
  openAbout: (open: string): string => `about ${open} were open at any hour`,
  openBetween: (least: string, most: string): string =>
    `between ${least} and ${most} were open at a time`,
  counted: (n: number, said: string): string => `${said} ${n === 1 ? "request" : "requests"}`,
  weeks: (counted: string): string => `${counted} in thirteen weeks.`,
} as const;
