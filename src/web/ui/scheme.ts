import { useSyncExternalStore } from "react";

/** 'auto' follows the device. scheme.js applies the same choice before the first paint. */
export type Scheme = "auto" | "light" | "dark";

const key = "goodturn-scheme";
const listeners = new Set<() => void>();
const deviceIsDark = matchMedia("(prefers-color-scheme: dark)");

function read(): Scheme {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    return "auto";
  }
}

let scheme = read();
deviceIsDark.addEventListener("change", () => scheme === "auto" && apply());

const isDark = (): boolean => scheme === "dark" || (scheme === "auto" && deviceIsDark.matches);

function apply(): void {
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark() ? "dark" : "light");
  for (const listener of listeners) listener();
}

export function setScheme(next: Scheme): void {
  scheme = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Closed storage: the choice holds until the page is left.
  }
  apply();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => scheme,
  );
}
