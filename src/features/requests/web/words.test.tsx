import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import type { HistoryEntry } from "./data/api.ts";
import { row } from "./examples/samples.ts";
import { PreviewLine } from "./asking/Preview.tsx";
import { StateBadge } from "./rows/RequestLine.tsx";
import { reasonOfOutside } from "./outside/words.ts";
import { wordsIn } from "./use-words.ts";
import { leftUntil } from "./words/deadlines.ts";
import { eventWords } from "./words/events.ts";
import { queueWords } from "./words/reasons.ts";
import { promiseWords, stateWithin, stateWords } from "./words/telling.ts";

const { de } = wordsIn;
const now = new Date("2026-03-04T12:00:00Z");
const ana = { id: "a", name: "Ana Petrova" };

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    // These are the same words in both.
    alike: [
      "dialogs.name",
      "sentences.serve.team",
      "sentences.request.nameComing",
      "sentences.request.service",
      "sentences.request.name",
      "sentences.search.service",
    ],
    otherGiven: [],
  });
});

test.each([
  [de.sentences.serve.many(1, true), "1 Anfrage"],
  [de.sentences.serve.many(30, false), "Mehr als 30 Anfragen"],
  [de.sentences.start.confirmed(1), "1 Anfrage wurde als richtig bestätigt."],
  [de.sentences.start.confirmed(2), "2 Anfragen wurden als richtig bestätigt."],
  [de.sentences.start.olderDone(1), "Eine ältere ist erledigt und wartet auf dein Wort"],
  [de.sentences.start.goodOn("gestern"), "Was gestern gut war"],
  [de.sentences.start.goodOn("20. März"), "Was am 20. März gut war"],
  [de.sentences.request.times(1), "einmal"],
  [de.sentences.writing.seen("Mira und Vertrieb", 2), "Das lesen Mira und Vertrieb."],
  [de.sentences.writing.seen("Mira", 1), "Das liest Mira."],
  [de.sentences.outside.sinceWhen("09:12"), "seit 09:12"],
  [de.sentences.outside.sinceWhen("12. Februar"), "seit dem 12. Februar"],
  [de.sentences.outside.toCheck(1), "Bei 1 Anfrage zu prüfen: Wartet ein Kunde draußen?"],
  [de.sentences.search.asked("", "IT"), "An IT,"],
  [
    de.told.due.wasOf("die erste Antwort", "Donnerstag 10:00"),
    "die erste Antwort war am Donnerstag 10:00 fällig",
  ],
  [de.told.due.is("die Erledigung", "morgen 10:00"), "die Erledigung ist morgen 10:00 fällig"],
  [
    de.told.events.handedOver("Mia", "IT", undefined, ""),
    "Mia hat es von IT an ein anderes Team übergeben",
  ],
  [
    de.told.stands.done("IT", undefined),
    "Von IT erledigt; ob es richtig ist, sagt die Person, die angefragt hat",
  ],
  [leftUntil(new Date("2026-03-04T14:00:00Z"), now, 3600, de), "in 60 Arbeitsminuten"],
  [leftUntil(new Date("2026-03-04T14:00:00Z"), now, 60, de), "in 1 Arbeitsminute"],
  [stateWithin("waiting-vendor", de), "wartet auf einen Lieferanten"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

test("why a request stands where it does is one German sentence, its verb last", () => {
  const outside = reasonOfOutside(
    {
      segment: { id: "s", name: "Optiker" },
      reference: "",
      since: "2026-03-03T08:00:00Z",
      state: "unchecked",
      inherited: false,
      from: null,
    },
    now,
    "UTC",
    de,
  );
  const told = { due: "in 3 Arbeitsstunden", isLate: false, asked: "vor 2 Tagen", outside };
  expect(queueWords(row, ["outside", "promise", "age"], told, de)).toBe(
    "weil draußen ein Kunde wartet (Optiker, seit gestern; noch nicht geprüft) und die erste Antwort in 3 Arbeitsstunden fällig ist",
  );
  expect(queueWords(row, ["age"], told, de)).toBe("weil sie vor 2 Tagen gestellt wurde");
});

test("where a request stands, and by when an answer comes, is said in German", () => {
  expect(stateWords({ ...row, state: "asked", holder: null }, de)).toBe(
    "Liegt bei Payroll; noch hat es niemand übernommen",
  );
  expect(stateWords({ ...row, state: "waiting-customer", holder: ana }, de)).toBe(
    "Liegt bei Ana Petrova (Payroll) und wartet auf eine Antwort von Mira Okonkwo",
  );
  expect(promiseWords({ dueKind: "first-reply" }, "morgen 10:00", de)).toBe(
    "Antwort bis morgen 10:00",
  );
});

const entry = (kind: string, detail: HistoryEntry["detail"]): HistoryEntry => ({
  id: "1",
  at: "2026-03-02T09:00:00Z",
  kind,
  actor: ana,
  team: null,
  side: null,
  body: null,
  detail,
  attachments: [],
});

test.each([
  [
    "said-by-when",
    { until: "2026-12-04", reason: "Urlaub" },
    "hat gesagt: bis zum 4. Dezember: Urlaub",
  ],
  [
    "impact-changed",
    { to: "critical", from: "low" },
    "hat geändert, was davon abhängt: Ein Kunde ist betroffen (vorher: Es kann warten)",
  ],
  [
    "reopened",
    { cause: "incomplete", whatIsMissing: "Seite 2" },
    "hat gesagt, dass etwas fehlt. Ein Teil fehlt: Seite 2",
  ],
  [
    "waiting",
    { for: "customer", reason: "Welches Gerät?", defectId: "d" },
    "wartet auf eine Antwort der Person, die angefragt hat: Welches Gerät?. Am Anfang war es nicht gesagt",
  ],
  ["merged", { intoId: "x", number: 7, title: "Tür" }, "lässt es in Anfrage 7 weitergehen: Tür"],
  [
    "split-off",
    { unseen: true },
    "hat aus einer anderen Anfrage wieder eine eigene gemacht; es war nicht dasselbe",
  ],
])("an entry of the kind %s with %j is told in German", (kind, detail, meant) => {
  expect(eventWords(entry(kind, detail), de)).toBe(`Ana Petrova ${meant}`);
});

test("what is drawn takes the language of the page that it stands in", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <PreviewLine
        team="Payroll"
        rows={[{ kind: "done", promise: "", dueAt: "2024-03-05T09:00:00Z" }]}
      />
      <StateBadge state="waiting-part" />
    </LanguageContext>,
  );
  expect(html).toMatch(/Wenn du jetzt anfragst, ist es bis zum 5\. März 2024 \d\d:00 erledigt\./);
  expect(html).toContain("Wartet auf eine Teilanfrage");
});
