import type { Feature } from "#platform/feature.ts";

export const people: Feature = { name: "people", routes: [] };
