import css from "./Kbd.module.css";

const isApple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
const faces: Readonly<Record<string, string>> = {
  mod: isApple ? "⌘" : "Ctrl",
  shift: "⇧",
  alt: isApple ? "⌥" : "Alt",
  enter: "↵",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
};

const faceOf = (key: string): string =>
  faces[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);

/** Key caps. `keys` as in useShortcut: 'j', 'mod+k', or 'g s' for one after the other. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={css["keys"]} aria-hidden="true">
      {keys.split(" ").map((chord) => (
        <kbd key={chord} className={css["key"]}>
          {chord.split("+").map(faceOf).join(" ")}
        </kbd>
      ))}
    </span>
  );
}
