/** The list of features, in the order of the graph: each may use those above it. */
import type { Feature } from "#platform/feature.ts";
import { people } from "#feature/people";

export const features: readonly Feature[] = [people];
