import { useState } from "react";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../../data/api.ts";
import { sentences } from "../../sentences.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** It is not needed any more; the reason helps the team and is not asked for. */
export function WithdrawDialog({ request, onClose }: ActDialogGiven) {
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <ActDialog
      request={request}
      title={sentences.acts.withdraw}
      label="Tell the team"
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/withdraw", {
          params: { id: request.id },
          body: { version: request.version, ...(said && { reason: said }) },
        })
      }
      expect={{ state: "withdrawn", may: [] }}
      said={`${request.team.name} knows that ${request.number} is not needed any more.`}
      canUndo
    >
      <TextField
        coached
        data-autofocus=""
        label="Why"
        optional
        hint={`Helps ${request.team.name} to know whether something went well without them.`}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </ActDialog>
  );
}
