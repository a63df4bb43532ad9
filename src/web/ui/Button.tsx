import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from "react";
import css from "./Button.module.css";
import { classNames } from "./class-names.ts";
import type { Icon } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import { Spinner } from "./Spinner.tsx";

export type ButtonKind = "primary" | "plain" | "quiet" | "danger";

interface Look {
  /** One primary button on a screen at most; 'danger' only for what cannot be undone. */
  kind?: ButtonKind | undefined;
  size?: "usual" | "small" | undefined;
  icon?: Icon | undefined;
  /** Shown as key caps and told to screen readers; register the key itself with useShortcut. */
  shortcut?: string | undefined;
  children: ReactNode;
}

export interface ButtonProps
  extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** The act is on its way: the button keeps its width and focus, and does not fire again. */
  busy?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  kind = "plain",
  size,
  icon,
  shortcut,
  busy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(css["button"], css[kind], size === "small" && css["small"], className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      <Inside icon={icon} shortcut={shortcut} busy={busy}>
        {children}
      </Inside>
    </button>
  );
}

export interface ButtonLinkProps
  extends Look, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "children"> {
  href: string;
}

/** A link that looks like a button: for going somewhere. */
export function ButtonLink({
  kind = "plain",
  size,
  icon,
  shortcut,
  children,
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className={classNames(css["button"], css[kind], size === "small" && css["small"], className)}
      aria-keyshortcuts={shortcut}
    >
      <Inside icon={icon} shortcut={shortcut} busy={false}>
        {children}
      </Inside>
    </a>
  );
}

interface InsideProps {
  icon: Icon | undefined;
  shortcut: string | undefined;
  busy: boolean;
  children: ReactNode;
}

function Inside({ icon: Mark, shortcut, busy, children }: InsideProps) {
  return (
    <>
      {busy ? <Spinner /> : Mark && <Mark size={16} aria-hidden="true" />}
      <span>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </>
  );
}
