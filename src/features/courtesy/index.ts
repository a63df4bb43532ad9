export {
  judge,
  type Advice,
  type Judgement,
  type JudgeOptions,
  type Standard,
} from "./rules/judge.ts";
export { loadCourtesyModel } from "./model/load.ts";
export type { CourtesyModel } from "./model/packed.ts";
