import { type ReactNode, useEffect, useRef, useState } from "react";
import css from "./Fold.module.css";
import { Section, type SectionProps } from "./Page.tsx";

interface FoldProps {
  /** The one thing that matters of what is folded, with its n: it is read where the rest is not. */
  said: ReactNode;
  children: ReactNode;
}

/**
 * Details below the one thing that they come to: closed on a phone, open on wide screens and on paper. The browser opens it where a word that
 * one looks for is found in it.
 */
export function Fold({ said, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  // Asked once: whoever turns a phone round keeps what they opened.
  const [isWide] = useState(() => !matchMedia("(max-width: 600px)").matches);
  useEffect(() => openOnPaper(fold.current), []);
  return (
    <details ref={fold} className={css["fold"]} open={isWide}>
      <summary>{said}</summary>
      <div className={css["folded"]}>{children}</div>
    </details>
  );
}

interface FoldedSectionProps extends SectionProps, FoldProps {
  /** What one has to know to read `said`; it is never folded. */
  note?: ReactNode;
}

/** A part of a page that is folded on a phone: its head and what it comes to stand there, its intro and the rest below. */
export function FoldedSection({ said, intro, note, children, ...section }: FoldedSectionProps) {
  return (
    <Section {...section}>
      {note && <p className={css["intro"]}>{note}</p>}
      <Fold said={said}>
        {intro && <p className={css["intro"]}>{intro}</p>}
        {children}
      </Fold>
    </Section>
  );
}

/** Open while it is printed, for browsers whose style sheets cannot say so. */
function openOnPaper(fold: HTMLDetailsElement | null): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let wasOpen = true;
  const open = (): void => {
    wasOpen = fold?.open ?? true;
    if (fold) fold.open = true;
  };
  const close = (): void => {
    if (fold) fold.open = wasOpen;
  };
  addEventListener("beforeprint", open, { signal });
  addEventListener("afterprint", close, { signal });
  return () => stop.abort();
}
