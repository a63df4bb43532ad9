/** The organisation of the demo: Larkfield makes hearing aids. Everything about it is made up. */

export const organisationName = "Larkfield Hearing";
export const organisationZone = "Europe/Berlin";

export type TeamName =
  | "Customer Care"
  | "Sales"
  | "Production"
  | "Logistics"
  | "Quality"
  | "Finance"
  | "People and Payroll"
  | "Legal"
  | "IT"
  | "Facilities"
  | "Nordfracht"
  | "Cleverhost";

export interface DemoTeam {
  readonly name: TeamName;
  readonly kind: "team" | "vendor";
  readonly people: number;
  readonly calendar: "Office hours" | "Long service day" | "Round the clock";
  readonly about: string;
  /** Mean working minutes until somebody takes a request, and from then until it is done. */
  readonly takesAfter: number;
  readonly worksFor: number;
  /** What is left of both since the third month before this one: work that was made faster of late. */
  readonly ofLate?: number;
  /** A team whose requests take it so many times as long, like for like: the wait that fair service asks about. */
  readonly slowerFor?: readonly [customer: TeamName, times: number];
  /** Share of requests that need a part from another team, and from which. */
  readonly needsParts?: readonly [share: number, from: readonly TeamName[]];
  /** Share of its done work that comes back. */
  readonly comesBack: number;
  /** Share of what reaches it that was meant for another team. */
  readonly misrouted?: readonly [share: number, to: TeamName];
}

export const teams: readonly DemoTeam[] = [
  {
    name: "Customer Care",
    kind: "team",
    people: 22,
    calendar: "Long service day",
    about: "We speak with the people who wear our hearing aids, and with those who fit them.",
    takesAfter: 70,
    worksFor: 490,
    comesBack: 0.04,
  },
  {
    name: "Sales",
    kind: "team",
    people: 18,
    calendar: "Office hours",
    about: "We look after opticians, clinics and insurers who buy from us.",
    takesAfter: 125,
    worksFor: 790,
    needsParts: [0.12, ["Legal", "Finance"]],
    comesBack: 0.05,
  },
  {
    name: "Production",
    kind: "team",
    people: 28,
    calendar: "Long service day",
    about: "We build and repair hearing aids, each for one ear of one person.",
    takesAfter: 80,
    worksFor: 1330,
    needsParts: [0.14, ["Quality", "Logistics"]],
    comesBack: 0.06,
  },
  {
    name: "Logistics",
    kind: "team",
    people: 12,
    calendar: "Long service day",
    about: "We send what is ready, and find what is on its way.",
    takesAfter: 55,
    worksFor: 450,
    needsParts: [0.25, ["Nordfracht"]],
    comesBack: 0.04,
  },
  {
    name: "Quality",
    kind: "team",
    people: 9,
    calendar: "Office hours",
    about: "We measure what leaves the house, and look into what came back.",
    takesAfter: 150,
    worksFor: 1170,
    ofLate: 0.33,
    comesBack: 0.02,
  },
  {
    name: "Finance",
    kind: "team",
    people: 11,
    calendar: "Office hours",
    about: "We pay, bill and budget. Month's end is the third to the last working day: ask before.",
    takesAfter: 305,
    worksFor: 1710,
    comesBack: 0.05,
  },
  {
    name: "People and Payroll",
    kind: "team",
    people: 8,
    calendar: "Office hours",
    about: "We hire, pay and look after the people who work here. What you tell us stays with us.",
    takesAfter: 110,
    worksFor: 910,
    comesBack: 0.03,
  },
  {
    name: "Legal",
    kind: "team",
    people: 5,
    calendar: "Office hours",
    about: "We read contracts so that nobody is surprised later.",
    takesAfter: 220,
    worksFor: 980,
    slowerFor: ["Sales", 2.4],
    needsParts: [0.45, ["Finance"]],
    comesBack: 0.03,
  },
  {
    name: "IT",
    kind: "team",
    people: 16,
    calendar: "Long service day",
    about: "We keep machines, accounts and networks working.",
    takesAfter: 60,
    worksFor: 570,
    needsParts: [0.1, ["Cleverhost"]],
    comesBack: 0.09,
    misrouted: [0.08, "Facilities"],
  },
  {
    name: "Facilities",
    kind: "team",
    people: 10,
    calendar: "Office hours",
    about: "We look after the buildings, the desks and the keys.",
    takesAfter: 45,
    worksFor: 380,
    comesBack: 0.03,
  },
  {
    name: "Nordfracht",
    kind: "vendor",
    people: 6,
    calendar: "Long service day",
    about: "We carry Larkfield's parcels.",
    takesAfter: 165,
    worksFor: 950,
    comesBack: 0.05,
  },
  {
    name: "Cleverhost",
    kind: "vendor",
    people: 5,
    calendar: "Round the clock",
    about: "We run the servers on which Larkfield's systems stand.",
    takesAfter: 95,
    worksFor: 720,
    comesBack: 0.04,
  },
];

/** Segments of customers outside, and who of them waits now and then. */
export const outside: Readonly<Record<string, readonly string[]>> = {
  "People who wear our hearing aids": [
    "Mrs Adeyemi, Lübeck",
    "Mr Castellano, Graz",
    "the Lindgren family",
  ],
  "Opticians and clinics": ["Hörwelt Kiel", "Clinic St Anna, Linz", "Optik Brandt", "Audika Malmö"],
  "Health insurers": ["Nordkasse", "Alpina Health"],
};

export const firstNames =
  "Amara Anton Beatriz Bruno Chiara Daniel Elif Emil Farid Freya Goran Greta Hamza Hanna Ines Ivo Jana Jonas Kasia Karim Lea Levin Maja Malik Marta Mehmet Nadia Nils Noor Olga Oskar Paula Pavel Quentin Rania Rasmus Rosa Samir Selma Simon Sofia Tariq Tessa Thijs Uma Viktor Wanda Yara Yusuf Zofia".split(
    " ",
  );
export const lastNames =
  "Abel Almeida Bakker Bauer Berg Brandt Costa Demir Dubois Eriksen Falk Ferrari Fischer Gruber Haddad Hansen Hoffmann Iversen Jansen Kaya Keller Kowalski Krüger Larsen Lehmann Lindqvist Marino Meyer Moreau Navarro Neumann Novak Okafor Olsen Pereira Petrov Popescu Ricci Rossi Sahin Santos Schmid Silva Sommer Tanaka Vogel Weber Winter Yilmaz Zimmer".split(
    " ",
  );
