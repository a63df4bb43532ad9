import { useState } from "react";
import { people } from "./samples.ts";
import { Bench } from "./Bench.tsx";
import { Button } from "../Button.tsx";
import { Combobox, type Found } from "../Combobox.tsx";
import { Dialog, Drawer } from "../Dialog.tsx";
import { FormStack } from "../Field.tsx";
import { DownIcon, EditIcon, RemoveIcon } from "../icons.ts";
import { Menu } from "../Menu.tsx";
import { Palette } from "../Palette.tsx";
import { Popover } from "../Popover.tsx";
import { ShortcutSheet } from "../ShortcutSheet.tsx";
import { useShortcut } from "../shortcuts.ts";
import { TextField } from "../TextField.tsx";
import type { Example } from "#web/gallery/example.ts";

const nothing = (): void => undefined;

function Overlays() {
  const [open, setOpen] = useState<"dialog" | "drawer" | null>(null);
  return (
    <Bench>
      <Button onClick={() => setOpen("dialog")}>Open a dialog</Button>
      <Button onClick={() => setOpen("drawer")}>Open a drawer</Button>
      <Menu
        target={<Button icon={DownIcon}>More acts</Button>}
        place="bottom-start"
        groups={entries}
      />
      <Popover label="Why this order" target={<Button>Why here?</Button>}>
        A customer outside waits for this one, so it stands first.
      </Popover>
      {open === "dialog" && <HandOn onClose={() => setOpen(null)} />}
      <Drawer open={open === "drawer"} onClose={() => setOpen(null)} title="Request 412">
        <p>What stands beside the list.</p>
      </Drawer>
    </Bench>
  );
}

const entries = [
  [
    { label: "Edit", icon: EditIcon, shortcut: "e", onChoose: nothing },
    { label: "Hand on to another team", onChoose: nothing },
  ],
  [{ label: "Erase", icon: RemoveIcon, kind: "danger" as const, onChoose: nothing }],
];

function HandOn({ onClose = nothing }: { onClose?: () => void }) {
  const [team, setTeam] = useState<Found | null>(null);
  const [words, setWords] = useState("");
  return (
    <Dialog
      open
      onClose={onClose}
      title="Hand request 412 on"
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary">Hand on</Button>
        </>
      }
    >
      <FormStack>
        <Combobox
          label="To which team?"
          value={team}
          onChange={setTeam}
          search={async () => people}
        />
        <TextField label="What have you found out so far?" value={words} onChange={setWords} />
      </FormStack>
    </Dialog>
  );
}

function OpenPalette() {
  useShortcut("t", "Take the next request", nothing, { group: "Queue" });
  return (
    <Palette
      onClose={nothing}
      go={nothing}
      places={[
        { href: "/", label: "Start" },
        { href: "/serve", label: "Serve", keys: "g s" },
      ]}
      search={async () => [
        { href: "/requests/412", label: "New starter on Monday", detail: "Request 412, IT" },
      ]}
    />
  );
}

function OpenSheet() {
  useShortcut("j", "Next request", nothing, { group: "Queue" });
  useShortcut("k", "Previous request", nothing, { group: "Queue" });
  useShortcut("g s", "Go to Serve", nothing, { group: "Go to" });
  useShortcut("mod+k", "Search or do anything", nothing, { group: "Everywhere" });
  return <ShortcutSheet open onClose={nothing} />;
}

export const overlayExamples: readonly Example[] = [
  { name: "Overlays", render: Overlays },
  { name: "Dialog, open", isAlone: true, render: () => <HandOn /> },
  {
    name: "Drawer, open",
    isAlone: true,
    render: () => (
      <Drawer
        open
        onClose={nothing}
        title="Request 412"
        actions={<Button kind="primary">Reply</Button>}
      >
        <p>New starter on Monday: laptop, badge and a desk near the window.</p>
      </Drawer>
    ),
  },
  { name: "Palette, open", isAlone: true, render: OpenPalette },
  { name: "Shortcut sheet, open", isAlone: true, render: OpenSheet },
];
