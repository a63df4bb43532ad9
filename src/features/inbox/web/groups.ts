import type { Kind } from "#contract/inbox";

export type GroupName = "asked" | "work" | "time" | "colleagues" | "purpose";

/** How the kinds stand on the page of preferences. */
export const groups: readonly { name: GroupName; kinds: readonly Kind[] }[] = [
  {
    name: "asked",
    kinds: ["replied", "was-this-right", "done", "outside-declined", "merged", "split"],
  },
  {
    name: "work",
    kinds: [
      "asked",
      "assigned",
      "asked-team",
      "handed-over",
      "part-finished",
      "reopened",
      "confirmed",
      "withdrawn",
    ],
  },
  { name: "time", kinds: ["promise-nearing", "promise-broken", "quiet"] },
  {
    name: "colleagues",
    kinds: [
      "mentioned",
      "follows",
      "noted",
      "added",
      "duty-swapped",
      "mediation",
      "afterwards",
      "lessons",
      "thanks",
      "growth",
      "meetings",
      "gatherings",
      "conduct",
    ],
  },
  {
    name: "purpose",
    kinds: [
      "chain",
      "goals",
      "commitments",
      "balance",
      "debriefs",
      "surveys",
      "digest",
      "fairness",
      "heard",
      "defects",
    ],
  },
];
