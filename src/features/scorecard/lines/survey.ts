/** What customers say when they are asked. Nobody asks them yet, and the line says so. */
import { emptyLine } from "../rules.ts";
import type { Reader } from "./card.ts";

export const readSurvey: Reader = async () => emptyLine("survey");
