import { createContext, use, useEffect, useRef, useSyncExternalStore } from "react";
import type { Icon } from "./icons.ts";

/** One thing the reader can do now: listed in the palette, and on the sheet behind '?' when it has keys. */
export interface Command {
  id: number;
  /** 'j', 'mod+k', or 'g s' for one after the other; none when it is only in the palette. */
  keys: string | undefined;
  /** What it does, in words: 'next request'. */
  sentence: string;
  group: string;
  icon: Icon | undefined;
  layer: number;
  run: () => void;
}

export interface ShortcutOptions {
  group?: string | undefined;
  icon?: Icon | undefined;
  enabled?: boolean | undefined;
}

const settingKey = "goodturn-single-keys";
const sequenceMs = 900;
let commands: readonly Command[] = [];
let nextId = 1;
let openLayer = 0;
let pending = "";
let pendingTimer: ReturnType<typeof setTimeout> | undefined;
let singleKeys = readSetting();
const listeners = new Set<() => void>();

/** How many dialogs a component stands in; what lies under an open dialog has no keys. */
export const LayerContext = createContext(0);

/** Registers keys with their sentence for as long as the component is on the page. The newest registration of the same keys wins. */
export function useShortcut(
  keys: string | undefined,
  sentence: string,
  run: () => void,
  options: ShortcutOptions = {},
): void {
  const { group = "Here", icon, enabled = true } = options;
  const layer = use(LayerContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const command: Command = {
      id: nextId++,
      keys,
      sentence,
      group,
      icon,
      layer,
      run: () => latest.current(),
    };
    change([...commands, command]);
    return () => change(commands.filter((one) => one.id !== command.id));
  }, [keys, sentence, group, icon, enabled, layer]);
}

/** An act that the palette offers although it has no keys. */
export function useCommand(sentence: string, run: () => void, options?: ShortcutOptions): void {
  useShortcut(undefined, sentence, run, options);
}

export function useCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => commands);
}

/** Told by an open dialog: only keys registered within it act. */
export function openedLayer(layer: number): () => void {
  const before = openLayer;
  openLayer = layer;
  return () => {
    openLayer = before;
  };
}

export function useSingleKeys(): readonly [on: boolean, set: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => singleKeys), setSingleKeys];
}

function setSingleKeys(on: boolean): void {
  singleKeys = on;
  try {
    localStorage.setItem(settingKey, on ? "on" : "off");
  } catch {
    // Closed storage: the choice holds until the page is left.
  }
  change(commands);
}

function readSetting(): boolean {
  try {
    return localStorage.getItem(settingKey) !== "off";
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Command[]): void {
  commands = next === commands ? [...next] : next;
  for (const listener of listeners) listener();
}

const typingFields =
  "input:not([type=checkbox],[type=radio],[type=button],[type=range]),textarea,select,[contenteditable=true]";
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(`${typingFields},[role=listbox],[role=menu],[role=grid]`) !== null;

function chordOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey ? "mod+" : "";
  const isLetter = /^[a-z]$/.test(key);
  return `${mod}${event.altKey ? "alt+" : ""}${event.shiftKey && (isLetter || key.length > 1) ? "shift+" : ""}${key}`;
}

const findCommand = (keys: string): Command | undefined =>
  commands.findLast((one) => one.keys === keys && one.layer === openLayer);

const startsSequence = (chord: string): boolean =>
  commands.some((one) => one.layer === openLayer && one.keys?.startsWith(`${chord} `));

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const chord = chordOf(event);
  const isSingle = !/^(mod|alt)\+/.test(chord);
  if (isSingle && (isTyping(event.target) || !singleKeys)) return;
  const command = commandAfter(pending, chord);
  clearTimeout(pendingTimer);
  pending = "";
  if (command) {
    event.preventDefault();
    command.run();
  } else if (isSingle && startsSequence(chord)) {
    pending = chord;
    pendingTimer = setTimeout(() => (pending = ""), sequenceMs);
  }
}

/** The command of a sequence that this key ends, else the key's own. */
function commandAfter(before: string, chord: string): Command | undefined {
  return (before === "" ? undefined : findCommand(`${before} ${chord}`)) ?? findCommand(chord);
}

/** Called once by the shell (and the gallery). Returns what ends it. */
export function listenForShortcuts(): () => void {
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
