import type { Example } from "#web/gallery/example.ts";
import { CorrectDialog, ImpactDialog } from "../request/acts/ChangeDialogs.tsx";
import { HandOverDialog } from "../request/acts/HandOverDialog.tsx";
import { ReopenDialog } from "../request/acts/ReopenDialog.tsx";
import { SayByWhenDialog } from "../request/acts/SayByWhenDialog.tsx";
import { WaitDialog } from "../request/acts/WaitDialog.tsx";
import { detail } from "./samples.ts";

const given = { request: detail, onClose: () => undefined };

export const actExamples: readonly Example[] = [
  { name: "Something is missing", isAlone: true, render: () => <ReopenDialog {...given} /> },
  { name: "Hand it over", isAlone: true, render: () => <HandOverDialog {...given} /> },
  {
    name: "Say by when",
    isAlone: true,
    render: () => <SayByWhenDialog {...given} />,
  },
  {
    name: "Wait for the customer",
    isAlone: true,
    render: () => <WaitDialog {...given} waitFor="customer" />,
  },
  { name: "What depends on it", isAlone: true, render: () => <ImpactDialog {...given} /> },
  { name: "Correct it", isAlone: true, render: () => <CorrectDialog {...given} /> },
];
