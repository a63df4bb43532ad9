/** Screens of lessons as somebody sees them who reads in German. */
import type { ReactNode } from "react";
import { LanguageContext } from "#web/data/language.ts";
import type { Example } from "#web/gallery/example.ts";
import type { LessonAnswer, ListAnswer } from "../data.ts";
import { LessonLinksView } from "../LessonsFor.tsx";
import { LessonView } from "../LessonPage.tsx";
import { LessonsView } from "../LessonsPage.tsx";
import { OwnLessonsView } from "../own/OwnLessonsPage.tsx";
import { Scenario } from "../Scenario.tsx";
import { TeamCountsView } from "../TeamCounts.tsx";
import { asOf, counted, list, one, own, paragraph, row, scenario, text } from "./answers.ts";

function German({ children }: { children: ReactNode }) {
  return <LanguageContext value="de">{children}</LanguageContext>;
}

const decided: LessonAnswer["lesson"]["steps"][number] = {
  ...scenario,
  title: "Die Lieferung, von der niemand wusste",
  blocks: [paragraph("Der Vertrieb ruft an."), paragraph("Was sagst du zuerst?")],
  choices: [
    {
      mark: "harms",
      said: text("Das Feld war leer. Schau in die Anfrage."),
      feedback: [paragraph("Es stimmt, und es beendet das Gespräch.")],
    },
    {
      mark: "partly",
      said: text("Das tut mir leid. Ich kümmere mich darum."),
      feedback: [paragraph("Warm, aber ohne einen Tag.")],
    },
  ],
};

/** Own lessons need not be there in German: this one is read in English on a German screen. */
const germanRow = { ...row, language: "de", title: "Eine Beschwerde anhören" } as const;
const germanList: ListAnswer = {
  ...list,
  language: "de",
  rows: [
    {
      ...germanRow,
      id: "a",
      title: "In eigenen Worten wiedergeben",
      offered: { need: "sent-back", at: asOf },
    },
    { ...germanRow, id: "b", title: "Um Entschuldigung bitten und wiedergutmachen", step: 2 },
    { ...row, id: "c", title: "How we hand over at night", isOwn: true },
    { ...germanRow, id: "d", doneAt: asOf, times: 2, againOn: "2027-02-18" },
  ],
};

export const inGerman: readonly Example[] = [
  {
    name: "Lessons, in German",
    render: () => (
      <German>
        <LessonsView answer={germanList} />
      </German>
    ),
  },
  {
    name: "A lesson, in German: the end, of one that is there in English alone",
    render: () => (
      <German>
        <LessonView
          answer={{ ...one, languages: ["en"], wished: "de", step: 3, doneAt: asOf, times: 1 }}
        />
      </German>
    ),
  },
  {
    name: "A scenario, decided, in German",
    render: () => (
      <German>
        <div lang="de">
          <Scenario step={decided} lang="de" decided={1} />
        </div>
      </German>
    ),
  },
  {
    name: "How many of a team have done which, in German",
    render: () => (
      <German>
        <div lang="de">
          <TeamCountsView answer={{ ...counted, language: "de" }} />
        </div>
      </German>
    ),
  },
  {
    name: "Lessons beside the thing itself, in German",
    render: () => (
      <German>
        <LessonLinksView rows={germanList.rows.slice(0, 2)} need="sent-back" />
      </German>
    ),
  },
  {
    name: "Lessons of your own, in German",
    render: () => (
      <German>
        <OwnLessonsView answer={{ ...own, language: "de" }} />
      </German>
    ),
  },
];
