import type { Feature } from "#platform/feature.ts";
import { surveysRoutes } from "./routes.ts";

export { type Atom, leastAnswers, leastForComments } from "./rules/atoms.ts";

export const surveys: Feature = {
  name: "surveys",
  routes: surveysRoutes,
};
