/** What the screens of calendars read, and the one client that fetches it. */
import { useQuery } from "@tanstack/react-query";
import type { CalendarAnswer, promisesContract } from "#contract/promises";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";

export const api = client<typeof promisesContract>();
const keys = { all: ["calendars"], one: (id: string) => ["calendars", id] } as const;

export function useCalendars() {
  return useQuery<readonly CalendarAnswer[], Problem>({
    queryKey: keys.all,
    queryFn: async ({ signal }) => (await api("GET /calendars", { signal })).rows,
  });
}

export function useCalendar(id: string, enabled: boolean) {
  return useQuery<CalendarAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /calendars/:id", { params: { id }, signal }),
    enabled,
  });
}

export function keepCalendar(calendar: CalendarAnswer): void {
  queries.setQueryData(keys.one(calendar.id), calendar);
  void queries.invalidateQueries({ queryKey: keys.all, exact: true });
}

export function readCalendarAgain(id?: string): void {
  void queries.invalidateQueries({
    queryKey: id === undefined ? keys.all : keys.one(id),
    exact: true,
  });
}
