import "@mantine/core/styles/Popover.css";
import { Popover as Behaviour } from "@mantine/core";
import { use, type ReactElement, type ReactNode } from "react";
import css from "./Popover.module.css";
import { OverlayHomeContext } from "./Dialog.tsx";

export interface PopoverProps {
  /** The button that opens it. */
  target: ReactElement;
  /** Read by screen readers. */
  label: string;
  children: ReactNode;
}

/** A small sheet beside its button: the reason behind a figure, a filter. It takes the focus and gives it back. */
export function Popover({ target, label, children }: PopoverProps) {
  const home = use(OverlayHomeContext);
  return (
    <Behaviour
      offset={4}
      floatingStrategy="fixed"
      trapFocus
      returnFocus
      portalProps={home ? { target: home } : {}}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: css["dropdown"] ?? "" }}
    >
      <Behaviour.Target>{target}</Behaviour.Target>
      <Behaviour.Dropdown aria-label={label}>{children}</Behaviour.Dropdown>
    </Behaviour>
  );
}
