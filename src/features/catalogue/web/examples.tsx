import { useState } from "react";
import type { FormField, ServiceAnswer, ServiceOnCard } from "#contract/catalogue";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Ask } from "./AskPage.tsx";
import { keys, type PromisePreview } from "./data.ts";
import { Editor } from "./editor/EditorPage.tsx";
import { type FormAnswers, ServiceForm } from "./form/ServiceForm.tsx";
import { NoService, Service } from "./ServicePage.tsx";
import { TeamServices } from "./TeamServicesPage.tsx";

const nothing = (): void => undefined;
const team = { id: "t1", name: "Computing" };
const cards: readonly ServiceOnCard[] = [
  {
    id: "s1",
    name: "New laptop",
    summary: "A computer for someone who starts, set up and ready on their first morning",
    team,
    confidential: false,
    state: "live",
    answersIn: "4 working hours",
    doneIn: "5 working days",
  },
  {
    id: "s2",
    name: "Advice on a grievance",
    summary: "A talk in confidence, before anything is written down",
    team: { id: "t2", name: "People" },
    confidential: true,
    state: "live",
    answersIn: "1 working day",
    doneIn: null,
  },
];
const field: FormField = {
  id: "f1",
  label: "For whom is it",
  hint: "",
  kind: "person",
  required: true,
  choices: [],
  checks: {},
  shownWhen: null,
};
const form: FormField[] = [
  field,
  { ...field, id: "f2", label: "Which kind", kind: "choice", choices: ["Light", "Strong"] },
  {
    ...field,
    id: "f3",
    label: "What is it for",
    hint: "The programs that need the strength.",
    kind: "long-text",
    shownWhen: { field: "f2", oneOf: ["Strong"] },
  },
  { ...field, id: "f4", label: "First day", kind: "date", checks: { notInThePast: true } },
  { ...field, id: "f5", label: "Works from home", kind: "yes-no" },
  { ...field, id: "f6", label: "Screens", kind: "number", required: false },
  { ...field, id: "f7", label: "The approval", kind: "file", checks: { fileTypes: ["pdf"] } },
];
const may = { edit: true, publish: false, retire: true, redraft: true, ask: true };
const service: ServiceAnswer = {
  id: "s1",
  name: "New laptop",
  summary: "A computer for someone who starts, set up and ready on their first morning",
  about: "We order it, set it up with what the team uses, and hand it over in person.",
  howToAsk: "Ask two weeks before the first day. Say which team it is for.",
  servedInTheEnd: "Whoever the new colleague will serve from their first day on.",
  otherWords: "notebook pc computer",
  ownerId: "p1",
  ownerName: "Mira Okonkwo",
  calendarId: "c1",
  calendarName: "Office, Berlin",
  confidential: false,
  audience: "teams",
  audienceTeams: [{ id: "t2", name: "People" }],
  assignment: "duty",
  pausesForParts: false,
  pausesForVendors: true,
  team,
  state: "live",
  stateSince: "2026-01-05T08:00:00Z",
  version: 3,
  form,
  promises: [
    { impact: "normal", kind: "first-reply", amount: 240, unit: "working-minutes" },
    { impact: "normal", kind: "done", amount: 5, unit: "working-days" },
    { impact: "critical", kind: "first-reply", amount: 45, unit: "working-minutes" },
  ],
  may,
};
const due = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const promised: PromisePreview[] = [
  {
    kind: "first-reply",
    promise: "first reply in 4 working hours",
    dueAt: due(1),
    because:
      "4 working hours from Monday 2 March 2026 16:30 (Europe/Berlin): 30 min on Monday 2 March and 3 h 30 min on Tuesday 3 March.",
  },
  { kind: "done", promise: "done in 5 working days", dueAt: due(7), because: "5 working days." },
  { kind: "next-reply", promise: "next reply in 8 working hours", dueAt: null, because: "" },
];
const choices = {
  calendars: [{ id: "c1", name: "Office, Berlin" }],
  members: [{ id: "p1", name: "Mira Okonkwo" }],
  teams: [{ id: "t2", name: "People" }],
};

/** Fresh for as long as the gallery is open, so that nothing is asked of a server. */
function seed(key: readonly unknown[], answer: unknown): void {
  queries.setQueryData(key, answer, { updatedAt: Date.now() + 86_400_000 });
}
const list = (rows: readonly ServiceOnCard[], lookedFor: string | null = null) => ({
  rows: [...rows],
  lookedFor,
  may: { add: true },
});
seed([...keys.all, "list", { words: "notbook", limit: 20 }], list(cards, "notebook"));
seed([...keys.all, "list", { words: "submarine", limit: 20 }], list([]));
seed([...keys.all, "recent"], cards.slice(0, 1));
seed(
  [...keys.all, "teams"],
  [
    {
      id: "t1",
      name: "Computing",
      about: "Computers, accounts and rooms with screens",
      services: 7,
    },
    { id: "t2", name: "People", about: "", services: 1 },
  ],
);
seed(keys.promise("s1", "normal"), promised);

function AskAt({ words }: { words: string }) {
  const [typed, setTyped] = useState(words);
  return <Ask words={typed} setWords={setTyped} teamId="" setTeam={nothing} />;
}

function FilledForm() {
  const [answers, setAnswers] = useState<FormAnswers>({ f2: "Strong" });
  return (
    <ServiceForm
      form={form}
      answers={answers}
      onChange={setAnswers}
      errors={{ "answers.f4": "Choose today or a later day." }}
      fileField={filesOf}
    />
  );
}
const filesOf = ({ label }: FormField, error: string | undefined) => (
  <FileDrop label={label} files={[]} onFiles={nothing} onRemove={nothing} error={error} />
);
const read = [
  { state: "live", data: list(cards) },
  { state: "draft", data: list([]) },
  { state: "retired", data: list([]) },
] as const;
const noneRead = read.map((one) => ({ ...one, data: list([]) }));
const missing = new Problem({ status: 404, reason: "missing" });

const drawn: readonly Example[] = [
  { name: "Ask, browsing", render: () => <AskAt words="" /> },
  { name: "Ask, found by another spelling", render: () => <AskAt words="notbook" /> },
  { name: "Ask, nothing found", render: () => <AskAt words="submarine" /> },
  { name: "Service page", render: () => <Service service={service} /> },
  {
    name: "Service page, draft and confidential",
    render: () => (
      <Service
        service={{ ...service, state: "draft", confidential: true, may: { ...may, ask: false } }}
      />
    ),
  },
  { name: "Service page, loading", render: () => <SkeletonPage /> },
  {
    name: "Service page, refused",
    render: () => <NoService problem={missing} onRetry={nothing} />,
  },
  {
    name: "Service page, broken",
    render: () => (
      <NoService problem={new Problem({ status: 500, id: "0198c1" })} onRetry={nothing} />
    ),
  },
  { name: "Service form", render: () => <FilledForm /> },
  { name: "Team's services", render: () => <TeamServices teamId="t1" read={read} /> },
  { name: "Team's services, none", render: () => <TeamServices teamId="t1" read={noneRead} /> },
  { name: "Service editor", render: () => <Editor service={service} choices={choices} /> },
];

/** Those with the longest words, and the most beside each other. */
const alsoInGerman = ["Ask, browsing", "Service page", "Team's services", "Service editor"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
