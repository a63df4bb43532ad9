/** What is promised outside, typed and in words, for screens of other features: features do not reach into each other's folders. */
export {
  promisedOf,
  TimeFields,
  type TypedTime,
  typedTime,
  wholeOf,
} from "../features/outcomes/web/TimeFields.tsx";
export { timeWords } from "../features/outcomes/web/words.ts";
