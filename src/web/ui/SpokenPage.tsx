import { useLanguage } from "#web/data/language.ts";
import { Page, type PageProps } from "./Page.tsx";

/** A screen that is there in every language, in the one that its reader chose. */
export function SpokenPage(page: Omit<PageProps, "lang" | "titleLang">) {
  return <Page {...page} lang={useLanguage()} />;
}
