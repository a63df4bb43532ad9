import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { useBallotsOf, useOwnWaves } from "../data.ts";
import { useWords } from "../use-words.ts";
import { AskedRow } from "./AskedRow.tsx";

/** On the first page while a wave asks the reader: whether they have answered is nobody's knowledge, so it stands until the wave closes. */
export function AskedOnStart() {
  const { sentences } = useWords();
  const { guest } = useMe();
  const { data: waves } = useOwnWaves(!guest);
  const ballots = useBallotsOf(waves);
  if (!waves || waves.length === 0) return null;
  return (
    <Section title={sentences.list.asked}>
      {waves.map((wave) => (
        <AskedRow key={wave.id} wave={wave} ballots={ballots} saysWhere />
      ))}
    </Section>
  );
}
