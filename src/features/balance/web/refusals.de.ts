import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  changedMeanwhile:
    "Inzwischen hat jemand etwas zu diesem Alarm gesagt. Sieh ihn dir noch einmal an; deine Worte stehen noch im Feld.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diesen Alarm gibt es nicht, oder er ist für dich nicht offen.",
};
