import type { Feature } from "#platform/feature.ts";
import { catalogueRoutes } from "./routes.ts";

export { servicesVisibleTo } from "./access.ts";
export type { FormField } from "./contract.ts";
export { findService, type ServiceOnOffer } from "./queries/one.ts";
export { type FoundServices, searchServices } from "./search.ts";
export {
  type Answers,
  type FieldAnswer,
  readAnswers,
  type ReadAnswers,
  shownFields,
  takesFile,
} from "./rules.ts";

export const catalogue: Feature = { name: "catalogue", routes: catalogueRoutes };
