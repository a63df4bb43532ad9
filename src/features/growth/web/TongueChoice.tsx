import { SegmentedControl } from "#web/ui/Radio.tsx";
import { sentences } from "./sentences.ts";
import { type Tongue, tongueNames, tongues } from "./words/tongue.ts";

interface TongueChoiceProps {
  tongue: Tongue;
  onChange: (next: Tongue) => void;
}

export function TongueChoice({ tongue, onChange }: TongueChoiceProps) {
  return (
    <SegmentedControl
      label={sentences.journal.tongue}
      segments={tongues.map((value) => ({ value, label: tongueNames[value] }))}
      value={tongue}
      onChange={onChange}
    />
  );
}
