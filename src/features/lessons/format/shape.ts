/** A lesson as it is read from its Markdown: steps of text, scenarios with choices, and what they are made of. */

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

export const partKinds = ["text", "strong", "em", "link"] as const;
export interface Part {
  readonly kind: (typeof partKinds)[number];
  readonly text: string;
  /** Of a link: '/goals' or 'https://...'. */
  readonly href: string | null;
}

export const blockKinds = ["paragraph", "quote", "bullets", "numbers"] as const;
export interface Block {
  readonly kind: (typeof blockKinds)[number];
  /** One item but for lists. */
  readonly items: readonly (readonly Part[])[];
}

/** What a choice does to the other person and to the work; an answer is honest, not a score. */
export const marks = ["helps", "partly", "harms"] as const;
export type Mark = (typeof marks)[number];

export interface Choice {
  readonly mark: Mark;
  readonly said: readonly Part[];
  readonly feedback: readonly Block[];
}

export const stepKinds = ["text", "scenario", "try", "remember", "sources"] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  readonly kind: StepKind;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Of a scenario alone. */
  readonly choices: readonly Choice[];
}

export interface Lesson {
  readonly title: string;
  readonly inShort: string;
  readonly steps: readonly Step[];
}

/** What is wrong with a text and where: lines count from 1. */
export interface Fault {
  readonly line: number;
  readonly said: string;
}
