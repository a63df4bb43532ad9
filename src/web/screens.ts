import type { ComponentType } from "react";
import type { EntryName } from "./entries.ts";

/** A screen of the product. Features write theirs, and routes.tsx lists them. */
export interface Screen {
  /** '/requests/$id': a part that varies begins with $ and is read by useParam('id'). */
  path: string;
  /** The module's default export is the screen. It is fetched when the reader goes there. */
  load: () => Promise<{ default: ComponentType }>;
  /** The way in on the rail that it belongs to. */
  within?: EntryName | undefined;
  /** Its name in the row of sections above the pages of its way in. */
  tab?: string | undefined;
  /** Refused to guests of vendors, who are not shown the way either. */
  isForColleagues?: boolean | undefined;
  /** A page that the palette can go to, in words, beside the rail's. */
  place?: string | undefined;
  /** Other words by which the palette finds that page. */
  placeFor?: string | undefined;
  /** Can be seen without being signed in, and stands alone, without the rail. */
  isOpen?: boolean | undefined;
}
