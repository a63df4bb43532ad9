import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import "./fonts.css";
import "@mantine/core/styles/default-css-variables.css";
import "./tokens.css";
import "./base.css";
import { resolveVariables, styleNonce, theme } from "./theme.ts";

/** The scheme is ours (scheme.js and scheme.ts): the library only reads it from the page. */
const schemeFromPage = {
  get: () =>
    (document.documentElement.getAttribute("data-mantine-color-scheme") === "dark"
      ? "dark"
      : "light") as "dark" | "light",
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** What everything stands in: style, theme, and the nonce for the styles that the library inserts. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      getStyleNonce={styleNonce}
      colorSchemeManager={schemeFromPage}
      defaultColorScheme={schemeFromPage.get()}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
