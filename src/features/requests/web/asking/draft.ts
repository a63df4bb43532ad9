/** What is being asked, as it is kept while one writes: the whole form as one text. */
import type { FormAnswers } from "#web/service-form.ts";
import type { Impact } from "../data/api.ts";
import { nobodyTyped, type TypedOutside } from "../outside/said.ts";

export interface Asked {
  title: string;
  description: string;
  answers: FormAnswers;
  impact: Impact;
  /** Who waits outside. */
  waiting: TypedOutside;
  /** For which of the reader's teams; '' for the only one. */
  teamId: string;
}

export const nothingAsked: Asked = {
  title: "",
  description: "",
  answers: {},
  impact: "normal",
  waiting: nobodyTyped,
  teamId: "",
};

/** A kept text that is damaged, or from another version of the form, costs only what cannot be read. */
export function readAsked(text: string): Asked {
  if (text === "") return nothingAsked;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null ? { ...nothingAsked, ...kept } : nothingAsked;
  } catch {
    return nothingAsked;
  }
}

export const writeAsked = (asked: Asked): string => JSON.stringify(asked);
