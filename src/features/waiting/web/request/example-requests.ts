/** Answers of one request for the gallery, and the names that all of its examples share. */
import type { LineAnswer, RequestHeldAnswer } from "../data.ts";

export const hour = 3600;
export const idOf = (at: number): string =>
  `0198c200-0000-7000-8000-${String(at).padStart(12, "0")}`;
export const legal = { id: idOf(1), name: "Legal" };
export const finance = { id: idOf(2), name: "Finance" };
export const it = { id: idOf(3), name: "IT" };
export const long = {
  id: idOf(4),
  name: "Regional procurement and supplier qualification, northern plants",
};
export const asOf = "2026-11-20T09:00:00.000Z";

export const times = (hours: number) => ({
  wallSeconds: hours * hour,
  workingSeconds: (hours * hour) / 4,
});
export const line = (
  kind: LineAnswer["kind"],
  team: LineAnswer["team"],
  hours: number,
  requests: number,
  throughParts = false,
): LineAnswer => ({ kind, team, throughParts, requests, ...times(hours) });

export const at = (hours: number): string =>
  new Date(Date.parse("2026-11-10T08:00:00Z") + hours * hour * 1000).toISOString();
const part = { id: idOf(21), number: 4711, title: "Figures of the clinic contract" };
const other = { id: idOf(22), number: 4712, title: "Access for the new colleague" };
const piece = (
  from: number,
  until: number | null,
  rest: Partial<RequestHeldAnswer["segments"][number]>,
): RequestHeldAnswer["segments"][number] => ({
  from: at(from),
  until: until === null ? null : at(until),
  kind: "work",
  team: legal,
  throughParts: false,
  part: null,
  stepId: null,
  ...rest,
});
const holder = (rest: Partial<RequestHeldAnswer["holders"][number]>, hours: number) => ({
  kind: "work" as const,
  team: legal,
  throughParts: false,
  holdsNow: false,
  ...times(hours),
  ...rest,
});

export const request: RequestHeldAnswer = {
  asOf,
  from: at(0),
  until: at(240),
  team: legal,
  customerTeam: { id: idOf(9), name: "Sales" },
  whole: times(240),
  segments: [
    piece(0, 20, { kind: "queue", stepId: idOf(31) }),
    piece(20, 44, { stepId: idOf(32) }),
    piece(44, 60, { kind: "queue", team: finance, throughParts: true, part }),
    piece(60, 200, { team: finance, throughParts: true, part }),
    piece(200, 214, { team: it, throughParts: true, part: other }),
    piece(214, 222, { kind: "customer", team: null, stepId: idOf(33) }),
    piece(222, 240, { stepId: idOf(34) }),
  ],
  holders: [
    holder({ team: finance, throughParts: true }, 140),
    holder({}, 42),
    holder({ kind: "queue" }, 20),
    holder({ kind: "queue", team: finance, throughParts: true }, 16),
    holder({ team: it, throughParts: true }, 14),
    holder({ kind: "customer", team: null }, 8),
  ],
  parts: [
    {
      part,
      team: finance,
      open: [{ from: at(44), until: at(200) }],
      critical: [{ from: at(44), until: at(200) }],
    },
    {
      part: other,
      team: it,
      open: [{ from: at(150), until: at(214) }],
      critical: [{ from: at(200), until: at(214) }],
    },
    {
      part: null,
      team: null,
      open: [{ from: at(60), until: at(70) }],
      critical: [{ from: at(60), until: at(70) }],
    },
  ],
};
export const open: RequestHeldAnswer = {
  ...request,
  until: null,
  customerTeam: null,
  whole: times(30),
  segments: [
    piece(0, 20, { kind: "queue" }),
    piece(20, null, { kind: "another", team: null, throughParts: true }),
  ],
  holders: [
    holder({ kind: "queue" }, 20),
    holder({ kind: "another", team: null, throughParts: true, holdsNow: true }, 10),
  ],
  parts: [],
};
