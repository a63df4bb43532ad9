import type { Example } from "#web/gallery/example.ts";
import { Desks, NoDemo } from "./DemoPage.tsx";

const roles = [
  { role: "colleague", name: "Amara Vogel", team: "Customer Care" },
  { role: "provider", name: "Elif Navarro", team: "IT" },
  { role: "lead", name: "Zofia Zimmer", team: "Legal" },
];

export const examples: readonly Example[] = [
  {
    name: "Demo desks",
    isAlone: true,
    render: () => <Desks roles={roles} onChoose={() => undefined} problem={null} />,
  },
  { name: "Demo missing", isAlone: true, render: () => <NoDemo /> },
];
