import css from "./Searching.module.css";
import type { RequestRow } from "../data/api.ts";
import { useWords } from "../use-words.ts";

/** Where the words stand that were looked for: 'A reply says: … the invoice of March …', the words marked. */
export function Snippet({ found }: { found: NonNullable<RequestRow["found"]> }) {
  const { places } = useWords().sentences.search;
  return (
    <span className={css["snippet"]}>
      {places[found.place]}: …{" "}
      {found.pieces.map(({ text, hit }, at) =>
        // The pieces of one text never change places.
        hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}{" "}
      …
    </span>
  );
}
