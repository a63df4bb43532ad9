import { useSyncExternalStore } from "react";

const key = "goodturn-coach";
const listeners = new Set<() => void>();
let isOn = read();

function read(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

const readSetting = (): boolean => isOn;

/** Whether the courtesy coach advises on this device. The choice is kept here and told to nobody. */
export function useCoachSetting(): readonly [on: boolean, set: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, readSetting, readSetting), setCoach];
}

function setCoach(on: boolean): void {
  isOn = on;
  try {
    localStorage.setItem(key, on ? "on" : "off");
  } catch {
    // Closed storage: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
