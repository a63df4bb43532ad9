import { useState } from "react";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { type OfRequestAnswer, useOfRequest } from "./data.ts";
import { CustomerForm } from "./giving/CustomerForm.tsx";
import type { Receiver } from "./giving/draft.ts";
import { ThanksForm } from "./giving/ThanksForm.tsx";
import css from "./thanks.module.css";
import { ThanksList } from "./ThanksCard.tsx";
import { useWords } from "./use-words.ts";

export interface OfRequest {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly confidential: boolean;
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly team: { readonly id: string; readonly name: string };
}

/** Thanks for a request, and both ways to say some: one's own, and a customer's. */
export function OnRequest({ request }: { request: OfRequest }) {
  const words = useWords();
  const { data, error, isPending } = useOfRequest(request.id);
  return (
    <Section title={words.request.title} id="thanks">
      {data && <OnRequestView request={request} thanks={data} />}
      {!data && error && <ProblemLine problem={error} words={words.refusals} />}
      {isPending && <SkeletonText lines={2} />}
    </Section>
  );
}

interface OnRequestViewProps {
  request: OfRequest;
  thanks: OfRequestAnswer;
}

export function OnRequestView({ request, thanks: { rows, mayPassOn } }: OnRequestViewProps) {
  const words = useWords();
  const [open, setOpen] = useState<"own" | "customer" | null>(null);
  const close = (): void => setOpen(null);
  useShortcut("y", words.key, () => setOpen("own"), { group: words.keyGroup });
  return (
    <div className={css["part"]}>
      {rows.length > 0 && <ThanksList label={words.request.title} rows={rows} />}
      <div className={css["acts"]}>
        <Button size="small" icon={ThanksIcon} shortcut="y" onClick={() => setOpen("own")}>
          {words.sayThanks}
        </Button>
        {mayPassOn && (
          <Button size="small" kind="quiet" onClick={() => setOpen("customer")}>
            {words.passOn}
          </Button>
        )}
      </div>
      <Dialog open={open === "own"} onClose={close} title={words.giving.title}>
        <OwnForm request={request} onDone={close} />
      </Dialog>
      <Dialog open={open === "customer"} onClose={close} title={words.customers.title}>
        <CustomerForm
          about={{ requestId: request.id, confidential: request.confidential }}
          onDone={close}
        />
      </Dialog>
    </div>
  );
}

/** To whoever holds it, else to the team; who thanks for their own work thanks the team. */
function OwnForm({ request, onDone }: { request: OfRequest; onDone: () => void }) {
  const { holder, team } = request;
  const me = useMe();
  const first: Receiver =
    holder === null || holder.id === me.id
      ? { id: team.id, name: team.name, kind: "team" }
      : { id: holder.id, name: holder.name, kind: "person" };
  return <ThanksForm to={[first]} request={request} onDone={onDone} />;
}
