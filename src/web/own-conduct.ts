/** The standard of conduct that waits to be read, for the first page: features do not reach into each other's folders. */
export { AskToRead } from "../features/conduct/web/Acknowledge.tsx";
