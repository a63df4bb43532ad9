import { useState } from "react";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { api, type RequestRow } from "../../data/api.ts";
import { findPersons } from "../../data/finding.ts";
import { sentences } from "../../sentences.ts";
import { ActDialog } from "./ActDialog.tsx";

type Assigned = Pick<RequestRow, "id" | "number" | "team" | "holder">;

/** Gives it to a member of the team, or back to the queue. */
export function AssignDialog({ request, onClose }: { request: Assigned; onClose: () => void }) {
  const { id, number, team, holder } = request;
  const [person, setPerson] = useState<Found | null>(holder && { ...holder, kind: "person" });
  const isSame = (person?.id ?? null) === (holder?.id ?? null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.assign}
      label={person === null ? "Put it back into the queue" : "Give it"}
      isReady={!isSame}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/assign", {
          params: { id },
          body: { personId: person?.id ?? null },
        })
      }
      said={
        person === null ? `${number} is back in the queue.` : `${person.name} has ${number} now.`
      }
    >
      <Combobox
        label={`Who of ${team.name} has it`}
        hint="Empty: nobody, and it stands in the queue again."
        value={person}
        onChange={setPerson}
        search={findPersons(team.id)}
        placeholder="Name"
      />
    </ActDialog>
  );
}
