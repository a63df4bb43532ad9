import type { PaletteSearch } from "./ui/Palette.tsx";
import type { PaletteFound } from "./ui/palette-options.ts";

/** Each feature that has something to find; fetched when the first words are typed. */
const finders: readonly (() => Promise<PaletteSearch>)[] = [
  async () => (await import("../features/requests/web/palette.ts")).findRequestsForPalette,
  async () => (await import("../features/organisation/web/palette.ts")).findPeopleForPalette,
  async () => (await import("../features/commitments/web/palette.ts")).findCommitmentsForPalette,
  async () => (await import("../features/goals/web/palette.ts")).findGoalsForPalette,
  async () => (await import("../features/outcomes/web/palette.ts")).findOutsideForPalette,
  async () => (await import("../features/chain/web/palette.ts")).findLinksForPalette,
  async () => (await import("../features/defects/web/palette.ts")).findClustersForPalette,
  async () => (await import("../features/goodwill/web/palette.ts")).findGoodwillForPalette,
  async () => (await import("../features/gatherings/web/palette.ts")).findGatheringsForPalette,
  async () => (await import("../features/rewards/web/palette.ts")).findRewardsForPalette,
  async () => (await import("../features/surveys/web/palette.ts")).findSurveysForPalette,
  async () => (await import("../features/heard/web/palette.ts")).findHeardForPalette,
  async () => (await import("../features/debriefs/web/palette.ts")).findDebriefsForPalette,
  async () => (await import("../features/conduct/web/palette.ts")).findConductForPalette,
  async () => (await import("../features/lessons/web/palette.ts")).findLessonsForPalette,
  async () => (await import("../features/thanks/web/palette.ts")).findToThankForPalette,
  async () => (await import("../features/meetings/web/palette.ts")).findMeetingsForPalette,
];

/** What the palette finds, of all features. */
export async function findEverything(
  words: string,
  signal: AbortSignal,
): Promise<readonly PaletteFound[]> {
  const found = await Promise.all(finders.map(async (finder) => (await finder())(words, signal)));
  return found.flat();
}
