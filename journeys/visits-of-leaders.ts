// What leaders have promised, and what they look at first.
import type { Caller } from "./caller.ts";
import type { Visit } from "./visits.ts";

/** One whose last day was moved. */
export async function findCommitment(lead: Caller): Promise<string> {
  type Commitment = { readonly id: string; readonly earlierDays: readonly string[] };
  const { rows } = await lead.get<{ readonly rows: readonly Commitment[] }>("/commitments");
  const moved = rows.find(({ earlierDays }) => earlierDays.length > 0);
  if (!moved) throw new Error("The demo has no commitment that was moved.");
  return moved.id;
}

/** The one that waits for an answer. */
export async function findFairnessQuestion(lead: Caller): Promise<string> {
  type Question = { readonly id: string; readonly answers: readonly object[] };
  const { questions } = await lead.get<{ readonly questions: readonly Question[] }>("/fairness");
  const open = questions.find(({ answers }) => answers.length === 0);
  if (!open) throw new Error("The demo has no question of fair service that waits.");
  return open.id;
}

/** The newest wave of the survey on how teams serve each other. */
export async function findHeardWave(lead: Caller): Promise<string> {
  type Wave = { readonly id: string; readonly kind: string };
  const { rows } = await lead.get<{ readonly rows: readonly Wave[] }>("/heard");
  const wave = rows.find(({ kind }) => kind === "service");
  if (!wave) throw new Error("The demo has no released wave.");
  return wave.id;
}

/** The one that runs. */
export async function findOpenWave(lead: Caller): Promise<{ survey: string; wave: string }> {
  type Survey = { readonly id: string; readonly wave: { id: string; state: string } | null };
  const { rows } = await lead.get<{ readonly rows: readonly Survey[] }>("/surveys");
  const open = rows.find(({ wave }) => wave?.state === "open");
  if (!open?.wave) throw new Error("The demo has no wave that runs.");
  return { survey: open.id, wave: open.wave.id };
}

/** One that waits for the lead. */
/** A sealed entry of the lead's, and the round in which the colleague is asked for a view. */
export async function findGrowth(
  lead: Caller,
  colleague: Caller,
): Promise<{ journalPage: string; growthView: string }> {
  interface Rows {
    readonly rows: readonly { readonly id: string }[];
  }
  const [page] = (await lead.get<Rows>("/me/growth/entries")).rows;
  const [view] = (await colleague.get<Rows>("/growth/views")).rows;
  if (!page || !view) throw new Error("The demo has no journal, or nobody asks the colleague.");
  return { journalPage: page.id, growthView: view.id };
}

export async function findMediation(lead: Caller): Promise<string> {
  type Case = { readonly id: string; readonly waitsForMe: boolean };
  const { rows } = await lead.get<{ readonly rows: readonly Case[] }>("/mediations");
  const waiting = rows.find(({ waitsForMe }) => waitsForMe);
  if (!waiting) throw new Error("The demo has no mediation that waits for the lead.");
  return waiting.id;
}

/** The newest of the lead's debriefs at that state. */
export async function findDebrief(lead: Caller, state: "open" | "closed"): Promise<string> {
  const { rows } = await lead.get<{ readonly rows: readonly { readonly id: string }[] }>(
    `/debriefs?state=${state}`,
  );
  const [row] = rows;
  if (!row) throw new Error(`The demo has no debrief of the lead that is ${state}.`);
  return row.id;
}

/** One that is over, and the next one to come. */
export async function findGatherings(
  lead: Caller,
): Promise<{ gathering: string; pastGathering: string }> {
  type Rows = { readonly rows: readonly { readonly id: string }[] };
  const [[ahead], [past]] = [
    (await lead.get<Rows>("/gatherings")).rows,
    (await lead.get<Rows>("/gatherings?state=past")).rows,
  ];
  if (!ahead || !past) throw new Error("The demo lacks a gathering.");
  return { gathering: ahead.id, pastGathering: past.id };
}

