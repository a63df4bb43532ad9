import type { Feature } from "#platform/feature.ts";
import { mountDemo } from "./sign-in.ts";

export { demoVerb, fillWithDemo } from "./demo-verb.ts";

export const demo: Feature = { name: "demo", routes: [], mountBeside: mountDemo };
