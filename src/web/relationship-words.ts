/** How relationships choose a period and say figures, for screens of other features: features do not reach into each other's folders. */
export {
  asPeriod,
  asTime,
  ChoosePeriod,
  ChooseTime,
} from "../features/relationships/web/Choosers.tsx";
export { longDuration, percent, shortDuration } from "../features/relationships/web/words.ts";
