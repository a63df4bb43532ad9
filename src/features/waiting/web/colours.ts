/** One colour for each holder of a picture: the team that serves first, the customer always the same. Never alone: words stand beside. */
import type { HolderKind } from "./data.ts";

interface Coloured {
  readonly kind: HolderKind;
  readonly team: { readonly id: string } | null;
}

const others = ["risk", "kept", "done", "edge"] as const;
export type Colour = "own" | "customer" | (typeof others)[number];

/** `holders` in the order in which the legend has them. */
export function coloursOf(ownId: string, holders: readonly Coloured[]): (one: Coloured) => Colour {
  const known = new Map<string, Colour>([[ownId, "own"]]);
  const keyOf = ({ kind, team }: Coloured): string => team?.id ?? kind;
  let next = 0;
  for (const one of holders) {
    if (one.kind === "customer") known.set("customer", "customer");
    else if (!known.has(keyOf(one))) known.set(keyOf(one), others[next++ % others.length]!);
  }
  return (one) => known.get(keyOf(one)) ?? "edge";
}
