/** Names in what was told. They are read when it is read: who is erased, and what is no longer kept, is gone from the months too. */
import { namesOfLeaders } from "#feature/commitments";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { found } from "#platform/http/refusal.ts";
import type { SentenceTold } from "./contract.ts";
import { type DigestRow, findDigest } from "./queries.ts";
import { commitmentIn } from "./telling/commitments.ts";

const nobody = "A leader who is not named any more";

/** A month as the reader is told it; a refusal where it was never told. */
export async function readDigest(db: Database, who: Who, month: string): Promise<DigestRow> {
  const { told, ...row } = found(await findDigest(db, who, month));
  const ids = [...told.praise, ...told.ask].flatMap(({ key }) => commitmentIn(key) ?? []);
  const names = await namesOfLeaders(db, who, ids);
  const named = (sentences: readonly SentenceTold[]): SentenceTold[] =>
    sentences.flatMap((sentence) => {
      const id = commitmentIn(sentence.key);
      if (id === undefined) return [sentence];
      const name = names.get(id);
      return name === undefined
        ? []
        : [{ ...sentence, said: `${name ?? nobody} ${sentence.said}` }];
    });
  return { ...row, told: { ...told, praise: named(told.praise), ask: named(told.ask) } };
}
