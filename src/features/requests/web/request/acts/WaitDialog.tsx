import { useState } from "react";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../../data/api.ts";
import { sentences } from "../../sentences.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

interface WaitDialogProps extends ActDialogGiven {
  waitFor: "customer" | "vendor";
}

/** Says for whom and for what the work waits. */
export function WaitDialog({ request, onClose, waitFor }: WaitDialogProps) {
  const [reason, setReason] = useState("");
  const [notSaidAtStart, setNotSaid] = useState(false);
  const { acts } = sentences;
  const whom = waitFor === "customer" ? (request.customer?.name ?? "the customer") : "a vendor";
  return (
    <ActDialog
      request={request}
      title={waitFor === "customer" ? acts.waitCustomer : acts.waitVendor}
      label="Wait"
      isReady={reason.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/wait", {
          params: { id: request.id },
          body: {
            for: waitFor,
            reason: reason.trim(),
            version: request.version,
            ...(notSaidAtStart && { notSaidAtStart }),
          },
        })
      }
      said={`${request.number} waits for ${whom}.`}
      canUndo
    >
      <TextField
        coached
        data-autofocus=""
        label={waitFor === "customer" ? `What does ${whom} have to say or send` : "For what"}
        hint="Everyone who sees the request reads this."
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {waitFor === "customer" && (
        <Checkbox
          label={sentences.defects.notSaid}
          hint={sentences.defects.notSaidHint}
          checked={notSaidAtStart}
          onChange={setNotSaid}
        />
      )}
    </ActDialog>
  );
}
