/** What is being written, as it is kept while one writes: the whole form as one text. */
import type { Found } from "#web/ui/Combobox.tsx";

export interface Receiver extends Pick<Found, "id" | "name"> {
  readonly kind: "person" | "team";
}

export interface Written {
  readonly to: readonly Receiver[];
  readonly words: string;
  readonly who: "public" | "private";
}

/** A kept text that is damaged, or from another version of the form, costs only what cannot be read. */
export function readWritten(text: string, to: readonly Receiver[]): Written {
  const nothing: Written = { to, words: "", who: "public" };
  if (text === "") return nothing;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null ? { ...nothing, ...kept } : nothing;
  } catch {
    return nothing;
  }
}
