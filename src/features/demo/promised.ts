/** The words of the demo's commitments. */
import { outside, type TeamName } from "./cast.ts";

export interface DemoCommitment {
  /** Who made it: the lead of the team, or the senior leader. */
  readonly by: TeamName | "senior-leader";
  readonly what: string;
  readonly measure: "words" | "promise-kept" | "done" | "outcome";
  readonly words?: string;
  readonly aim?: number;
  readonly atMost?: true;
  /** Of the series about these customers. */
  readonly series?: { readonly segment: string; readonly name: string };
  /** In days from today: negative ones are over. */
  readonly made: number;
  readonly until: number;
  /** Until when it was to be kept at first, and when its day was moved. */
  readonly earlier?: { readonly until: number; readonly moved: number };
  readonly reviews?: readonly number[];
  readonly said?: readonly { readonly at: number; readonly words: string }[];
  readonly sponsor?: readonly [
    who: TeamName | "senior-leader",
    answer: "asked" | "accepted" | "declined",
  ];
  readonly ended?: {
    readonly how: "kept" | "not-kept" | "withdrawn";
    readonly at: number;
    readonly why: string;
  };
}

const [wearers] = Object.keys(outside) as [string];

export const promised: readonly DemoCommitment[] = [
  {
    by: "Legal",
    what: "Four of five promises of Legal are kept by spring",
    measure: "promise-kept",
    aim: 0.8,
    made: -75,
    until: 120,
    earlier: { until: 40, moved: -12 },
    reviews: [-20, 9],
    said: [
      {
        at: -19,
        words:
          "Contracts of the trade fair came all in one week. We now say a date only after reading the first page.",
      },
    ],
    sponsor: ["senior-leader", "accepted"],
  },
  {
    by: "Finance",
    what: "Half of what reaches Finance is done within three working days",
    measure: "done",
    aim: 86_400,
    atMost: true,
    words: "Month’s end counts too.",
    made: -60,
    until: 65,
    reviews: [20],
    sponsor: ["Customer Care", "accepted"],
  },
  {
    by: "Production",
    what: "People who wear our hearing aids are happier with repairs than last year",
    measure: "outcome",
    series: { segment: wearers, name: "Satisfaction" },
    aim: 4.5,
    made: -120,
    until: 200,
    reviews: [-30, 60],
    said: [{ at: -28, words: "Parts for the older models come in a week now, not in three." }],
    sponsor: ["senior-leader", "accepted"],
  },
  {
    by: "Logistics",
    what: "Two of three promises of Logistics are kept, also in December",
    measure: "promise-kept",
    aim: 0.66,
    made: -2,
    until: 60,
    reviews: [30],
    sponsor: ["senior-leader", "asked"],
  },
  {
    by: "senior-leader",
    what: "Sit for an hour with each team that keeps others waiting longest",
    measure: "words",
    words: "One visit a month; the team writes what came of it.",
    made: -40,
    until: 160,
    reviews: [5],
    sponsor: ["People and Payroll", "accepted"],
  },
  {
    by: "Customer Care",
    what: "Every colleague in Customer Care has seen a repair bench from near",
    measure: "words",
    words: "The list at the bench, signed by both.",
    made: -110,
    until: -10,
    sponsor: ["Sales", "declined"],
  },
  {
    by: "IT",
    what: "Every second promise of IT is kept in the autumn, at least",
    measure: "promise-kept",
    aim: 0.5,
    made: -130,
    until: -25,
    reviews: [-80],
    said: [{ at: -79, words: "Nights are better since Cleverhost has a second pair of hands." }],
    sponsor: ["Facilities", "accepted"],
    ended: {
      how: "kept",
      at: -22,
      why: "We promise less for new machines, and say so at once. The rest followed.",
    },
  },
  {
    by: "Facilities",
    what: "No key waits for longer than a day",
    measure: "words",
    words: "The book of keys.",
    made: -140,
    until: -40,
    sponsor: ["IT", "accepted"],
    ended: {
      how: "not-kept",
      at: -38,
      why: "Eleven keys waited longer: the locksmith was away for two weeks, and we had nobody else. Now we have.",
    },
  },
  {
    by: "People and Payroll",
    what: "Every new colleague has a desk, a machine and a person to ask on the first day",
    measure: "words",
    words: "Asked on the second day, of each of them.",
    made: -160,
    until: -60,
    ended: {
      how: "kept",
      at: -58,
      why: "Fourteen of fourteen. IT and Facilities made it possible.",
    },
  },
  {
    by: "Quality",
    what: "Each return is looked into within a day",
    measure: "words",
    words: "The shelf of returns.",
    made: -90,
    until: 30,
    ended: {
      how: "withdrawn",
      at: -50,
      why: "The new bench changes how returns come in. We begin anew when it stands.",
    },
  },
];
