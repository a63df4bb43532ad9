/** What is said of work that came back: the causes of both sides, side by side. */
import type { Cause, ProviderCause } from "../data/api.ts";

export const defectWords = (causes: Readonly<Record<Cause, string>>) => ({
  providerCauses: {
    ...causes,
    "new-wish": "It was right; the wish came later",
  } satisfies Record<ProviderCause, string>,
  notSaid: "Something was not said at the start",
  notSaidHint:
    "Counts for the form, so that the next one is asked the first time. It lowers nobody's figures.",
  wasNotSaid: "It had not been said at the start",
  label: "Why it came back",
  customerSays: (name: string): string => `${name} says`,
  teamSays: (name: string): string => `${name} says`,
  notYet: "has said nothing yet",
  choose: "How do you see it?",
  otherwise: "Say it otherwise",
  chooseHint: "One tap; you can change it until it is confirmed. Both sides see both answers.",
  differ: "You see it differently. What would have shown both of you the same thing at the start?",
  alike: "Both of you see it the same way.",
  said: (number: number): string => `What you see as the cause stands on ${number} now.`,
  whoHeldIt: "Where the time went, and who held it",
  takenAway: (number: number): string => `Nothing stands as your cause on ${number} now.`,
});
