/** Finding people, teams, services and requests by words, for fields that choose one. */
import type { catalogueContract } from "#contract/catalogue";
import { client } from "#web/data/client.ts";
import type { Found } from "#web/ui/Combobox.tsx";
import { api, organisation, type RequestRow } from "./api.ts";

export const catalogue = client<typeof catalogueContract>();

type Finding = (words: string, signal: AbortSignal) => Promise<readonly Found[]>;

/** Present people; `teamId` narrows to the members of a team. */
export const findPersons =
  (teamId?: string): Finding =>
  async (words, signal) => {
    const query = { limit: 8, ...(words && { search: words }), ...(teamId && { teamId }) };
    const { rows } = await organisation("GET /persons", { query, signal });
    return rows.map(({ id, name, teams }) => ({
      id,
      name,
      detail: teams.map((team) => team.name).join(", "),
      kind: "person" as const,
    }));
  };

const begins = (name: string, words: string): boolean => name.toLowerCase().startsWith(words);

export const findTeams =
  (without?: string): Finding =>
  async (words, signal) => {
    const { rows } = await organisation("GET /teams", { signal });
    const wanted = words.toLowerCase();
    return (
      rows
        .filter((team) => team.id !== without && team.name.toLowerCase().includes(wanted))
        // 'it' means IT before it means Facilities.
        .toSorted(
          (one, other) => Number(begins(other.name, wanted)) - Number(begins(one.name, wanted)),
        )
        .slice(0, 12)
        .map(({ id, name, about }) => ({ id, name, detail: about || undefined, kind: "team" }))
    );
  };

export interface FoundService extends Found {
  teamId: string;
}

export const findServices =
  (of: { team?: string | undefined; without?: string | undefined } = {}) =>
  async (words: string, signal: AbortSignal): Promise<readonly FoundService[]> => {
    const query = {
      limit: 30,
      ...(words && { words }),
      ...(of.team && { teamId: of.team }),
    };
    const { rows } = await catalogue("GET /services", { query, signal });
    return rows
      .filter((service) => service.team.id !== of.without && service.state === "live")
      .map(({ id, name, team, summary }) => ({
        id,
        name,
        detail: [team.name, summary].filter(Boolean).join(" · "),
        teamId: team.id,
      }));
  };

/** Requests by number or words; `without` is the one that is being merged or linked. */
export const findRequests =
  (filter: { team?: string; without?: string } = {}): Finding =>
  async (words, signal) => {
    const { team, without } = filter;
    const query = { limit: 10, ...(words.trim() && { q: words.trim() }), ...(team && { team }) };
    const { rows } = await api("GET /requests", { query, signal });
    return rows.filter((row) => row.id !== without).map(asFound);
  };

const asFound = ({ id, number, title, team, customer }: RequestRow): Found => ({
  id,
  name: `${number} ${title}`,
  detail: [team.name, customer?.name].filter(Boolean).join(", "),
});
