import type { ReactNode } from "react";
import { Section } from "#web/ui/Page.tsx";
import css from "./heard.module.css";

/** A part of which there is nothing to show, and why: a sentence that needs no folding. */
export function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <p className={css["soft"]}>{children}</p>
    </Section>
  );
}
