/** Questions to write by, in five groups. One is offered at a time. */
import type { Language } from "#web/data/language.ts";

export const promptGroups = ["fear", "strengths", "shaped", "again", "others"] as const;
export type PromptGroup = (typeof promptGroups)[number];

export const groupNames: Readonly<Record<Language, Readonly<Record<PromptGroup, string>>>> = {
  en: {
    fear: "Fear and courage",
    strengths: "Strengths",
    shaped: "What shaped you",
    again: "What you would do again",
    others: "You and those you serve",
  },
  de: {
    fear: "Angst und Mut",
    strengths: "Stärken",
    shaped: "Was dich geprägt hat",
    again: "Was du wieder tätest",
    others: "Du und die, für die du da bist",
  },
};

export interface Prompt {
  readonly id: string;
  readonly group: PromptGroup;
  readonly en: string;
  readonly de: string;
}

const of = (group: PromptGroup, pairs: readonly (readonly [string, string])[]): Prompt[] =>
  pairs.map(([en, de], at) => ({ id: `${group}-${at + 1}`, group, en, de }));

/** The place of a prompt in its group is its id: new ones go to the end. */
export const prompts: readonly Prompt[] = [
  ...of("fear", [
    [
      "A moment at work in which you were afraid. What was it that you feared, and what did you do?",
      "Ein Augenblick bei der Arbeit, in dem du Angst hattest. Wovor genau, und was hast du getan?",
    ],
    [
      "What have you put off because you fear how somebody will take it?",
      "Was schiebst du auf, weil du fürchtest, wie es jemand aufnimmt?",
    ],
    [
      "When did you last say yes and mean no? What would have happened with a no?",
      "Wann hast du zuletzt Ja gesagt und Nein gemeint? Was wäre mit einem Nein geschehen?",
    ],
    [
      "Whose opinion of you weighs most? Since when, and does it still deserve to?",
      "Wessen Meinung über dich wiegt am schwersten? Seit wann – und verdient sie das noch?",
    ],
    [
      "Something that you were sure would go badly, and how it went.",
      "Etwas, von dem du sicher warst, es gehe schief – und wie es ausging.",
    ],
  ]),
  ...of("strengths", [
    [
      "What do people come to you for, although it is not your job?",
      "Womit kommen andere zu dir, obwohl es nicht deine Aufgabe ist?",
    ],
    [
      "An hour of this week that went by quickly. What were you doing, and with whom?",
      "Eine Stunde dieser Woche, die schnell verging. Was hast du getan, und mit wem?",
    ],
    [
      "Which of your strengths becomes too much when you are under pressure?",
      "Welche deiner Stärken wird unter Druck zu viel?",
    ],
    [
      "A kind word that you did not quite believe. Suppose it is true: what follows?",
      "Ein gutes Wort, das du nicht ganz geglaubt hast. Angenommen, es stimmt: Was folgt daraus?",
    ],
    [
      "What can you do today that you could not do two years ago? Who helped?",
      "Was kannst du heute, was du vor zwei Jahren nicht konntest? Wer hat geholfen?",
    ],
  ]),
  ...of("shaped", [
    [
      "Who first showed you what good service is? What exactly did they do?",
      "Wer hat dir zuerst gezeigt, was guter Dienst ist? Was genau hat dieser Mensch getan?",
    ],
    [
      "A leader whom you would follow again, and one whom you would not. What is the difference?",
      "Eine Führungskraft, der du wieder folgen würdest, und eine, der nicht. Was unterscheidet sie?",
    ],
    [
      "A rule from the house you grew up in by which you still work. Does it serve you?",
      "Eine Regel aus deinem Elternhaus, nach der du noch arbeitest. Dient sie dir?",
    ],
    [
      "A mistake that taught you more than a success.",
      "Ein Fehler, der dich mehr gelehrt hat als ein Erfolg.",
    ],
    [
      "What did you believe about work when you began, and do not believe any more?",
      "Was hast du am Anfang über Arbeit geglaubt und glaubst es nicht mehr?",
    ],
  ]),
  ...of("again", [
    [
      "A decision of this year that you would make again in the same way. Why?",
      "Eine Entscheidung dieses Jahres, die du wieder genauso träfest. Warum?",
    ],
    [
      "A conversation that you would hold differently today. Write your first sentence.",
      "Ein Gespräch, das du heute anders führen würdest. Schreib deinen ersten Satz.",
    ],
    [
      "What did you leave undone this month, and was that right?",
      "Was hast du diesen Monat gelassen, und war das richtig?",
    ],
    [
      "What would you do next week if nobody were to hear of it?",
      "Was tätest du nächste Woche, wenn niemand davon erführe?",
    ],
    [
      "Something that you began and should end.",
      "Etwas, das du begonnen hast und beenden solltest.",
    ],
  ]),
  ...of("others", [
    [
      "Whom did you keep waiting lately? How did the day look from their desk?",
      "Wen hast du kürzlich warten lassen? Wie sah der Tag von dessen Platz aus?",
    ],
    [
      "Somebody whom you find difficult. On whom or what do they depend?",
      "Jemand, den du schwierig findest. Von wem oder was hängt dieser Mensch ab?",
    ],
    [
      "Who in your team has not been heard of late? What could you ask?",
      "Wer in deinem Team wurde lange nicht gehört? Was könntest du fragen?",
    ],
    ["For what have you not thanked anybody yet?", "Wofür hast du noch niemandem gedankt?"],
    [
      "What does a customer outside notice of what you did today?",
      "Was merkt eine Kundin oder ein Kunde draußen von dem, was du heute getan hast?",
    ],
  ]),
];

export const promptOf = (id: string): Prompt | undefined => prompts.find((one) => one.id === id);

/** Another one than that: the next of its group, and after the last of a group the first of the next. */
export function anotherThan(id: string): Prompt {
  const at = prompts.findIndex((one) => one.id === id);
  return prompts[(at + 1) % prompts.length]!;
}

/** The one that is offered on a day ('2026-11-22'): each day another, the same all day. */
export function promptOfDay(day: string): Prompt {
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  // Coprime to their number, so that neighbouring days come from different groups and all are offered.
  return prompts[(number * 7) % prompts.length]!;
}
