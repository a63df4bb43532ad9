import type { ComponentType } from "react";
import type { Icon } from "./ui/icons.ts";

/** A screen of the product. Features write theirs, and routes.tsx lists them. */
export interface Screen {
  /** '/requests/$id': a part that varies begins with $ and is read by useParam('id'). */
  path: string;
  /** The module's default export is the screen. It is fetched when the reader goes there. */
  load: () => Promise<{ default: ComponentType }>;
  /** One of the ways in on the rail. */
  entry?: { label: string; icon: Icon; keys: string } | undefined;
  /** A page that the palette can go to, in words, beside the rail's. */
  place?: string | undefined;
  /** Can be seen without being signed in, and stands alone, without the rail. */
  isOpen?: boolean | undefined;
}
