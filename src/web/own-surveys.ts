/** What one is asked, on the first page: features do not reach into each other's folders. */
export { AskedOnStart } from "../features/surveys/web/answering/AskedOnStart.tsx";
