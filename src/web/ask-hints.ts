/** What the team wishes whoever asks to know, for screens of other features: features do not reach into each other's folders. */
export { AskHints } from "../features/portraits/web/hints/AskHints.tsx";
