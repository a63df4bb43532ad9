import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Language, LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { judged } from "../testing/judging.ts";
import { rude, rudeOf } from "../testing/rude.ts";
import { CoachView } from "./CoachView.tsx";
import { restsOn } from "./standards.ts";
import { ThreadView } from "./ThreadCoach.tsx";
import type { Thought } from "./thoughts.ts";
import { wordsIn } from "./use-words.ts";

const { coach, thread } = wordsIn.de.sentences;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test.each([
  [coach.mark(1), "Ein Gedanke"],
  [coach.mark(3), "3 Gedanken"],
  [coach.heard(1), "Ein Gedanke zu deinen Worten. Strg und Punkt öffnen, was der Coach denkt."],
  [
    coach.why(coach.reads.blame).join("…"),
    "„…“ kann wie ein Vorwurf klingen; würde „…“ dasselbe sagen?",
  ],
  [
    coach.whyWithout(coach.reads.impatience).join("…"),
    "„…“ kann ungeduldig klingen; ginge es auch ohne?",
  ],
  [coach.standard.join("…"), "Unser Verhaltenskodex sagt: „….“"],
  [
    thread.unanswered(1),
    "Eine Frage wurde gestellt, und niemand hat sie bisher beantwortet. Vielleicht genügt eine Antwort, und sei es nur mit einem Datum.",
  ],
  [thread.read(1), "1 Nachricht gelesen, allein in deinem Browser."],
  [thread.read(7), "7 Nachrichten gelesen, allein in deinem Browser."],
])("'%s' is good German", (said, meant) => {
  expect(said).toBe(meant);
});

const nothing = (): void => undefined;
const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const thought: Thought = {
  from: 0,
  to: 13,
  words: "You forgot to",
  reason: { said: "You forgot to", reads: "blame", instead: "We still needed you to" },
  kinder: "We still needed you to",
  standard: "blame",
};

const drawn = (language: Language, of: Thought, articleLang: Language = language): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <CoachView
        text="You forgot to attach the list."
        thoughts={[of]}
        isNotJudged={false}
        isOpen
        articleFor={() => ({ title: "No blame", lang: articleLang })}
        lessonFor={() => restsOn.blame.lesson}
        onToggle={nothing}
        onTake={nothing}
        onLeave={nothing}
        onOff={nothing}
      />
    </LanguageContext>,
  );

test("in English the screen asks what the command asks, of everything that is rude", () => {
  const all = (Object.keys(rude) as (keyof typeof rude)[])
    .flatMap(rudeOf)
    .flatMap((text) => judged(text).advice);
  expect(all.length).toBeGreaterThan(120);
  for (const { reason, why } of all)
    expect(unescaped(drawn("en", { ...thought, reason }))).toContain(why);
});

test("in German what is quoted stays English, and is marked so", () => {
  const html = drawn("de", thought, "en");
  for (const said of [
    '„<span lang="en">You forgot to</span>“ kann wie ein Vorwurf klingen; würde „<span lang="en">We still needed you to</span>“ dasselbe sagen?',
    'Unser Verhaltenskodex sagt: „<span lang="en">No blame</span>.“',
    '<span lang="en">We still needed you to attach the list.</span></q>',
    "Eine Lektion von fünf Minuten dazu: Mensch und Problem trennen",
    "Ein Gedanke",
  ])
    expect(html).toContain(said);
  const { coach: english } = wordsIn.en.sentences;
  for (const said of [english.take, english.leave, english.private, english.kinder, "may read as"])
    expect(html).not.toContain(said);
});

test("where nothing need stand in the place of words, that is what is asked", () => {
  const { reason } = thought;
  expect(
    drawn("de", { ...thought, reason: { ...reason, reads: "a sigh", instead: null } }),
  ).toContain(
    '„<span lang="en">You forgot to</span>“ kann wie ein Seufzer klingen; ginge es auch ohne?',
  );
});

test("a whole thread is told of in German", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <ThreadView reading={{ n: 7, thoughts: [{ kind: "turns", n: 6 }] }} />
    </LanguageContext>,
  );
  expect(html).toContain(
    "Das ging schon 6-mal hin und her. Würde ein Anruf von zehn Minuten es klären?",
  );
  expect(html).toContain("7 Nachrichten gelesen, allein in deinem Browser.");
  expect(html).not.toContain(wordsIn.en.sentences.thread.title);
});
