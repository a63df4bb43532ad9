import type { Competency } from "../../rules.ts";
import { competenciesDe } from "./competencies-de.ts";
import { competenciesEn, type CompetencyWords } from "./competencies-en.ts";
import type { Tongue } from "./tongue.ts";

export const competencyWords: Readonly<
  Record<Tongue, Readonly<Record<Competency, CompetencyWords>>>
> = { en: competenciesEn, de: competenciesDe };
