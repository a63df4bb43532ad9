/** What teams further inside aim at, and what is over. Everything about it is made up. */
import { outside } from "../cast.ts";
import type { DemoGoal } from "./kinds.ts";

const [, opticians] = Object.keys(outside) as [string, string];
const percent = { unit: "%", better: "more" } as const;
const typed = { feed: "typed" } as const;

export const goalsInTheHouse: readonly DemoGoal[] = [
  {
    name: "Every parcel costs a tenth less",
    why: "Carriers raised their prices twice this year.",
    teams: ["Finance"],
    owner: 0,
    ends: 60,
    targets: [
      {
        ...typed,
        name: "Cost of a parcel",
        unit: "euros",
        better: "less",
        baseline: 9.8,
        aim: 8.8,
        values: [9.8, 9.9, 10.2, 10.1, 9.9],
      },
    ],
    checkIns: [[25, "unlikely", "The afternoon van costs what the new contract saves."]],
  },
  {
    name: "Bills are no reason to ring us",
    why: "Opticians ring about bills more than about anything else.",
    below: "Opticians and clinics recommend us",
    teams: ["Finance"],
    owner: 1,
    segments: [opticians],
    ends: 150,
    targets: [
      {
        name: "Median time until done",
        feed: "done-working",
        unit: "working hours",
        better: "less",
        team: "Finance",
        baseline: 34,
        aim: 20,
      },
    ],
    checkIns: [],
  },
  {
    name: "Clinics have our terms within a day",
    why: "They ask three of us at once. The first answer is read with care, the others are not.",
    below: "Opticians and clinics recommend us",
    teams: ["Sales"],
    owner: 0,
    segments: [opticians],
    ends: 80,
    targets: [
      {
        ...percent,
        ...typed,
        name: "Terms sent within a working day",
        baseline: 35,
        aim: 80,
        values: [36, 41, 44, 43, 45],
      },
    ],
    checkIns: [[8, "unlikely", "We write in an hour and wait for two signatures."]],
  },
  {
    name: "Two of us read every contract",
    why: "One error in a contract with a clinic cost more last year than our team does.",
    teams: ["Legal"],
    owner: 0,
    ends: 110,
    targets: [
      {
        ...percent,
        ...typed,
        name: "Contracts read by two",
        baseline: 52,
        aim: 100,
        values: [58, 66, 75, 83, 90],
      },
    ],
    checkIns: [
      [66, "in-doubt", "We are five, and two were away."],
      [23, "likely", "Nine of ten. The short ones are what is left."],
    ],
  },
  {
    name: "A new colleague can work on the first morning",
    why: "The first day is remembered.",
    below: "A house where people want to stay",
    teams: ["IT", "People and Payroll"],
    owner: 0,
    ends: 70,
    targets: [
      {
        ...percent,
        name: "Promise kept by IT",
        feed: "promise-kept",
        team: "IT",
        baseline: 45,
        aim: 75,
      },
      {
        ...percent,
        ...typed,
        name: "Had all accounts on the first morning",
        baseline: 55,
        aim: 95,
        values: [56, 63, 70, 72, 79],
      },
    ],
    checkIns: [[33, "in-doubt", "Machines are there, accounts follow at noon."]],
  },
  {
    name: "Half as many returns for the same fault",
    why: "What comes back twice was not understood the first time.",
    below: "People hear again within a week",
    teams: ["Quality"],
    owner: 0,
    ends: 120,
    targets: [
      {
        ...typed,
        name: "Returned twice for one fault",
        unit: "a month",
        better: "less",
        baseline: 24,
        aim: 12,
        values: [25, 22, 23],
      },
    ],
    checkIns: [[58, "in-doubt", "We know three of the five causes."]],
  },
  {
    name: "A desk is ready within two days",
    why: "Teams grew faster than rooms.",
    teams: ["Facilities"],
    owner: 0,
    ends: -20,
    closed: {
      state: "reached",
      ago: 18,
      why: "A day and a half since September. We keep the list that made it so.",
    },
    targets: [
      {
        ...typed,
        name: "Median working days to a desk",
        unit: "working days",
        better: "less",
        baseline: 4.5,
        aim: 2,
        values: [4, 3.1, 2.4, 1.9, 1.5],
      },
    ],
    checkIns: [[50, "likely", "Two and a half days, and falling."]],
  },
  {
    name: "An app for opticians",
    why: "They asked for one at the fair.",
    teams: ["Sales"],
    owner: 2,
    ends: 40,
    closed: { state: "dropped", ago: 75, why: "Nine of ten wanted a faster answer, not an app." },
    targets: [],
    checkIns: [[110, "unlikely", "Nobody we asked would open it twice a week."]],
  },
  {
    name: "Standard contracts need no second round",
    why: "Each round costs an optician a week.",
    below: "A house where people want to stay",
    teams: ["Legal", "Sales"],
    owner: 0,
    ends: 45,
    targets: [
      {
        ...percent,
        ...typed,
        name: "Signed as they were first sent",
        baseline: 40,
        aim: 80,
        values: [46, 58, 67, 76, 84],
      },
    ],
    checkIns: [[12, "likely", "Four of five. The short form did it."]],
  },
];
