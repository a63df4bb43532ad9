/** The ways in on the rail, and which screen belongs to which. */
import { screens } from "./routes.tsx";
import type { Language } from "./data/language.ts";
import type { Screen } from "./screens.ts";
import { screensInGerman } from "./screens.de.ts";
import {
  AskIcon,
  ChainIcon,
  GoalsIcon,
  ImproveIcon,
  MeIcon,
  RelationshipsIcon,
  ServeIcon,
} from "./ui/icons.ts";
import type { Place } from "./ui/palette-options.ts";
import type { RailEntry, Sections } from "./ui/Shell.tsx";
import { sentencesIn } from "./ui/words.ts";

const ways = {
  ask: { href: "/ask", icon: AskIcon, keys: "g a" },
  serve: { href: "/serve", icon: ServeIcon, keys: "g s" },
  relationships: { href: "/relationships", icon: RelationshipsIcon, keys: "g r" },
  chain: { href: "/chain", icon: ChainIcon, keys: "g c" },
  goals: { href: "/goals", icon: GoalsIcon, keys: "g l" },
  improve: { href: "/improve", icon: ImproveIcon, keys: "g v" },
  me: { href: "/me", icon: MeIcon, keys: "g m" },
} satisfies Record<string, Omit<RailEntry, "label">>;
export type EntryName = keyof typeof ways;
const entryNames = Object.keys(ways) as EntryName[];

const isOpenTo = (screen: Screen, isGuest: boolean): boolean =>
  !isGuest || screen.isForColleagues !== true;

/** A screen with its names in the language. */
export function named(screen: Screen, language: Language): Screen {
  if (language === "en") return screen;
  const { path, place, placeFor } = screen;
  // Whoever works in both languages finds a page by its English name too.
  const alsoFor = [screensInGerman[path]?.placeFor, place, placeFor];
  return { ...screen, ...screensInGerman[path], placeFor: alsoFor.filter(Boolean).join(", ") };
}

/** Each way in that has a screen which the reader may open. */
export const entriesFor = (isGuest: boolean, language: Language): RailEntry[] =>
  entryNames
    .map((name) => ({ ...ways[name], label: sentencesIn[language].ways[name] }))
    .filter(({ href }) =>
      screens.some((screen) => screen.path === href && isOpenTo(screen, isGuest)),
    );

/** The pages that the palette can go to, beside the entries. */
export const placesFor = (isGuest: boolean, language: Language): Place[] =>
  screens
    .filter((screen) => isOpenTo(screen, isGuest))
    .map((screen) => named(screen, language))
    .flatMap(({ path, place, placeFor }) =>
      place === undefined ? [] : [{ href: path, label: place, alsoFor: placeFor }],
    );

/** '/teams/$id' fits '/teams/' and anything without a further slash. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const given = path.split("/");
  return (
    parts.length === given.length &&
    parts.every((part, at) => part.startsWith("$") || part === given[at])
  );
}

const screenAt = (path: string): Screen | undefined =>
  screens.find((screen) => screen.path === path) ??
  screens.find((screen) => fits(screen.path, path));

export interface Standing {
  /** Where the entry leads that the page belongs to; undefined for pages that belong to none. */
  readonly entryHref: string | undefined;
  /** The pages of that entry that have a name beside each other. */
  readonly sections: Sections | undefined;
}

/** Where in the product a path stands. */
export function standingOf(path: string, isGuest: boolean, language: Language): Standing {
  const within = screenAt(path)?.within;
  if (!within) return { entryHref: undefined, sections: undefined };
  const tabs = screens
    .filter((screen) => screen.within === within && isOpenTo(screen, isGuest))
    .map((screen) => named(screen, language))
    .flatMap((screen) =>
      screen.tab === undefined ? [] : [{ href: screen.path, label: screen.tab }],
    );
  const label = sentencesIn[language].ways[within];
  return { entryHref: ways[within].href, sections: tabs.length > 1 ? { label, tabs } : undefined };
}
