/** The steps in German. What a field is called by in what is sealed (its key) is the same in every language. */
import type { Kind } from "../rules.ts";
import type { FieldWords, kinds as englishKinds, steps as englishSteps } from "./step-words.ts";
import type { Translated } from "#web/data/translated.ts";

const one = (label: string, hint?: string): readonly FieldWords[] => [
  { key: "text", label, ...(hint !== undefined && { hint }) },
];

export const fields: Readonly<Record<Kind, readonly FieldWords[]>> = {
  correction: one("Was die Zahlen nicht oder nicht richtig zeigen"),
  account: [
    {
      key: "happened",
      label: "Was geschehen ist",
      hint: "So, wie eine Kamera es gesehen hätte: was wann getan und gesagt wurde, noch ohne Deutung.",
    },
    { key: "affects", label: "Was es mit uns macht" },
    {
      key: "needs",
      label: "Was wir brauchen",
      hint: "Ein Bedürfnis, und nicht, was die andere Seite tun soll.",
    },
  ],
  restating: one(
    "Was die andere Seite gesehen und gefühlt hat und was sie braucht, in deinen eigenen Worten",
  ),
  "not-yet": one("Was darin noch fehlt"),
  goal: one("Etwas, das ihr beide wollt"),
  difference: one("Etwas, worin ihr euch unterscheidet"),
  option: one("Etwas, das sich tun ließe"),
  criterion: one(
    "Woran sich eine Möglichkeit messen lässt",
    "Etwas, das beide nachsehen können: eine Zusage, wie viele Anfragen es sind, ein Datum.",
  ),
  judgement: one("Eine Möglichkeit, daran gemessen"),
  agreement: [
    { key: "who", label: "Wer" },
    { key: "what", label: "Was getan wird" },
    { key: "until", label: "Bis wann" },
    { key: "figure", label: "An welcher Zahl ihr es seht" },
  ],
  review: one("Wie es geht"),
  word: one("Ein Wort aus der Vermittlung"),
};

export const kinds: Translated<typeof englishKinds> = {
  correction: "Was an den Zahlen zu ergänzen war",
  account: "Was jede Seite geschrieben hat",
  restating: "Was jede Seite verstanden hat",
  "not-yet": "Was noch gefehlt hat",
  goal: "Gemeinsame Ziele",
  difference: "Unterschiede",
  option: "Möglichkeiten",
  criterion: "Woran ihr messt",
  judgement: "Möglichkeiten, daran gemessen",
  agreement: "Die Vereinbarung",
  review: "Wie es ging",
  word: "Worte aus der Vermittlung",
};

export const steps: Translated<typeof englishSteps> = {
  safety: {
    title: "Ist das der richtige Weg?",
    intro:
      "Das beantwortet jede Seite zuerst für sich allein. Die andere Seite erfährt nie, was du antwortest, und niemand hier kann es lesen.",
    done: "Nichts davon: weiter",
  },
  consent: {
    title: "Wollt ihr es beide?",
    intro:
      "Eine Mediation beginnt, wenn beide Seiten Ja sagen. Du kannst sie jederzeit verlassen, ohne einen Grund zu nennen.",
    done: "Ja, wir wollen das",
  },
  facts: {
    title: "Zuerst die Tatsachen",
    intro:
      "Was ihr füreinander tut, so wie es gemessen wurde. Ergänze, was fehlt oder nicht stimmt.",
    done: "So stimmen die Tatsachen",
  },
  sides: {
    title: "Jede Seite für sich",
    intro:
      "Schreib ohne die andere Seite. Keine liest, was die andere schreibt, bevor beide fertig sind.",
    done: "Wir haben es gesagt",
  },
  restating: {
    title: "In eigenen Worten",
    intro:
      "Schreib, was die andere Seite gesagt hat, bis sie sagt: „Ja, so ist es.“ Du musst nicht derselben Meinung sein.",
    done: "Ja, so ist es",
  },
  goals: {
    title: "Was beide wollen",
    intro: "Meist ist es mehr, als man denkt.",
    done: "Das sind unsere gemeinsamen Ziele",
  },
  differences: {
    title: "Worin ihr euch unterscheidet",
    intro: "Nenne jeden Unterschied, damit ihr ihn getrennt von den Menschen ansehen könnt.",
    done: "Alle Unterschiede sind genannt",
  },
  options: {
    title: "Möglichkeiten",
    intro:
      "Mindestens drei von jeder Seite, bevor eine beurteilt wird. Die andere Seite sieht sie, wenn beide drei haben.",
    done: "Das sind unsere Möglichkeiten",
  },
  criteria: {
    title: "Woran ihr messt",
    intro: "Wählt, was beide nachsehen können, und haltet dann die Möglichkeiten daneben.",
    done: "Wir haben sie daran gemessen",
  },
  agreement: {
    title: "Die Vereinbarung",
    intro:
      "Wer was bis wann tut, und an welcher Zahl ihr es seht. Sie gilt, wenn beide denselben Worten zugestimmt haben.",
    done: "Wir stimmen dem zu",
  },
  agreed: {
    title: "Vereinbart",
    intro: "Nach zwei, sechs und zwölf Wochen seht ihr sie euch wieder an.",
    done: "",
  },
  review: {
    title: "Hält die Vereinbarung?",
    intro:
      "Sag, wie es geht, und dann, ob die Vereinbarung hält. Hält sie nicht, geht ihr zu ihren Worten zurück.",
    done: "",
  },
};
