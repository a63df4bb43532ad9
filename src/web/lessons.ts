/** Lessons beside the thing that calls for one, for screens of other features: features do not reach into each other's folders. */
export { LessonsFor } from "../features/lessons/web/LessonsFor.tsx";
