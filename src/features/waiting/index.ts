import type { Feature } from "#platform/feature.ts";
import { reactions, ticks } from "./reactions.ts";

export { measureHeld } from "./measuring.ts";

export const waiting: Feature = {
  name: "waiting",
  routes: [],
  reactions,
  ticks,
};
