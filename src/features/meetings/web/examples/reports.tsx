import type { BroughtAnswer, LookedAnswer } from "#contract/meetings";
import type { Example } from "#web/gallery/example.ts";
import { AskOrder, LookedView } from "../AttendancePage.tsx";
import { BroughtView } from "../BroughtSection.tsx";

const close = (): void => undefined;
const goran = { id: "p2", name: "Goran Petrov" };
const report = { content: "eA==", order: null, zone: "Europe/Berlin" } as const;
const looked: LookedAnswer = {
  layout: "teams-sections",
  title: "Monday round",
  isUtc: false,
  beganAt: "2026-11-16T09:00:00Z",
  people: [
    {
      line: 11,
      name: "Ada Brook",
      joinedAt: "2026-11-16T09:00:00Z",
      person: { id: "p1", name: "Ada Brook" },
      maybe: [],
    },
    {
      line: 12,
      name: "Goran Petrov",
      joinedAt: "2026-11-16T09:07:00Z",
      person: null,
      maybe: [goran, { id: "p9", name: "Goran Petrov" }],
    },
    { line: 13, name: "Somebody", joinedAt: "2026-11-16T09:08:00Z", person: null, maybe: [] },
  ],
  unread: [{ line: 14, why: "wrongTime" }],
  lines: { all: 18, people: 3, unread: 1, beside: 14 },
  meetings: [{ id: "m1", title: "Monday round", startsAt: "2026-11-16T09:00:00Z" }],
};

const brought: BroughtAnswer = {
  id: "b1",
  title: "Monday round",
  startsAt: "2026-11-16T09:00:00Z",
  at: "2026-11-16T11:00:00Z",
  layout: "zoom",
  people: 6,
  others: 0,
  unread: 0,
};

export const reportExamples: readonly Example[] = [
  { name: "Attendance report", render: () => <LookedView report={report} looked={looked} /> },
  {
    name: "Attendance report, no meeting then",
    render: () => <LookedView report={report} looked={{ ...looked, meetings: [], unread: [] }} />,
  },
  {
    name: "Attendance report, which comes first",
    render: () => <AskOrder example="3/2/26, 9:58:02 AM" order={null} onOrder={close} />,
  },
  {
    name: "Attendance reports brought in",
    render: () => (
      <BroughtView
        rows={[
          { ...brought, id: "b1" },
          { ...brought, id: "b2", title: "", people: 1, others: 2, unread: 1 },
        ]}
      />
    ),
  },
  { name: "Attendance reports brought in, none", render: () => <BroughtView rows={[]} /> },
];
