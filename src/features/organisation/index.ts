import type { Feature } from "#platform/feature.ts";

export { recognise, sessionCookies, signSessionToken } from "./recognising.ts";

export const organisation: Feature = { name: "organisation", routes: [] };
