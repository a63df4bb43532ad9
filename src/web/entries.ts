/** The ways in on the rail, and which screen belongs to which. */
import { screens } from "./routes.tsx";
import type { Screen } from "./screens.ts";
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

const ways = {
  ask: { href: "/ask", label: "Ask", icon: AskIcon, keys: "g a" },
  serve: { href: "/serve", label: "Serve", icon: ServeIcon, keys: "g s" },
  relationships: {
    href: "/relationships",
    label: "Relationships",
    icon: RelationshipsIcon,
    keys: "g r",
  },
  chain: { href: "/chain", label: "Chain", icon: ChainIcon, keys: "g c" },
  goals: { href: "/goals", label: "Goals", icon: GoalsIcon, keys: "g l" },
  improve: { href: "/improve", label: "Improve", icon: ImproveIcon, keys: "g v" },
  me: { href: "/me", label: "Me", icon: MeIcon, keys: "g m" },
} satisfies Record<string, RailEntry>;
export type EntryName = keyof typeof ways;

const isOpenTo = (screen: Screen, isGuest: boolean): boolean =>
  !isGuest || screen.isForColleagues !== true;

/** Each way in that has a screen which the reader may open. */
export const entriesFor = (isGuest: boolean): RailEntry[] =>
  Object.values(ways).filter(({ href }) =>
    screens.some((screen) => screen.path === href && isOpenTo(screen, isGuest)),
  );

/** The pages that the palette can go to, beside the entries. */
export const placesFor = (isGuest: boolean): Place[] =>
  screens.flatMap((screen) =>
    screen.place !== undefined && isOpenTo(screen, isGuest)
      ? [{ href: screen.path, label: screen.place, alsoFor: screen.placeFor }]
      : [],
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
export function standingOf(path: string, isGuest: boolean): Standing {
  const within = screenAt(path)?.within;
  if (!within) return { entryHref: undefined, sections: undefined };
  const ofEntry = screens.filter((screen) => screen.within === within);
  const tabs = ofEntry.flatMap((screen) =>
    screen.tab !== undefined && isOpenTo(screen, isGuest)
      ? [{ href: screen.path, label: screen.tab }]
      : [],
  );
  const sections = tabs.length > 1 ? { label: ways[within].label, tabs } : undefined;
  return { entryHref: ways[within].href, sections };
}
