import { useEffect, useRef } from "react";
import css from "./picture.module.css";
import { Section } from "#web/ui/Page.tsx";
import { Facts } from "./Facts.tsx";
import type { Layout } from "./layout/layout.ts";
import { useWords } from "../use-words.ts";
import { circleWords } from "./words.ts";

interface ListFormProps {
  layout: Layout;
  chosen: number | null;
  /** Changes when the chosen one is to be gone to. */
  call: number;
  onFollow: (spot: number) => void;
}

/** The same as the picture, in words: what each segment buys, then every service with what it needs and what it is needed for. */
export function ListForm({ layout, chosen, call, onFollow }: ListFormProps) {
  const spoken = useWords();
  const words = spoken.whole.list;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === null || call === 0) return;
    const item = root.current?.querySelector<HTMLElement>(`[data-item="${chosen}"]`);
    item?.scrollIntoView({ block: "start" });
    item?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  }, [chosen, call]);
  const { spots, graph } = layout;
  const segments = spots.filter(({ kind }) => kind === "segment");
  const services = spots.filter(({ kind }) => kind === "service");
  const circles = layout.links.flatMap(({ circle }) => (circle ? [circle] : []));
  const itemsOf = (some: typeof spots) => (
    <ul className={css["items"]}>
      {some.map(({ at, name }) => (
        <li
          key={at}
          data-item={at}
          className={css["item"]}
          aria-current={at === chosen || undefined}
        >
          <h3 tabIndex={-1}>{name}</h3>
          <Facts layout={layout} spot={at} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={root} className={css["list"]}>
      {segments.length > 0 && <Section title={words.ways}>{itemsOf(segments)}</Section>}
      {services.length > 0 && <Section title={words.services}>{itemsOf(services)}</Section>}
      {circles.length > 0 && (
        <Section title={words.circles}>
          <ul className={css["circles"]}>
            {circles.map((circle) => (
              <li key={circle.join(" ")}>{circleWords(graph, circle)}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
