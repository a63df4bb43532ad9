/** Which goals pull against each other in the demo, and what was said. Everything about it is made up. */
import type { DemoTension } from "./kinds.ts";

export const tensions: readonly DemoTension[] = [
  {
    between: ["Clinics have our terms within a day", "Two of us read every contract"],
    why: "Terms within a day leave no time for a second pair of eyes; a second pair of eyes takes two days.",
    by: ["Sales", 3],
    ago: 12,
    said: [
      [
        11,
        ["Sales", 0],
        "Clinics have our terms within a day",
        "Most of our terms are the same three pages. Must two of you read those?",
      ],
      [
        6,
        ["Legal", 1],
        "Two of us read every contract",
        "The same three pages held last year's error. But they could be read once for all, and then left as they are.",
      ],
    ],
  },
  {
    between: ["Every parcel costs a tenth less", "What is ready leaves the same day"],
    why: "A second van each afternoon is what makes the same day possible, and what makes parcels dearer.",
    by: ["Finance", 2],
    ago: 84,
    said: [
      [
        80,
        ["Logistics", 0],
        "What is ready leaves the same day",
        "Without the afternoon van a third of what is ready stays overnight.",
      ],
      [
        76,
        ["Finance", 0],
        "Every parcel costs a tenth less",
        "It leaves half empty on Tuesdays and Thursdays.",
      ],
    ],
    settled: {
      ago: 62,
      by: ["Logistics", 0],
      decided:
        "The afternoon van goes on Mondays, Wednesdays and Fridays until March; on the other days only for repairs. Then both look at cost and share again.",
    },
  },
];
