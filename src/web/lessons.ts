/** Lessons beside the thing that calls for one, for screens of other features: features do not reach into each other's folders. */
export {
  /** @public */
  LessonLink,
  LessonsFor,
} from "../features/lessons/web/LessonLink.tsx";
export {
  /** @public */
  lessonFor,
} from "../features/lessons/rules.ts";
