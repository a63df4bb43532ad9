/** The figures of a wave as a file: what stands on its pages, under the same floors, and nothing more. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { FigureAnswer, Interval, Said, UnitAnswer, WaveResults } from "./contract.ts";
import { gapsOf } from "./reading.ts";

const inThree = (name: string): string[] => [name, `${name}, low`, `${name}, high`];

const head = [
  "Survey",
  "Wave",
  "Closed on",
  "What",
  "About",
  "Said by",
  "Could have been asked",
  "Asked",
  "Answered",
  "Share that answered",
  "Item",
  "Called",
  "Asks",
  "Says",
  "n",
  ...["Mean", "Upper two steps", "Recommending", "Against the wave before", "Gap"].flatMap(inThree),
  "Shares of the steps, lowest first",
  "Alpha of the wave",
  "Omega of the wave",
];

const says: Readonly<Record<Said, string>> = {
  shown: "",
  few: "too few to say",
  alike: "all alike",
  hidden: "kept back",
};
const kinds: Readonly<Record<UnitAnswer["kind"], string>> = {
  whole: "all together",
  provider: "all customers of a team",
  cell: "one customer team",
  mirror: "what a team thinks its customers say",
  customer: "what a team says of all it uses",
  staff: "a team on its own work",
};

type Cell = string | number | null;
interface Wanted extends Pick<WaveResults, "about" | "units"> {
  readonly wave: Sendable<WaveResults["wave"]>;
}

export function fileOf({ wave, about, units }: Wanted): FileToSend {
  const called = new Map(wave.items.map((item) => [item.key, item]));
  const rows = units.flatMap((unit) => {
    const gaps = new Map(gapsIn(units, unit).map(({ key, gap }) => [key, gap]));
    return unit.figures.map((figure): Cell[] => [
      wave.name,
      wave.number,
      wave.closesOn,
      ...whoOf(unit),
      figure.key,
      called.get(figure.key)?.name ?? null,
      called.get(figure.key)?.asks ?? null,
      says[figure.said],
      figure.n,
      ...numbersOf(figure),
      ...three(gaps.get(figure.key)),
      figure.figures?.steps?.map(inFour).join("; ") ?? null,
      inFour(about.alpha),
      inFour(about.omega),
    ]);
  });
  return csvFile("what-was-heard.csv", head, rows);
}

const whoOf = ({ kind, provider, team, eligible, asked, answered }: UnitAnswer): Cell[] => [
  kinds[kind],
  provider?.name ?? null,
  team?.name ?? (kind === "cell" ? "All others" : null),
  eligible,
  asked,
  answered,
  asked === 0 ? null : inFour(answered / asked),
];

const numbersOf = ({ figures, change }: FigureAnswer): Cell[] =>
  [figures?.mean, figures?.top, figures?.recommends, change].flatMap(three);

const three = (one: Interval | null | undefined): Cell[] =>
  [one?.value, one?.low, one?.high].map(inFour);

/** As on the page of a team: of all its customers together. */
const gapsIn = (units: readonly UnitAnswer[], unit: UnitAnswer) =>
  unit.kind === "provider"
    ? gapsOf(
        unit,
        units.find(
          ({ kind, provider }) => kind === "mirror" && provider?.id === unit.provider?.id,
        ) ?? null,
      )
    : [];

/** No reader has use for the rounding of sums. */
const inFour = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(4));
