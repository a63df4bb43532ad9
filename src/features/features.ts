/** The list of features, in the order of the graph: each may use those above it. */
import { catalogue } from "#feature/catalogue";
import { duty } from "#feature/duty";
import { organisation } from "#feature/organisation";
import { people } from "#feature/people";
import { promises } from "#feature/promises";
import { relationships } from "#feature/relationships";
import { requests } from "#feature/requests";
import type { Feature } from "#platform/feature.ts";

export const features: readonly Feature[] = [
  people,
  organisation,
  promises,
  catalogue,
  duty,
  requests,
  relationships,
];
