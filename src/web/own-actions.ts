/** What debriefs ask of the reader, for the first page: features do not reach into each other's folders. */
export { OwnActions } from "../features/debriefs/web/OwnActions.tsx";
