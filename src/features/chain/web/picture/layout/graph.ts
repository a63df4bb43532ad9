/** The chain as a graph: services and segments are its spots, links its ties. Sorted, so that the same chain is always drawn the same. */

/** What `GET /chain` answers, as far as the drawing needs it. */
export interface Chain {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly teamId: string;
  }[];
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  readonly links: readonly ChainLink[];
}

export interface ChainLink {
  /** Null: nobody declared it, it was seen in requests. */
  readonly id: string | null;
  readonly fromServiceId: string;
  readonly toServiceId: string | null;
  readonly toSegmentId: string | null;
  readonly declared: boolean;
  readonly confirmed: boolean;
  /** In a year; the median is null when there are too few to say. */
  readonly seen: { readonly requests: number; readonly medianSeconds: number | null } | null;
  readonly weakest: boolean;
}

export interface Spot {
  readonly id: string;
  readonly kind: "service" | "segment";
  readonly name: string;
  /** '' for segments. */
  readonly teamId: string;
  readonly teamName: string;
}

export interface Tie {
  readonly link: ChainLink;
  /** Places in `spots`: from the one who serves to the one who needs it. */
  readonly from: number;
  readonly to: number;
}

export interface Graph {
  readonly spots: readonly Spot[];
  readonly ties: readonly Tie[];
  /** Places in `ties`, by the spot that they leave. */
  readonly leaving: readonly (readonly number[])[];
  /** Places in `ties`, by the spot that they reach. */
  readonly arriving: readonly (readonly number[])[];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bySpot = (a: Spot, b: Spot): number =>
  order(a.kind, b.kind) ||
  order(a.teamName, b.teamName) ||
  order(a.teamId, b.teamId) ||
  order(a.name, b.name) ||
  order(a.id, b.id);

function spotsOf({ teams, services, segments }: Chain): Spot[] {
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  return [
    ...services.map(({ id, name, teamId }): Spot => {
      const teamName = nameOf.get(teamId) ?? "";
      return { id, kind: "service", name, teamId, teamName };
    }),
    ...segments.map(({ id, name }): Spot => ({
      id,
      kind: "segment",
      name,
      teamId: "",
      teamName: "",
    })),
  ].toSorted(bySpot);
}

/** A link to something that is not in the answer (it is not open to the reader) has no place in the picture. */
export function graphOf(chain: Chain): Graph {
  const spots = spotsOf(chain);
  const placeOf = new Map(spots.map(({ id }, at) => [id, at]));
  const ties = chain.links
    .flatMap((link): Tie[] => {
      const from = placeOf.get(link.fromServiceId);
      const to = placeOf.get(link.toServiceId ?? link.toSegmentId ?? "");
      return from === undefined || to === undefined ? [] : [{ link, from, to }];
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to || order(a.link.id ?? "", b.link.id ?? ""));
  const leaving: number[][] = spots.map(() => []);
  const arriving: number[][] = spots.map(() => []);
  for (const [at, { from, to }] of ties.entries()) {
    leaving[from]!.push(at);
    arriving[to]!.push(at);
  }
  return { spots, ties, leaving, arriving };
}
