import type { digestContract } from "#contract/digest";
import type { RefusalSentences } from "#web/data/client.ts";

const refusals: RefusalSentences<typeof digestContract> = {
  missing: "This month has not been told. Choose one of the months that have been.",
};

export const sentences = {
  refusals,
  title: "The month in words",
  monthTitle: (month: string): string => `${month} in words`,
  chooseMonth: "Month",
  parts: {
    changed: { title: "What changed", none: "Nothing that is more than chance." },
    praise: {
      title: "What to praise",
      none: "Nothing stood out this month; the everyday work was done.",
    },
    ask: { title: "What to ask about", none: "Nothing that needs a question." },
  },
  grounds: "What it stands on",
  columns: { what: "Figure", value: "Value", interval: "95 % interval", n: "n" },
  tooFew: "too few to say",
  open: "open",
  share: (n: string): string => `${n} %`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  minutes: (n: string): string => `${n} min`,
  hours: (n: string): string => `${n} h`,
  look: "Look further",
  rows: "the rows",
  rowsOf: (what: string): string => `The rows behind: ${what}`,
  pdf: "PDF",
  mail: "HTML for mail",
  working: (length: string): string => `${length} of working time`,
  more: (count: number): string => `Show ${count} more`,
  empty: "No month has been told yet",
  emptyText:
    "On the third day after a month in which colleagues asked each other for something, it stands here in words: what changed, what to praise, what to ask about.",
  foot: (day: string, zone: string, compared: number): string =>
    `As it stood on ${day}; the month is that of ${zone}. ${compared === 1 ? "One comparison was" : `${compared} comparisons were`} made to find this; what is told of teams would be told by chance once in a hundred. Of one kind the five that weigh most are told. No figure is about a person, and confidential requests are in none.`,
} as const;
