import type { Screen } from "./screens.ts";

/** Every screen of the product, in the order of the rail. A feature adds its lines here. */
export const screens: readonly Screen[] = [];
