import { useEffect, useRef, type ReactNode } from "react";
import { isLanguage, LanguageContext } from "#web/data/language.ts";
import css from "./Page.module.css";
import { classNames } from "./class-names.ts";
import { product } from "./sentences.ts";

export interface PageProps {
  /** The one h1; also the document's title. */
  title: string;
  subtitle?: ReactNode;
  /** Buttons at the end of the head. */
  actions?: ReactNode;
  /** Above the title: the way back, as a link. */
  back?: { href: string; label: string } | undefined;
  /** 'text' for reading and forms, 'wide' for the matrix and boards. */
  width?: "usual" | "text" | "form" | "wide" | undefined;
  /** Another title for the browser's tab, when the one on the page is too long. */
  documentTitle?: string | undefined;
  /** The language of the title, where it is not that of the product. */
  titleLang?: string | undefined;
  /** The language of all its words; without it English, in which every screen is there. Shared components within it speak the same. */
  lang?: string | undefined;
  children: ReactNode;
}

/**
 * A screen. Its title names the document, and takes the focus when the reader comes here by a link of ours, so that a screen reader says where
 * one is and the next Tab starts at the content.
 */
export function Page({
  title,
  subtitle,
  actions,
  back,
  width = "usual",
  documentTitle,
  titleLang,
  lang = "en",
  children,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle ?? title} · ${product}`;
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, [title, documentTitle]);
  return (
    <LanguageContext value={isLanguage(lang) ? lang : "en"}>
      <div className={classNames(css["page"], css[width])} data-width={width} lang={lang}>
        <header className={css["head"]}>
          <div className={css["words"]}>
            {back && (
              <a className={css["back"]} href={back.href}>
                ← {back.label}
              </a>
            )}
            <h1 ref={heading} tabIndex={-1} lang={titleLang}>
              {title}
            </h1>
            {subtitle && <div className={css["subtitle"]}>{subtitle}</div>}
          </div>
          {actions && <div className={css["actions"]}>{actions}</div>}
        </header>
        {children}
      </div>
    </LanguageContext>
  );
}

let arrived = false;
/** Told by the router when the reader has gone to another screen: the next Page that appears takes the focus. */
export function noteArrival(): void {
  arrived = true;
}
function takeArrival(): boolean {
  const was = arrived;
  arrived = false;
  return was;
}

export interface SectionProps {
  title: string;
  /** Where a link within the page leads: '/teams/7#now'. */
  id?: string | undefined;
  /** One sentence; a figure's sentence stands here, before its picture. */
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a head of its own. */
export function Section({ title, id, intro, actions, children }: SectionProps) {
  return (
    <section id={id} className={css["section"]}>
      <div className={css["sectionHead"]}>
        <h2>{title}</h2>
        {actions && <div className={css["actions"]}>{actions}</div>}
      </div>
      {intro && <div className={css["intro"]}>{intro}</div>}
      {children}
    </section>
  );
}
