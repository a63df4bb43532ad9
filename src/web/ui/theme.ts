import { createTheme, type CSSVariablesResolver } from "@mantine/core";

/** Mantine lends us behaviour (menus, popovers, comboboxes); colours and sizes are those of tokens.css. */
export const theme = createTheme({
  fontFamily: "var(--font)",
  respectReducedMotion: true,
  cursorType: "pointer",
  defaultRadius: "var(--radius)",
});

const variables = {
  "--mantine-color-body": "var(--ground)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-default-border": "var(--hairline)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-anchor": "var(--accent)",
};

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables,
  dark: variables,
});

/** The nonce under which this page may insert styles; the server writes it into the page's head. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
}
