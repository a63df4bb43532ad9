/** Why work came back, as each side sees it. */
import type { Example } from "#web/gallery/example.ts";
import { Causes } from "../defects/CausesNote.tsx";
import type { Defect, RequestDetail } from "../data/api.ts";
import { detail } from "./samples.ts";

const defect: Defect = {
  id: "d1",
  kind: "reopened",
  at: "2026-11-20T10:00:00Z",
  team: detail.team,
  cause: "incomplete",
  whatIsMissing: "The second half is not there yet",
  providerCause: null,
};

const states: Readonly<Record<string, [Partial<Defect>, RequestDetail["may"]]>> = {
  "Why it came back, the team has not said": [{}, []],
  "Why it came back, for the team to say": [{}, ["sayCause"]],
  "Why it came back, both see it the same way": [{ providerCause: "incomplete" }, ["sayCause"]],
  "Why it came back, they see it differently": [{ providerCause: "new-wish" }, []],
  "Why it came back, long words, no cause of the customer": [
    { cause: null, whatIsMissing: "Landeskrankenhausgesellschaftsverbandsvertrag ".repeat(8) },
    [],
  ],
};

export const causeExamples: readonly Example[] = Object.entries(states).map(
  ([name, [said, may]]) => ({
    name,
    render: () => <Causes request={{ ...detail, may }} defect={{ ...defect, ...said }} />,
  }),
);
