/** Made-up people and requests for the examples, with the long words that real ones have. */
const now = Date.now();
const hours = (count: number): Date => new Date(now + count * 3_600_000);

export const longWord = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle";

export const requests = [
  {
    id: "r1",
    number: 412,
    title: "New starter on Monday: laptop, badge and a desk near the window",
    customer: "Mira Okonkwo",
    team: "Sales North",
    state: "risk",
    due: hours(2),
    left: "in 2 working hours",
  },
  {
    id: "r2",
    number: 398,
    title: "Contract for Halvorsen & Sons has the old payment terms",
    customer: "Tomasz Wiśniewski",
    team: "Legal",
    state: "broken",
    due: hours(-20),
    left: "4 working hours ago",
  },
  {
    id: "r3",
    number: 415,
    title: "Which VAT code for training abroad?",
    customer: "Anaïs Lefèvre",
    team: "Marketing",
    state: "kept",
    due: hours(50),
    left: "in 12 working hours",
  },
  {
    id: "r4",
    number: 420,
    title: `Move ${longWord} to the new cost centre`,
    customer: "Bartholomäus Freiherr von Hohenstein-Wittelsbach",
    team: "Customer Accounting and Collections South-East",
    state: "waiting",
    due: hours(120),
    left: "in 3 working days",
  },
] as const;

export const people = [
  { id: "p1", name: "Mira Okonkwo", detail: "Sales North", kind: "person" },
  { id: "p2", name: "Tomasz Wiśniewski", detail: "Legal", kind: "person" },
  { id: "p3", name: "Anaïs Lefèvre", detail: "Marketing", kind: "person" },
  { id: "t1", name: "Payroll", detail: "Team of 6", kind: "team" },
] as const;
