import { lazy, Suspense, type ComponentType } from "react";
import { AssignDialog } from "./AssignDialog.tsx";
import { DeclineDialog, OutsideDialog } from "../../outside/OutsideDialogs.tsx";
import { CorrectDialog, ImpactDialog } from "./ChangeDialogs.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";
import { HandOverDialog } from "./HandOverDialog.tsx";
import { LinkDialog, MergeDialog } from "./JoinDialogs.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";
import { SayByWhenDialog } from "./SayByWhenDialog.tsx";
import type { DialogName } from "./use-acts.ts";
import { WaitDialog } from "./WaitDialog.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

const PartDialog = lazy(() => import("./PartDialog.tsx"));

const dialogs: Readonly<Record<DialogName, ComponentType<ActDialogGiven>>> = {
  assign: AssignDialog,
  reopen: ReopenDialog,
  withdraw: WithdrawDialog,
  waitCustomer: (given) => <WaitDialog {...given} waitFor="customer" />,
  waitVendor: (given) => <WaitDialog {...given} waitFor="vendor" />,
  sayByWhen: SayByWhenDialog,
  handOver: HandOverDialog,
  askPart: PartDialog,
  merge: MergeDialog,
  link: LinkDialog,
  changeImpact: ImpactDialog,
  correct: CorrectDialog,
  outside: OutsideDialog,
  declineOutside: DeclineDialog,
};

/** The dialog of the act that was chosen. Fetched when the first is opened. */
export default function ActDialogs({ name, ...given }: ActDialogGiven & { name: DialogName }) {
  const Chosen = dialogs[name];
  return (
    <Suspense fallback={null}>
      <Chosen {...given} />
    </Suspense>
  );
}
