import { useState } from "react";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { api } from "../../data/api.ts";
import { findServices, findTeams, type FoundService } from "../../data/finding.ts";
import { sentences } from "../../sentences.ts";
import { WholeThread } from "../writing/WholeThread.tsx";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** To another team, with the reason; the customer's time goes on. */
export function HandOverDialog({ request, onClose }: ActDialogGiven) {
  const [team, setTeam] = useState<Found | null>(null);
  const [service, setService] = useState<FoundService | null>(null);
  const [reason, setReason] = useState("");
  const [misrouted, setMisrouted] = useState(false);
  const body = {
    teamId: team?.id ?? "",
    reason: reason.trim().replace(/\s+/g, " "),
    misrouted,
    version: request.version,
    ...(service && { serviceId: service.id }),
  };
  return (
    <ActDialog
      request={request}
      title={sentences.acts.handOver}
      label="Hand it over"
      width="usual"
      isReady={team !== null && reason.trim() !== ""}
      onClose={onClose}
      send={() => api("POST /requests/:id/hand-over", { params: { id: request.id }, body })}
      said={`${team?.name ?? ""} has ${request.number} now.`}
    >
      <WholeThread request={request} />
      <Combobox
        label="To which team"
        value={team}
        onChange={(next) => {
          setTeam(next);
          setService(null);
        }}
        search={findTeams(request.team.id)}
      />
      {team && (
        <Combobox
          label="As which of their services"
          optional
          hint="Their promise holds from now on; what has passed stays passed."
          value={service}
          onChange={setService}
          search={findServices({ team: team.id })}
        />
      )}
      <TextArea
        coached
        label="Why, and what they need to know"
        value={reason}
        onChange={setReason}
        maxLength={1000}
        minRows={2}
      />
      <Checkbox
        label="This was not for us"
        hint="It came to the wrong team. That is counted, so that the way here can be made clearer; nobody is named."
        checked={misrouted}
        onChange={setMisrouted}
      />
    </ActDialog>
  );
}
