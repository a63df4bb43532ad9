import type { Feature } from "#platform/feature.ts";
import { tellMonths } from "./composing.ts";
import { digestRoutes } from "./routes.ts";

export { tellNextMonth } from "./composing.ts";

export const digest: Feature = { name: "digest", routes: digestRoutes, ticks: [tellMonths] };
