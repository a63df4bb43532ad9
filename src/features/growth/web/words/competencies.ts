import type { Competency } from "../../rules.ts";
import { competenciesDe } from "./competencies-de.ts";
import { competenciesEn, type CompetencyWords } from "./competencies-en.ts";
import type { Language } from "#web/data/language.ts";

export const competencyWords: Readonly<
  Record<Language, Readonly<Record<Competency, CompetencyWords>>>
> = { en: competenciesEn, de: competenciesDe };
