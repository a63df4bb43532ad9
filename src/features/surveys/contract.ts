/** Endpoints of surveys and of answering them. */
import { contract } from "#platform/http/contract.ts";

export {
  type Dimension,
  dimensions,
  type GroupKind,
  groupKinds,
  Item,
  type ItemKind,
  itemKinds,
  type Language,
  languages,
  type Mode,
  modes,
  type SurveyKind,
  surveyKinds,
} from "./contract/items.ts";

declare module "#platform/events/events.ts" {
  interface Events {
    /** The answers of a wave lie open in its atoms; nobody can tell any more who gave which. */
    "surveys.released": { waveId: string };
  }
}

export const surveysContract = contract({});
