import { useState } from "react";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { api } from "../../data/api.ts";
import { findServices, findTeams, type FoundService } from "../../data/finding.ts";
import { useWords } from "../../use-words.ts";
import { WholeThread } from "../writing/WholeThread.tsx";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** To another team, with the reason; the customer's time goes on. */
export function HandOverDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.handOver;
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
      label={words.label}
      width="usual"
      isReady={team !== null && reason.trim() !== ""}
      onClose={onClose}
      send={() => api("POST /requests/:id/hand-over", { params: { id: request.id }, body })}
      said={words.done(team?.name ?? "", request.number)}
    >
      <WholeThread request={request} />
      <Combobox
        label={words.team}
        value={team}
        onChange={(next) => {
          setTeam(next);
          setService(null);
        }}
        search={findTeams(request.team.id)}
      />
      {team && <ServiceChoice team={team.id} value={service} onChange={setService} />}
      <TextArea
        coached
        label={words.why}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        minRows={2}
      />
      <Checkbox
        label={words.misrouted}
        hint={words.misroutedHint}
        checked={misrouted}
        onChange={setMisrouted}
      />
    </ActDialog>
  );
}

interface ServiceChoiceProps {
  team: string;
  value: FoundService | null;
  onChange: (service: FoundService | null) => void;
}

function ServiceChoice({ team, value, onChange }: ServiceChoiceProps) {
  const words = useWords().dialogs.handOver;
  return (
    <Combobox
      label={words.service}
      optional
      hint={words.serviceHint}
      value={value}
      onChange={onChange}
      search={findServices({ team })}
    />
  );
}
