import type { Block, Part } from "#contract/lessons";
import css from "./lessons.module.css";

/** The words of a lesson: text, and nothing that could be more than text. */
export function Words({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={css["words"]}>
      {blocks.map((block, at) => (
        <OneBlock key={`${block.kind} ${String(at)}`} block={block} />
      ))}
    </div>
  );
}

function OneBlock({ block: { kind, items } }: { block: Block }) {
  const lines = items.map((parts, at) => <Line key={String(at)} parts={parts} />);
  if (kind === "paragraph") return <p>{lines}</p>;
  if (kind === "quote")
    return (
      <blockquote>
        <p>{lines}</p>
      </blockquote>
    );
  const rows = lines.map((line) => <li key={line.key}>{line}</li>);
  return kind === "bullets" ? <ul>{rows}</ul> : <ol>{rows}</ol>;
}

export function Line({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, at) => <OnePart key={String(at)} part={part} />);
}

function OnePart({ part: { kind, text, href } }: { part: Part }) {
  if (kind === "strong") return <strong>{text}</strong>;
  if (kind === "em") return <em>{text}</em>;
  if (kind === "link" && href !== null) return <a href={href}>{text}</a>;
  return text;
}

export const plain = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");
