/** What the organisation and the teams near the customers outside aim at. Everything about it is made up. */
import { outside } from "../cast.ts";
import type { DemoGoal } from "./kinds.ts";

const [wearers, opticians] = Object.keys(outside) as [string, string];
const percent = { unit: "%", better: "more" } as const;
const typed = { feed: "typed" } as const;

export const goalsNearCustomers: readonly DemoGoal[] = [
  {
    name: "People hear again within a week",
    why: "A hearing aid away for repair is a day without voices. A week is what most can bear.",
    teams: [],
    owner: 0,
    segments: [wearers],
    ends: 130,
    targets: [
      {
        name: "Satisfaction of those who wear them",
        feed: "outcome",
        unit: "of 5",
        better: "more",
        baseline: 4.2,
        aim: 4.6,
        outcome: [wearers, "Satisfaction"],
      },
      {
        ...typed,
        name: "Days from the parcel in to the parcel out",
        unit: "days",
        better: "less",
        baseline: 11.5,
        aim: 7,
        values: [11.2, 10.6, 10.1, 9.3, 9],
      },
    ],
    checkIns: [
      [96, "in-doubt", "Repairs are faster, parcels are not."],
      [41, "likely", "Nine days now. The second bench made the difference."],
      [9, "likely", "Logistics and Production meet every morning."],
    ],
  },
  {
    name: "Opticians and clinics recommend us",
    why: "They choose for the person in the chair. One who would not recommend us has stopped choosing us.",
    teams: [],
    owner: 0,
    segments: [opticians],
    ends: 220,
    targets: [
      {
        name: "Would recommend us",
        feed: "outcome",
        unit: "points",
        better: "more",
        baseline: 22,
        aim: 45,
        outcome: [opticians, "Would recommend us (NPS)"],
      },
      {
        name: "Satisfaction of opticians and clinics",
        feed: "outcome",
        unit: "of 5",
        better: "more",
        baseline: 4.15,
        aim: 4.4,
        outcome: [opticians, "Satisfaction"],
      },
    ],
    checkIns: [
      [70, "likely", "The quarter went well."],
      [12, "in-doubt", "They like us and wait for us. Answers on terms take too long."],
    ],
  },
  {
    name: "A house where people want to stay",
    why: "Whoever leaves in the first year takes with them what we taught them.",
    teams: [],
    owner: 0,
    ends: 160,
    targets: [
      {
        ...typed,
        name: "Left within their first year",
        unit: "%",
        better: "less",
        baseline: 14,
        aim: 8,
        values: [13.5, 13, 12.8, 13.1, 12.6],
      },
    ],
    checkIns: [[20, "unlikely", "The first day is better, the first month is not."]],
  },
  {
    name: "Whoever asks us hears from us in time",
    why: "Our colleagues have somebody on the line when they ask us.",
    below: "People hear again within a week",
    teams: ["Customer Care"],
    owner: 1,
    segments: [wearers],
    ends: 100,
    targets: [
      {
        ...percent,
        name: "Promise kept",
        feed: "promise-kept",
        team: "Customer Care",
        baseline: 78,
        aim: 92,
      },
    ],
    checkIns: [[16, "likely", "Mondays are the weak day; two of us start earlier there."]],
  },
  {
    name: "A repair is back in five working days",
    why: "Neither of us can do it alone: it lies on a bench or in a van.",
    below: "People hear again within a week",
    teams: ["Production", "Logistics"],
    owner: 0,
    segments: [wearers],
    ends: 90,
    targets: [
      {
        ...typed,
        name: "Working days, bench and van together",
        unit: "working days",
        better: "less",
        baseline: 8.2,
        aim: 5,
        values: [8, 7.4, 7.1, 6.2, 6],
      },
      {
        ...percent,
        name: "Right first time on the bench",
        feed: "right-first-time",
        team: "Production",
        baseline: 86,
        aim: 95,
      },
    ],
    checkIns: [
      [60, "in-doubt", "The bench is fast, and then it waits for the noon van."],
      [18, "likely", "Six days. The afternoon van is there."],
    ],
  },
  {
    name: "What is ready leaves the same day",
    why: "A device that is ready and still in the house helps nobody.",
    below: "A repair is back in five working days",
    teams: ["Logistics"],
    owner: 0,
    ends: 90,
    targets: [
      {
        ...percent,
        ...typed,
        name: "Left on the day they were ready",
        baseline: 71,
        aim: 95,
        values: [73, 78, 84, 90, 96],
      },
    ],
    checkIns: [[14, "likely", "Past the aim last month. Now it has to last."]],
  },
];
