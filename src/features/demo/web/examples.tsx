import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Desks, NoDemo } from "./DemoPage.tsx";

const roles = [
  { role: "colleague", name: "Amara Vogel", team: "Customer Care" },
  { role: "provider", name: "Elif Navarro", team: "IT" },
  { role: "lead", name: "Zofia Zimmer", team: "Legal" },
];

const inEnglish: readonly Example[] = [
  {
    name: "Demo desks",
    isAlone: true,
    render: () => <Desks roles={roles} onChoose={() => undefined} problem={null} />,
  },
  { name: "Demo missing", isAlone: true, render: () => <NoDemo /> },
];

export const examples: readonly Example[] = [...inEnglish, ...inEnglish.map(inGerman)];
