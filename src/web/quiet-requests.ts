/** What has been quiet for longer than usual, on the first page and on a request's: features do not reach into each other's folders. */
export type { NextStep } from "../features/lingering/web/data.ts";
export { QuietNote } from "../features/lingering/web/QuietNote.tsx";
export { ItHasBeenQuiet, useQuietOnStart } from "../features/lingering/web/QuietStart.tsx";