export const visitsOfLeaders: Readonly<Record<string, readonly Visit[]>> = {
  "/commitments": [
    { as: "lead", at: "/commitments" },
    { as: "senior-leader", at: "/commitments", name: "asked" },
    { as: "colleague", at: "/commitments", name: "colleague" },
  ],
  "/fairness": [
    { as: "lead", at: "/fairness" },
    { as: "colleague", at: "/fairness", name: "colleague" },
  ],
  "/fairness/questions/$id": [
    { as: "lead", at: ({ fairnessQuestion }) => `/fairness/questions/${fairnessQuestion}` },
  ],
  "/surveys": [
    { as: "senior-leader", at: "/surveys" },
    { as: "colleague", at: "/surveys", name: "colleague" },
  ],
  "/surveys/answer": [{ as: "colleague", at: "/surveys/answer" }],
  "/surveys/new": [{ as: "senior-leader", at: "/surveys/new", notFor: "colleague" }],
  "/surveys/$id": [
    { as: "senior-leader", at: ({ survey }) => `/surveys/${survey}` },
    { as: "colleague", at: ({ survey }) => `/surveys/${survey}`, name: "colleague" },
  ],
  "/surveys/$id/change": [
    { as: "senior-leader", at: ({ survey }) => `/surveys/${survey}/change`, notFor: "colleague" },
  ],
  "/waves/$id": [
    { as: "senior-leader", at: ({ wave }) => `/waves/${wave}` },
    { as: "lead", at: ({ wave }) => `/waves/${wave}`, name: "holder" },
  ],
  "/surveys/results": [{ as: "lead", at: "/surveys/results" }],
  "/surveys/results/$id": [
    { as: "senior-leader", at: ({ heardWave }) => `/surveys/results/${heardWave}` },
    { as: "colleague", at: ({ heardWave }) => `/surveys/results/${heardWave}`, name: "colleague" },
  ],
  "/surveys/results/$id/teams/$team": [
    {
      as: "lead",
      at: ({ heardWave, legal }) => `/surveys/results/${heardWave}/teams/${legal}`,
    },
    {
      as: "colleague",
      at: ({ heardWave, legal }) => `/surveys/results/${heardWave}/teams/${legal}`,
      name: "colleague",
    },
  ],
  "/scorecard": [
    { as: "senior-leader", at: "/scorecard" },
    { as: "colleague", at: "/scorecard", name: "colleague" },
  ],
  "/together": [
    { as: "senior-leader", at: "/together" },
    { as: "colleague", at: "/together?figure=done", name: "colleague" },
  ],
  "/together/compared": [
    { as: "lead", at: "/together/compared?figure=first-reply&outcome=done" },
    {
      as: "senior-leader",
      at: ({ outcome }) => `/together/compared?outcome=${outcome}`,
      name: "cannot tell",
    },
  ],
  "/together/file": [{ as: "colleague", at: "/together/file", standsAlone: true }],
  "/together/known": [{ as: "lead", at: "/together/known" }],
  "/teams/$id/scorecard": [{ as: "lead", at: ({ legal }) => `/teams/${legal}/scorecard` }],
  "/improve": [
    { as: "lead", at: "/improve" },
    { as: "colleague", at: "/improve", name: "colleague" },
  ],
  "/debriefs": [
    { as: "lead", at: "/debriefs" },
    { as: "colleague", at: "/debriefs", name: "colleague" },
  ],
  "/debriefs/$id": [
    { as: "lead", at: ({ debrief }) => `/debriefs/${debrief}` },
    { as: "lead", at: ({ closedDebrief }) => `/debriefs/${closedDebrief}`, name: "closed" },
  ],
  "/commitments/$id": [
    { as: "lead", at: ({ commitment }) => `/commitments/${commitment}` },
    { as: "colleague", at: ({ commitment }) => `/commitments/${commitment}`, name: "colleague" },
  ],
  "/gatherings": [
    { as: "lead", at: "/gatherings" },
    { as: "colleague", at: "/gatherings", name: "colleague" },
  ],
  "/gatherings/new": [{ as: "colleague", at: "/gatherings/new" }],
  "/gatherings/coffee": [{ as: "colleague", at: "/gatherings/coffee" }],
  "/gatherings/$id": [
    { as: "lead", at: ({ gathering }) => `/gatherings/${gathering}` },
    { as: "colleague", at: ({ gathering }) => `/gatherings/${gathering}`, name: "colleague" },
    { as: "lead", at: ({ pastGathering }) => `/gatherings/${pastGathering}`, name: "over" },
  ],
  "/mediation": [
    { as: "lead", at: "/mediation" },
    { as: "administrator", at: "/mediation", name: "administrator" },
  ],
  "/mediation/$id": [
    { as: "lead", at: ({ mediation }) => `/mediation/${mediation}`, notFor: "colleague" },
  ],
};
