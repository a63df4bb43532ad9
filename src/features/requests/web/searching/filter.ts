/** What the search's address says, and what is asked of the server. */
import type { State, Impact } from "../data/api.ts";
import type { ListFilter } from "../data/reading.ts";
import { sentences } from "../sentences.ts";

export const filterNames = [
  "q",
  "state",
  "team",
  "customerTeam",
  "service",
  "impact",
  "outside",
  "segment",
  "following",
  "askedFrom",
  "askedTo",
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Partial<Record<FilterName, string>>;

export function readFilter(search: string): Filter {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

export const addressOf = (filter: Filter): string => {
  const given = Object.entries(filter).filter(([, value]) => value !== "");
  const text = new URLSearchParams(given).toString();
  return text === "" ? "/search" : `/search?${text}`;
};

const id = /^[0-9a-f-]{36}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const fits: Record<FilterName, (value: string) => boolean> = {
  q: (value) => value.trim() !== "",
  state: (value) => value in sentences.states || value in sentences.search.groups,
  team: (value) => id.test(value),
  customerTeam: (value) => id.test(value),
  service: (value) => id.test(value),
  impact: (value) => value in sentences.impacts,
  outside: (value) => value in sentences.outside.filters,
  segment: (value) => id.test(value),
  following: (value) => value === "me",
  askedFrom: (value) => day.test(value),
  askedTo: (value) => day.test(value),
};

/** Only what the server would take: an address that was typed by hand narrows by what can be read of it. */
export function toAsk(filter: Filter): ListFilter {
  const good = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filter[name];
      return value !== undefined && fits[name](value) ? [[name, value.trim().slice(0, 200)]] : [];
    }),
  ) as Omit<Filter, "state" | "impact" | "outside" | "following"> & {
    state?: State;
    impact?: Impact;
    outside?: keyof typeof sentences.outside.filters;
    following?: "me";
  };
  return { ...good, limit: 30, ...(good.q !== undefined && { snippets: true }) };
}

export const isEmpty = (filter: Filter): boolean => Object.keys(filter).length === 0;
