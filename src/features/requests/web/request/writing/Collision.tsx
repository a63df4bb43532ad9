import css from "./Writing.module.css";
import { Avatar } from "#web/ui/Chip.tsx";
import { usePresence } from "../../data/presence.ts";
import { useWords } from "../../use-words.ts";

/** 'Ben is writing a reply': says so before two people answer the same thing. */
export function Collision({ id, text }: { id: string; text: string }) {
  const others = usePresence(id, text) ?? [];
  return <CollisionView others={others} />;
}

export interface CollisionViewProps {
  others: readonly { person: { id: string; name: string }; writing: boolean }[];
}

export function CollisionView({ others }: CollisionViewProps) {
  const { hasOpen, isWriting } = useWords().sentences.writing;
  return (
    <output className={css["collision"]}>
      {others.map(({ person, writing }) => (
        <span key={person.id} className={css["other"]} data-writing={writing || undefined}>
          <Avatar name={person.name} size="small" />
          {(writing ? isWriting : hasOpen)(person.name)}
        </span>
      ))}
    </output>
  );
}
