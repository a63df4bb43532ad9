import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Menu.css";
import { Menu as Behaviour } from "@mantine/core";
import { use, type ReactElement } from "react";
import css from "./Menu.module.css";
import { OverlayHomeContext } from "./Dialog.tsx";
import type { Icon } from "./icons.ts";
import { Kbd } from "./Kbd.tsx";
import { useSentences } from "./words.ts";

export interface MenuEntry {
  label: string;
  icon?: Icon | undefined;
  shortcut?: string | undefined;
  href?: string | undefined;
  onChoose?: (() => void) | undefined;
  /** The one of several that holds now. */
  checked?: boolean | undefined;
  kind?: "danger" | undefined;
  disabled?: boolean | undefined;
}

export interface MenuProps {
  /** The button that opens it. */
  target: ReactElement;
  /** Groups of entries; a hairline stands between them. */
  groups: readonly (readonly MenuEntry[])[];
  /** Opens with it; for menus that are loaded when asked for. */
  startOpen?: boolean | undefined;
  place?: "bottom-start" | "bottom-end" | "top-start" | "right-end" | undefined;
}

export function Menu({ target, groups, startOpen = false, place = "bottom-end" }: MenuProps) {
  const home = use(OverlayHomeContext);
  return (
    <Behaviour
      defaultOpened={startOpen}
      position={place}
      offset={4}
      floatingStrategy="fixed"
      portalProps={home ? { target: home } : {}}
      transitionProps={{ duration: 0 }}
      classNames={{
        dropdown: css["dropdown"] ?? "",
        item: css["item"] ?? "",
        divider: css["divider"] ?? "",
      }}
    >
      <Behaviour.Target>{target}</Behaviour.Target>
      <Behaviour.Dropdown>
        {groups.map((group, at) => (
          <fieldset key={at} className={css["group"]}>
            {group.map((entry) => (
              <Entry key={entry.label} entry={entry} />
            ))}
          </fieldset>
        ))}
      </Behaviour.Dropdown>
    </Behaviour>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const sentences = useSentences();
  const { label, icon: Mark, shortcut, href, onChoose, checked, kind, disabled = false } = entry;
  const common = {
    leftSection: Mark && <Mark size={16} aria-hidden="true" />,
    rightSection: checked ? (
      <span>
        <span aria-hidden="true">✓</span>
        <span className="unseen">{sentences.chosen}</span>
      </span>
    ) : (
      shortcut && <Kbd keys={shortcut} />
    ),
    disabled,
    "data-kind": kind,
    "aria-keyshortcuts": shortcut,
  };
  if (href !== undefined)
    return (
      <Behaviour.Item {...common} component="a" href={href}>
        {label}
      </Behaviour.Item>
    );
  return (
    <Behaviour.Item {...common} onClick={() => onChoose?.()}>
      {label}
    </Behaviour.Item>
  );
}
