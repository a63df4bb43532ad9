/** What the palette offers for what was typed, and in which order. */
import { calledElse, closenessOf, closestFirst, notCalled } from "./closeness.ts";
import type { Icon } from "./icons.ts";
import type { Command } from "./shortcuts.ts";

export interface Place {
  href: string;
  label: string;
  icon?: Icon | undefined;
  keys?: string | undefined;
  /** Other words by which one may look for it: 'late, on time'. */
  alsoFor?: string | undefined;
}

export interface PaletteFound {
  href: string;
  label: string;
  /** What it is called, where the label says more than that: a request's title without its number. */
  name?: string | undefined;
  /** What kind of thing it is and where: 'Request 412, Payroll'. */
  detail?: string | undefined;
  icon?: Icon | undefined;
  /** The language of the label, where it is not that of the product. */
  lang?: string | undefined;
}

export interface Option {
  /** Its own among all options: two entries may lead to the same page. */
  key: string;
  group: "go" | "found" | "do";
  label: string;
  detail: string | undefined;
  icon: Icon | undefined;
  lang?: string | undefined;
  keys: string | undefined;
  /** Smaller is closer to what was typed. */
  closeness: number;
  run: () => void;
}

interface Offered {
  readonly places: readonly Place[];
  readonly commands: readonly Command[];
  readonly found: readonly PaletteFound[];
  readonly go: (href: string) => void;
}

const groups = ["go", "found", "do"] as const;

/** The closest option leads with its group; within a group the closest comes first. */
export function optionsFor(typed: string, { places, commands, found, go }: Offered): Option[] {
  const all = {
    go: placesFor(typed, places, go),
    found: found.map((hit, at) => optionOf(hit, at, typed, go)),
    do: commandsFor(typed, commands),
  };
  const sorted = groups.map((group) => closestFirst(all[group], (one) => one.closeness));
  return closestFirst(sorted, ([first]) => first?.closeness ?? notCalled).flat();
}

function placesFor(typed: string, places: readonly Place[], go: Offered["go"]): Option[] {
  return places
    .map<Option>(({ href, label, icon, keys, alsoFor = "" }, at) => ({
      key: `go-${at}`,
      group: "go",
      label,
      detail: undefined,
      icon,
      keys,
      closeness: Math.min(
        closenessOf(label, typed),
        closenessOf(alsoFor, typed) < notCalled ? calledElse : notCalled,
      ),
      run: () => go(href),
    }))
    .filter(isCalled);
}

function optionOf(hit: PaletteFound, at: number, typed: string, go: Offered["go"]): Option {
  return {
    key: `found-${at}`,
    group: "found",
    label: hit.label,
    detail: hit.detail,
    icon: hit.icon,
    lang: hit.lang,
    keys: undefined,
    closeness: Math.min(closenessOf(hit.label, typed), closenessOf(hit.name ?? hit.label, typed)),
    run: () => go(hit.href),
  };
}

/** The newest command of each sentence, of those that the page under the palette has. */
function commandsFor(typed: string, commands: readonly Command[]): Option[] {
  const offered = commands.filter((one) => one.layer === 0 && one.group !== "Go to");
  return [...new Map(offered.map((one) => [one.sentence, one])).values()]
    .map<Option>(({ id, sentence, icon, keys, run }) => ({
      key: `do-${id}`,
      group: "do",
      label: sentence,
      detail: undefined,
      icon,
      keys,
      closeness: closenessOf(sentence, typed),
      run,
    }))
    .filter(isCalled);
}

const isCalled = ({ closeness }: Option): boolean => closeness < notCalled;
