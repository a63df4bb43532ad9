import type { keepingContract } from "#contract/keeping";
import type { RefusalSentences } from "#web/data/client.ts";

export const refusals: RefusalSentences<typeof keepingContract> = {
  notDeparted: "This person has not left. Mark that first.",
  erased: "This person's name was erased before.",
  missing: "There is nothing here that you may see.",
  wrongInput: "Write a whole number of days, from 1 to 36,500.",
};

export const sentences = {
  stored: {
    title: "What is stored about me",
    subtitle: "Each kind of thing, who sees it, and for how long it is kept.",
    back: "Settings",
    what: "What",
    who: "Who sees it",
    howLong: "For how long",
    count: "How many",
    none: "Nothing is stored about you",
  },
  retention: {
    title: "Retention",
    subtitle: "What is older is removed once a day. Removed things do not come back.",
    days: (what: string) => `Days: ${what}`,
    usual: (days: number) => `${days} days unless you say otherwise.`,
    save: "Save",
    saved: "Saved. It is carried out within a day.",
    back: "Administration",
    none: "Nothing is kept for a set time yet",
  },
} as const;
