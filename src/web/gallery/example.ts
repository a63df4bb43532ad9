import type { ReactNode } from "react";

/** One state of one component or screen. Every `examples.tsx` exports `examples: readonly Example[]`. */
export interface Example {
  /** 'Table, no rows': the component, then the state. */
  name: string;
  /** Drawn as a component: hooks may be used. */
  render: () => ReactNode;
  /** The width of the frame in pixels; the page's width unless told. */
  width?: number | undefined;
  /** Takes the whole page (a shell, an open dialog): shown only when asked for by name. */
  isAlone?: boolean | undefined;
  /** It has a main part of its own, as the shell does; any other is drawn within one, as the shell draws screens. */
  hasMain?: boolean | undefined;
}
