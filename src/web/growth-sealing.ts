/** Sealing of journals, copies and levels, for features outside: without the screens of growth. */
export { sealCopy, sealEntry, sealLevel } from "../features/growth/web/sealed/sealing.ts";
export type { Levels, Written } from "../features/growth/web/sealed/words.ts";
