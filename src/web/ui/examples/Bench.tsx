import type { ReactNode } from "react";
import css from "./Bench.module.css";

/** Lays examples side by side, or one under the other. */
export function Bench({ children, isColumn = false }: { children: ReactNode; isColumn?: boolean }) {
  return <div className={isColumn ? css["column"] : css["bench"]}>{children}</div>;
}
