/** What each part of the results comes to, in one sentence with its n: on a phone the rest is folded below it. */
export const foldedSentences = {
  of: (name: string, figure: string, n: string): string => `${name}: ${figure}, n\u00a0=\u00a0${n}`,
  /** A relationship: 'Finance, of Legal'. */
  pair: (team: string, provider: string): string => `${team}, of ${provider}`,
  range: (low: string, high: string): string => `From ${low} to ${high}`,
  end: (mean: string, who: string, n: string): string => `${mean} (${who}, n\u00a0=\u00a0${n})`,
  onlyOne: (said: string, others: number): string => {
    if (others === 0) return said;
    return `${said}; nothing of ${others === 1 ? "the other one" : `the ${others} others`} can be shown`;
  },
  none: (n: number): string =>
    n === 1 ? "Nothing of it can be shown" : `Nothing of the ${n} can be shown`,
  before: (name: string, before: string, after: string, direction: string): string =>
    `${name}: ${before} before, ${after} now: ${direction}`,
  mean: (mean: string, n: string): string => `${mean} (n\u00a0=\u00a0${n})`,
  gap: (name: string, wider: string, gap: string, n: string): string =>
    `${name}: ${wider}, ${gap}; n\u00a0=\u00a0${n} customers`,
  noGap: (n: string): string => `Nowhere clearly apart; n\u00a0=\u00a0${n} customers`,
  least: (team: string, answered: string): string => `Least of ${team}: ${answered}`,
  comments: (n: number, themes: number): string => {
    const all = n === 1 ? "1 comment" : `${n} comments`;
    if (themes === 0) return all;
    return themes === 1 ? `${all}, 1 theme` : `${all}, ${themes} themes`;
  },
  teams: (teams: number, n: string): string =>
    teams === 1
      ? `1 team in words, n\u00a0=\u00a0${n}`
      : `${teams} teams in words, n\u00a0=\u00a0${n}`,
  /** Why two n of one page differ. */
  marked: "n counts everybody who marked the item.",
  leftOut:
    "n counts who marked the item; where nothing may be said of a team, its answers are left out.",
  whole:
    "n counts whole answers alone, those that mark both the item and the overall judgement; so it may be less than among the figures.",
  wholeOfAll:
    "n counts whole answers alone, those that mark both the item and the overall judgement, and those of every team; the figures leave out teams of which nothing may be said, so that their n is another.",
  how: "Weights, floors, and how far the questions hold together",
  state: (state: string, n: number): string => (n === 1 ? state : `${state} (${n})`),
  write: "Write the answer",
  writeAnew: "Write it anew",
  takeUp: "Take something up",
} as const;
