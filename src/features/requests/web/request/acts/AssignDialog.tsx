import { useState } from "react";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { api, type RequestRow } from "../../data/api.ts";
import { findPersons } from "../../data/finding.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";

type Assigned = Pick<RequestRow, "id" | "number" | "team" | "holder">;

/** Gives it to a member of the team, or back to the queue. */
export function AssignDialog({ request, onClose }: { request: Assigned; onClose: () => void }) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.assign;
  const { id, number, team, holder } = request;
  const [person, setPerson] = useState<Found | null>(holder && { ...holder, kind: "person" });
  const isSame = (person?.id ?? null) === (holder?.id ?? null);
  return (
    <ActDialog
      request={request}
      title={sentences.acts.assign}
      label={person === null ? words.back : words.give}
      isReady={!isSame}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/assign", {
          params: { id },
          body: { personId: person?.id ?? null },
        })
      }
      said={person === null ? words.isBack(number) : words.given(person.name, number)}
    >
      <Combobox
        label={words.who(team.name)}
        hint={words.hint}
        value={person}
        onChange={setPerson}
        search={findPersons(team.id)}
        placeholder={dialogs.name}
      />
    </ActDialog>
  );
}
