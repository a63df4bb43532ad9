import { useState } from "react";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

interface WaitDialogProps extends ActDialogGiven {
  waitFor: "customer" | "vendor";
}

/** Says for whom and for what the work waits. */
export function WaitDialog({ request, onClose, waitFor }: WaitDialogProps) {
  const [reason, setReason] = useState("");
  const [notSaidAtStart, setNotSaid] = useState(false);
  const { dialogs, sentences } = useWords();
  const { acts, defects } = sentences;
  const words = dialogs.wait;
  const { customer, number } = request;
  return (
    <ActDialog
      request={request}
      title={waitFor === "customer" ? acts.waitCustomer : acts.waitVendor}
      label={words.label}
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
      said={
        waitFor === "customer" ? words.forCustomer(number, customer?.name) : words.forVendor(number)
      }
      canUndo
    >
      <TextField
        coached
        data-autofocus=""
        label={waitFor === "customer" ? words.customerForWhat(customer?.name) : words.forWhat}
        hint={words.hint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {waitFor === "customer" && (
        <Checkbox
          label={defects.notSaid}
          hint={defects.notSaidHint}
          checked={notSaidAtStart}
          onChange={setNotSaid}
        />
      )}
    </ActDialog>
  );
}
