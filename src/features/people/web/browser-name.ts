/** 'Firefox on Windows', in the words given, out of what a browser says of itself; order matters, since each claims to be the older ones too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ["Edge", /Edg\//],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS/],
  ["Chrome", /Chrome\/|CriOS/],
  ["Safari", /Safari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

export function nameOfBrowser(
  told: string | null,
  both: (browser: string, system: string) => string,
): string | null {
  if (!told) return null;
  const browser = browsers.find(([, pattern]) => pattern.test(told))?.[0];
  const system = systems.find(([, pattern]) => pattern.test(told))?.[0];
  if (!browser) return system ?? null;
  return system ? both(browser, system) : browser;
}
