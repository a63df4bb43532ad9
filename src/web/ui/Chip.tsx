import css from "./Chip.module.css";
import { classNames } from "./class-names.ts";

export interface ChipProps {
  name: string;
  /** Where the chip leads; without it, it is only a name. */
  href?: string | undefined;
  /** A second word: the person's team, or 'vendor'. */
  detail?: string | undefined;
  /** Only the avatar; the name becomes its tooltip. */
  compact?: boolean | undefined;
  size?: "usual" | "small" | undefined;
}

/** The first letter, whole even where it takes two code units. */
function firstLetter(word = ""): string {
  const code = word.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : "";
  return (firstLetter(words[0]) + last).toUpperCase() || "?";
}

export function PersonChip(props: ChipProps) {
  return <Chip {...props} shape="person" />;
}

export function TeamChip(props: ChipProps) {
  return <Chip {...props} shape="team" />;
}

export function Avatar({
  name,
  shape = "person",
  size = "usual",
}: {
  name: string;
  shape?: "person" | "team";
  size?: "usual" | "small" | "large";
}) {
  return (
    <span className={classNames(css["avatar"], css[shape], css[size])} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function Chip({
  name,
  href,
  detail,
  compact = false,
  size,
  shape,
}: ChipProps & { shape: "person" | "team" }) {
  const inside = (
    <>
      <Avatar name={name} shape={shape} size={size ?? "usual"} />
      <span className={compact ? "unseen" : css["words"]}>
        <span className={css["name"]}>{name}</span>
        {detail && <span className={css["detail"]}>{detail}</span>}
      </span>
    </>
  );
  const tip = compact ? { "data-tip": name } : {};
  if (href === undefined)
    return (
      <span className={css["chip"]} {...tip}>
        {inside}
      </span>
    );
  return (
    <a className={css["chip"]} href={href} {...tip}>
      {inside}
    </a>
  );
}
