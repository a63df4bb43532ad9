import { SegmentedControl } from "#web/ui/Radio.tsx";
import { chooseTongue } from "./use-tongue.ts";
import { useWords } from "./use-words.ts";
import { tongueNames, tongues } from "./words/tongue.ts";

/** In which language all of this stands; kept on this device. */
export function TongueChoice() {
  const { lang, sentences } = useWords();
  return (
    <SegmentedControl
      label={sentences.journal.tongue}
      segments={tongues.map((value) => ({ value, label: tongueNames[value] }))}
      value={lang}
      onChange={chooseTongue}
    />
  );
}
