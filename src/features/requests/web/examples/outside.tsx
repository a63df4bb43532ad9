/** Who waits outside, as a request, a queue and a team show it. */
import { queries } from "#web/data/query-client.ts";
import type { Example } from "#web/gallery/example.ts";
import { DeclineDialog, OutsideDialog } from "../outside/OutsideDialogs.tsx";
import { OutsideNote } from "../outside/OutsideNote.tsx";
import { ShareLine, ToCheckLine } from "../outside/TeamClaims.tsx";
import type { RequestDetail } from "../data/api.ts";
import { QueueList } from "../serve/QueueList.tsx";
import { ana, asIfRead, claim, detail, longRow, me, row } from "./samples.ts";

const outside = row.outside!;
const given = (more: Partial<RequestDetail>) => {
  asIfRead(detail);
  return { request: { ...detail, outsideClaim: claim, ...more }, onClose: () => undefined };
};
const segments = [
  { id: outside.segment!.id, name: outside.segment!.name, about: "They fit what we build." },
];
const withSegments = (rows: readonly object[]): void =>
  void queries.setQueryData(["customers-outside", "segments"], rows);

const notes: Readonly<Record<string, Partial<RequestDetail>>> = {
  "Waits outside, not yet checked": { may: ["confirmOutside", "declineOutside"] },
  "Waits outside, as whoever said it sees it": { may: ["takeOutsideBack"] },
  "Waits outside, confirmed": {
    outside: { ...outside, state: "confirmed" },
    outsideClaim: { ...claim, state: "confirmed", checkedBy: ana, checkedAt: claim.at },
    may: ["declineOutside"],
  },
  "Waits outside, declined": {
    outside: null,
    outsideClaim: {
      ...claim,
      state: "declined",
      checkedBy: ana,
      checkedAt: claim.at,
      reason: "They had their answer last week; this is for our own records.",
    },
    may: [],
  },
  "Waits outside, inherited from a request that the reader sees": {
    outside: { ...outside, inherited: true, from: { id: row.id, number: 412 } },
    outsideClaim: null,
    may: [],
  },
  "Waits outside, inherited from a request that the reader may not see": {
    outside: { ...outside, inherited: true, segment: null, reference: "", state: "confirmed" },
    outsideClaim: null,
    may: [],
  },
  "Waits outside, long names": {
    outside: {
      ...outside,
      segment: { id: "s", name: "Hospitals and university clinics of the whole northern region" },
      reference: "Landeskrankenhausgesellschaftsverband, contract 2026/0012-4471-A, Dr Feldhusen",
    },
    may: ["confirmOutside", "declineOutside", "takeOutsideBack"],
  },
};

export const outsideExamples: readonly Example[] = [
  ...Object.entries(notes).map(([name, more]) => ({
    name,
    width: name.includes("long") ? 328 : undefined,
    render: () => <OutsideNote {...given(more)} />,
  })),
  {
    name: "Queue, a customer outside waits",
    render: () => (
      <QueueList
        view="queue"
        me={me}
        isMember
        rows={[
          { ...row, because: ["outside", "promise", "age"], leftSeconds: 10_800 },
          {
            ...longRow,
            outside: { ...outside, reference: "", inherited: true, state: "confirmed" },
            because: ["outside", "promise", "age"],
          },
        ]}
      />
    ),
  },
  { name: "What a team has to check", render: () => <ToCheckLine teamId={me.id} count={3} /> },
  {
    name: "How often what a team said was confirmed",
    render: () => (
      <ShareLine checked={{ n: 24, confirmed: 21, value: 0.875, low: 0.69, high: 0.957 }} />
    ),
  },
  {
    name: "Too few checked to say",
    render: () => (
      <ShareLine checked={{ n: 3, confirmed: null, value: null, low: null, high: null }} />
    ),
  },
  {
    name: "Say who waits outside",
    isAlone: true,
    render: () => {
      withSegments(segments);
      return <OutsideDialog {...given({})} />;
    },
  },
  {
    name: "Say who waits outside, without segments",
    isAlone: true,
    render: () => {
      withSegments([]);
      return <OutsideDialog {...given({ outsideClaim: null })} />;
    },
  },
  {
    name: "Decline that a customer outside waits",
    isAlone: true,
    render: () => <DeclineDialog {...given({})} />,
  },
];
