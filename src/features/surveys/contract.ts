/** Endpoints of surveys and of answering them. */
import { contract } from "#platform/http/contract.ts";
import { answeringContract } from "./contract/answering.ts";
import { preparingContract } from "./contract/surveys.ts";

export type { AnswerGiven } from "./contract/answering.ts";
export type { GroupKind, Item, ItemKind, Language, Mode, SurveyKind } from "./contract/items.ts";
export type { SurveyAnswer, WaveAnswer } from "./contract/surveys.ts";

declare module "#platform/events/events.ts" {
  interface Events {
    /** The answers of a wave lie open in its atoms; nobody can tell any more who gave which. */
    "surveys.released": { waveId: string };
  }
}

export const surveysContract = contract({ ...preparingContract, ...answeringContract });
