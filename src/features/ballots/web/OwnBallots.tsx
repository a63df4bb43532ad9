import { useBallots } from "./casting.ts";

/** Draws nothing: on every page it fetches the reader's ballots, whether they will answer or not. */
export default function OwnBallots() {
  useBallots();
  return null;
}
