/** What a new goal or initiative begins with: its writer as owner, and the team that they lead. */
import { useQuery } from "@tanstack/react-query";
import type { organisationContract } from "#contract/organisation";
import { client } from "#web/data/client.ts";
import { useSession } from "#web/session.ts";
import type { Beginning } from "./dialogs/GoalDialog.tsx";

const house = client<typeof organisationContract>();

export function useBeginning(today: string): Beginning {
  const me = useSession().data;
  const { data } = useQuery({
    queryKey: ["teams", "led", me?.id],
    enabled: me != null,
    queryFn: async ({ signal }) => {
      const { rows } = await house("GET /teams", { signal });
      return rows.filter(({ leads }) => leads.some(({ id }) => id === me?.id));
    },
  });
  const led = data?.[0];
  return {
    today,
    owner: me ? { id: me.id, name: me.name } : null,
    teams: led ? [{ id: led.id, name: led.name }] : [],
  };
}
