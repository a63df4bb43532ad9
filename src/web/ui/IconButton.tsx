import type { ButtonHTMLAttributes, Ref } from "react";
import css from "./IconButton.module.css";
import { classNames } from "./class-names.ts";
import type { Icon } from "./icons.ts";

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  icon: Icon;
  /** What the button does; read by screen readers and shown as its tooltip. */
  label: string;
  /** Shown in the tooltip; register the key itself with useShortcut. */
  shortcut?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton({ icon: Mark, label, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(css["button"], className)}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      data-tip={label}
      data-tip-keys={shortcut}
    >
      <Mark size={18} aria-hidden="true" />
    </button>
  );
}
