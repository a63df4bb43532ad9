/** What the demo organisation does about its goals; one is for none of them. Everything about it is made up. */
import type { DemoInitiative } from "./kinds.ts";

export const initiatives: readonly DemoInitiative[] = [
  {
    name: "A second bench for ear moulds",
    about:
      "Ear moulds wait for the one bench that can do them. A second one comes from the closed workshop in Kiel.",
    changes: "Two days less on the bench.",
    teams: ["Production"],
    owner: 0,
    goals: ["A repair is back in five working days", "People hear again within a week"],
    services: [["Production", "Repair out of turn"]],
    start: -120,
    end: 45,
    target: "Working days, bench and van together",
  },
  {
    name: "One list for ready and fetched",
    about:
      "Production and Logistics see the same list of what is ready, on one screen at the ramp.",
    changes: "Nothing that is ready stays overnight because nobody knew.",
    teams: ["Logistics", "Production"],
    owner: 1,
    goals: ["What is ready leaves the same day"],
    services: [
      ["Logistics", "Find a parcel"],
      ["Logistics", "Send something special"],
    ],
    start: -60,
    end: 30,
    target: "Left on the day they were ready",
  },
  {
    name: "Terms that need no second reading",
    about:
      "Sales and Legal write three sets of terms that are read by two once, and then sent as they are.",
    changes: "Most clinics have their terms the same day, and every page was read by two.",
    teams: ["Sales", "Legal"],
    owner: 1,
    goals: ["Clinics have our terms within a day", "Two of us read every contract"],
    services: [
      ["Legal", "Read a contract"],
      ["Sales", "Offer for a clinic or insurer"],
    ],
    start: 9,
    end: 95,
  },
  {
    name: "Accounts before the first morning",
    about:
      "The list of who starts reaches IT a week earlier, from the contract and not from the lead.",
    changes: "",
    teams: ["IT", "People and Payroll"],
    owner: 2,
    goals: ["A new colleague can work on the first morning"],
    services: [
      ["IT", "Access to a system"],
      ["People and Payroll", "Someone new starts"],
    ],
    start: -40,
    end: 60,
    target: "Had all accounts on the first morning",
  },
  {
    name: "Move the intranet to another platform",
    about: "The one we have is old. Pages move over, department by department.",
    changes: "",
    teams: ["IT"],
    owner: 4,
    goals: [],
    services: [],
    start: -75,
    end: 110,
  },
  {
    name: "The afternoon van",
    about: "A second van at four o'clock.",
    changes: "What is ready at noon leaves at four.",
    teams: ["Logistics"],
    owner: 0,
    goals: ["What is ready leaves the same day"],
    services: [["Logistics", "Send something special"]],
    start: -150,
    end: -65,
  },
  {
    name: "Bills as pictures on the telephone",
    about: "Opticians photograph a bill and a program answers.",
    changes: "Fewer calls about bills.",
    teams: ["Finance"],
    owner: 3,
    goals: ["Bills are no reason to ring us"],
    services: [["Finance", "Check a contract's figures"]],
    start: -100,
    end: 60,
    endedEarly: { ago: 28, why: "It read one bill in five. We answer them ourselves, and sooner." },
  },
];
