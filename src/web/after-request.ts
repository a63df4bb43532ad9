/** What both sides say after a finished request, for screens of other features: features do not reach into each other's folders. */
export { AfterRequest } from "../features/afterwards/web/request/AfterRequest.tsx";
export { AfterOfPair } from "../features/afterwards/web/AfterOfPair.tsx";
export { AfterOfTeam } from "../features/afterwards/web/AfterOfTeam.tsx";
export { OneQuestion } from "../features/afterwards/web/OneQuestion.tsx";
export { SaidOfMe } from "../features/afterwards/web/SaidOfMe.tsx";
