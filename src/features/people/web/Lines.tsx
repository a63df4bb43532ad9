import type { ReactNode } from "react";
import css from "./Lines.module.css";

/** A short list of things one has, each with what can be done with it. */
export function Lines({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={css["lines"]} aria-label={label}>
      {children}
    </ul>
  );
}

export function Line({
  title,
  detail,
  children,
}: {
  title: ReactNode;
  detail?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={css["line"]}>
      <div className={css["words"]}>
        <div>{title}</div>
        {detail && <div className={css["detail"]}>{detail}</div>}
      </div>
      {children}
    </li>
  );
}

export function SpareCodes({ label, codes }: { label: string; codes: readonly string[] }) {
  return (
    <ul className={css["codes"]} aria-label={label}>
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  );
}
