import type { Feature } from "#platform/feature.ts";
import { countNamedBy, forgetWhoNamed } from "./queries/likes.ts";
import { parityRoutes } from "./routes.ts";

export { type ParityFigures, parityFigures } from "./figures.ts";
export { findParityTurns, type ParityTurns } from "./turning.ts";

export const parity: Feature = {
  name: "parity",
  routes: parityRoutes,
  stored: [
    {
      what: "For which services you said what customers outside get, and which of their months you brought in",
      whoSees: "Your colleagues",
      howLong: "For good: what was said stays. Your name goes from it when it is erased",
      count: countNamedBy,
    },
  ],
  erase: forgetWhoNamed,
};
