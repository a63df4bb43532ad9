/** Making the key of a poll, for features outside: without the screens of ballots (ballots.ts). */
export { makePollKeys } from "../features/ballots/web/poll-keys.ts";
