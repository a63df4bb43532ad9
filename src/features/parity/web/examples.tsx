import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { LikesLooked } from "./LikesDialog.tsx";
import { ParityView } from "./ParityPage.tsx";
import { sentences } from "./sentences.ts";
import { LikeForm, SegmentsAwaited } from "./service/LikeDialog.tsx";
import { MonthsLooked } from "./service/MonthsDialog.tsx";
import { ServiceParity } from "./service/ServiceParityPage.tsx";
import { clinics, detail, few, fresh, gap, list, noCounts, uncompared } from "./samples.ts";
import { Line } from "./ServiceLine.tsx";

const close = (): void => undefined;
const totals = { new: 1, changed: 1, same: 8, wrong: 1 };

const english: readonly Example[] = [
  { name: "Parity", render: () => <ParityView list={list} /> },
  {
    name: "Parity, none compared, to read alone",
    render: () => (
      <ParityView
        list={{
          ...list,
          rows: [],
          counts: noCounts,
          teams: [],
          uncompared: [{ ...uncompared, leads: [], may: { edit: false } }],
          may: { bringLikes: false },
        }}
      />
    ),
  },
  {
    name: "Parity, no services",
    render: () => (
      <ParityView list={{ ...list, rows: [], counts: noCounts, teams: [], uncompared: [] }} />
    ),
  },
  { name: "Parity, loading", render: () => <SkeletonRows /> },
  {
    name: "Parity, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Parity of a service", render: () => <ServiceParity detail={detail} /> },
  {
    name: "Parity of a service, to read alone, no months",
    render: () => (
      <ServiceParity
        detail={{
          ...detail,
          row: { ...few, like: { ...few.like, isRetired: true, by: null } },
          outside: [],
          medianInside: null,
          may: { edit: false },
        }}
      />
    ),
  },
  {
    name: "Parity of a service, not compared",
    render: () => <ServiceParity detail={fresh} />,
  },
  {
    name: "Parity of a service, not compared, for others",
    render: () => <ServiceParity detail={{ ...fresh, may: { edit: false } }} />,
  },
  { name: "Parity of a service, loading", render: () => <SkeletonPage /> },
  {
    name: "Parity of a service, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  { name: "Parity in a line", render: () => <Line row={gap} /> },
  {
    name: "Months outside, a file looked at",
    render: () => (
      <MonthsLooked
        taken={{
          totals,
          wrong: [{ line: 4, says: "101 were kept, and there were only 100." }],
          rows: [
            {
              line: 2,
              month: "2026-09",
              kept: 90,
              total: 100,
              medianHours: null,
              source: "CRM",
              state: "new",
            },
            {
              line: 3,
              month: "2026-10",
              kept: 91,
              total: 99,
              medianHours: 4.5,
              source: "",
              state: "changed",
            },
          ],
        }}
      />
    ),
  },
  {
    name: "Likes, a file looked at",
    render: () => (
      <LikesLooked
        taken={{
          totals,
          wrong: [{ line: 4, says: "There is no segment 'Schools'." }],
          rows: [
            {
              line: 2,
              service: "Read a contract",
              team: "Legal",
              segment: "Insurers",
              state: "new",
            },
            {
              line: 3,
              service: "Desk, room, key",
              team: "",
              segment: "Opticians",
              state: "changed",
            },
          ],
        }}
      />
    ),
  },
  {
    name: "Like, changing",
    isAlone: true,
    render: () => <LikeForm serviceId="v1" like={gap.like} segments={[clinics]} onClose={close} />,
  },
  {
    name: "Like, no segments",
    isAlone: true,
    render: () => <LikeForm serviceId="v1" like={null} segments={[]} onClose={close} />,
  },
  {
    name: "Like, loading",
    isAlone: true,
    render: () => <SegmentsAwaited problem={null} onRetry={close} onClose={close} />,
  },
  {
    name: "Like, broken",
    isAlone: true,
    render: () => (
      <SegmentsAwaited
        problem={new Problem({ status: 500, id: "0198c1" })}
        onRetry={close}
        onClose={close}
      />
    ),
  },
];

const germanToo = new Set(["Parity", "Parity of a service", "Months outside, a file looked at"]);

export const examples: readonly Example[] = [
  ...english,
  ...english.filter(({ name }) => germanToo.has(name)).map(inGerman),
];
