import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { AbsenceDialog } from "./AbsenceDialog.tsx";
import type { DutyDay, TeamDuty } from "./data.ts";
import { dayAfter } from "./days.ts";
import { DutyLink, DutyUnread } from "./DutyToday.tsx";
import { Duty } from "./DutyPage.tsx";
import { RotaDialog } from "./RotaDialog.tsx";
import { sentences } from "./sentences.ts";
import { SwapDialog } from "./SwapDialog.tsx";

const people = ["Mia Okafor", "Ned Larsen", "Lea Dubois", "Alexandra-Konstantina Papadopoulou"].map(
  (name, at) => ({ id: `0198c100-0000-7000-8000-00000000000${at}`, name }),
);
const [mia, ned, lea] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
const team = { id: "0198c100-0000-7000-8000-0000000000aa", name: "Facilities" };
const monday = "2026-03-02";
const today = "2026-03-04";

function dayAt(index: number): DutyDay {
  const day = dayAfter(monday, index);
  const holder = people[Math.floor(index / 7) % people.length]!;
  if (index === 9) return { day, person: lea, because: "swap", holder: lea };
  if (index === 15) return { day, person: ned, because: "stands-in", holder };
  if (index === 20) return { day, person: null, because: null, holder };
  return { day, person: holder, because: "turn", holder };
}

const duty: TeamDuty = {
  team,
  today,
  zone: "Europe/Berlin",
  days: Array.from({ length: 42 }, (_, index) => dayAt(index)),
  rota: { firstDay: monday, turnDays: 7, members: people },
  members: people,
  swaps: [
    {
      id: team.id,
      person: lea,
      insteadOf: ned,
      firstDay: "2026-03-11",
      lastDay: "2026-03-11",
      may: { takeBack: true },
    },
  ],
  absences: [
    {
      id: team.id,
      person: lea,
      firstDay: "2026-03-17",
      lastDay: "2026-03-20",
      may: { takeBack: false },
    },
  ],
  may: { edit: true, swap: true },
};
const none: TeamDuty = {
  ...duty,
  rota: null,
  swaps: [],
  absences: [],
  days: duty.days.map((day) => ({ ...day, person: null, because: null, holder: null })),
};
const fromOutside: TeamDuty = {
  ...duty,
  rota: null,
  members: [],
  swaps: [],
  absences: [],
  days: duty.days.map((day) => ({ ...day, holder: null })),
  may: { edit: false, swap: false },
};
const picked = { from: mia, firstDay: "2026-03-05", lastDay: "2026-03-06" };

const close = (): void => undefined;

const drawn: readonly Example[] = [
  { name: "Duty, for a lead", isAlone: true, render: () => <Duty duty={duty} me={mia.id} /> },
  {
    name: "Duty, from another team",
    isAlone: true,
    render: () => <Duty duty={fromOutside} me={team.id} />,
  },
  {
    name: "Duty, nobody takes turns",
    isAlone: true,
    render: () => <Duty duty={none} me={mia.id} />,
  },
  { name: "Duty today, beside a queue", render: () => <DutyLink duty={duty} me={team.id} /> },
  { name: "Duty today, one's own turn", render: () => <DutyLink duty={duty} me={mia.id} /> },
  { name: "Duty today, nobody takes turns", render: () => <DutyLink duty={none} me={mia.id} /> },
  { name: "Duty today, broken", render: () => <DutyUnread onRetry={close} /> },
  { name: "Duty, loading", render: () => <SkeletonRows /> },
  {
    name: "Duty, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 403, reason: "notYours", title: "Not yours" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Duty, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  {
    name: "Duty, swapping",
    isAlone: true,
    render: () => <SwapDialog duty={duty} me={mia.id} picked={picked} onClose={close} />,
  },
  {
    name: "Duty, saying who is away",
    isAlone: true,
    render: () => <AbsenceDialog duty={duty} me={mia.id} onClose={close} />,
  },
  {
    name: "Duty, editing the turns",
    isAlone: true,
    render: () => <RotaDialog duty={duty} onClose={close} />,
  },
];

/** Those with the longest words, and the most beside each other. */
const alsoInGerman = [
  "Duty, for a lead",
  "Duty, nobody takes turns",
  "Duty, swapping",
  "Duty, editing the turns",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
