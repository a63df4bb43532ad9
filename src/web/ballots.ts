/** Ballots and sealed answers, for screens of the features that ask: features do not reach into each other's folders. */
export { castSealed, fetchBallots, myBallots } from "../features/ballots/web/casting.ts";
export { BringBallots } from "../features/ballots/web/BringBallots.tsx";
export { OfferBallots } from "../features/ballots/web/OfferBallots.tsx";
export { makePollKeys } from "../features/ballots/web/poll-keys.ts";
export { handOnShare, joinShares } from "../features/ballots/web/shares.ts";
export { ballotRefusals } from "../features/ballots/web/sentences.ts";
export { ballotRefusals as ballotRefusalsInGerman } from "../features/ballots/web/refusals.de.ts";
export { mostAnswerBytes } from "../features/ballots/contract.ts";
