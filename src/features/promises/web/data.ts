/** What the screens of calendars read, and the one client that fetches it. */
import { useQuery } from "@tanstack/react-query";
import type { organisationContract } from "#contract/organisation";
import type { CalendarAnswer, promisesContract } from "#contract/promises";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useSession } from "#web/session.ts";

type Organisation = typeof organisationContract;
export const api = client<typeof promisesContract>();
const organisation = client<Organisation>();
const keys = { all: ["calendars"], one: (id: string) => ["calendars", id] } as const;

export function useCalendars() {
  return useQuery<readonly CalendarAnswer[], Problem>({
    queryKey: keys.all,
    queryFn: async ({ signal }) => (await api("GET /calendars", { signal })).rows,
  });
}

/** For whom the reader may make calendars. */
export interface Keeping {
  readonly organisation: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

const isKeeper = (me: AnswerOf<Organisation["GET /me"]> | null | undefined): boolean =>
  !me?.guest &&
  (me?.roles.includes("administrator") || me?.teams.some(({ lead }) => lead)) === true;

function useFullMe() {
  return useSession().data as AnswerOf<Organisation["GET /me"]> | null | undefined;
}

export const useMayMakeCalendars = (): boolean => isKeeper(useFullMe());

/** Guests have no business with working hours, so nothing is asked for them. */
export const useIsColleague = (): boolean => useFullMe()?.guest === false;

/** Administrators keep those of the organisation and of all open teams, leads those of their teams. */
export function useKeeping() {
  const me = useFullMe();
  const administers = me?.roles.includes("administrator") ?? false;
  const own = me?.guest ? [] : (me?.teams.filter(({ lead }) => lead) ?? []);
  return useQuery<Keeping, Problem>({
    queryKey: ["calendars-kept", me?.id, administers, own.map(({ id }) => id)],
    queryFn: async ({ signal }) => {
      if (!administers) return { organisation: false, teams: own };
      const { rows } = await organisation("GET /teams", { query: {}, signal });
      return { organisation: true, teams: rows.filter(({ closedAt }) => closedAt === null) };
    },
  });
}

export function useCalendar(id: string) {
  return useQuery<CalendarAnswer, Problem>({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => api("GET /calendars/:id", { params: { id }, signal }),
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
