import type { MouseEvent, ReactNode, RefObject } from "react";
import css from "./List.module.css";
import { classNames } from "./class-names.ts";
import { useRowWalk, type RowWalkOptions } from "./use-row-walk.ts";

export interface ListProps extends RowWalkOptions {
  /** Read by screen readers. */
  label: string;
  /** Rows. */
  children: ReactNode;
  /** From useRowWalk, when the screen itself needs to know the row; otherwise the list walks by itself. */
  walkRef?: RefObject<HTMLUListElement | null> | undefined;
}

/** A list that can be walked with j and k. Put Rows in it. */
export function List({ label, children, walkRef, ...walking }: ListProps) {
  const own = useRowWalk<HTMLUListElement>({
    ...walking,
    enabled: walkRef === undefined && (walking.enabled ?? true),
  });
  return (
    <ul ref={walkRef ?? own.ref} className={css["list"]} aria-label={label}>
      {children}
    </ul>
  );
}

export interface RowProps {
  /** What useRowWalk's currentKey gives back: the thing's id. */
  walkKey: string;
  href?: string | undefined;
  onOpen?: ((event: MouseEvent) => void) | undefined;
  title: ReactNode;
  /** Before the title: an avatar, a number, a mark. */
  lead?: ReactNode;
  /** The second line. */
  detail?: ReactNode;
  /** At the end: a deadline, a state. Below on a phone. */
  trail?: ReactNode;
  /** Buttons of the row; they lie above the row's own link. */
  actions?: ReactNode;
  isCurrent?: boolean | undefined;
  /** Not yet seen by the reader. */
  isNew?: boolean | undefined;
}

/** One row; the whole of it opens its link. */
export function Row(props: RowProps) {
  const { lead, detail, trail, actions, isCurrent = false } = props;
  return (
    <li className={classNames(css["row"], isCurrent && css["current"])}>
      {lead && <div className={css["lead"]}>{lead}</div>}
      <div className={css["words"]}>
        <Opener {...props} />
        {detail && <div className={css["detail"]}>{detail}</div>}
      </div>
      {trail && <div className={css["trail"]}>{trail}</div>}
      {actions && <div className={css["actions"]}>{actions}</div>}
    </li>
  );
}

function Opener({ walkKey, href, onOpen, title, isCurrent = false, isNew = false }: RowProps) {
  const common = {
    className: classNames(css["title"], isNew && css["new"]),
    onClick: onOpen,
    "data-walk": walkKey,
    "aria-current": isCurrent || undefined,
  };
  if (href === undefined)
    return (
      <button type="button" {...common}>
        {title}
      </button>
    );
  return (
    <a href={href} {...common}>
      {title}
    </a>
  );
}
