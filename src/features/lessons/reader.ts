/** In which language somebody reads lessons. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { Language } from "./format/shape.ts";
import { findLanguage } from "./queries/reading.ts";

interface Asked {
  readonly language?: Language | undefined;
  /** As the reader's browser would have it. */
  readonly otherwise?: Language | undefined;
}

/** As asked, else as the reader chose, else as their browser would have it, else English. */
export const languageFor = async (
  db: Database,
  who: Who,
  { language, otherwise }: Asked,
): Promise<Language> => language ?? (await findLanguage(db, who)) ?? otherwise ?? "en";
