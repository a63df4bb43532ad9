import type { ParityDetail } from "#contract/parity";
import { useParityRow } from "./data.ts";
import css from "./parity.module.css";
import { useWords } from "./use-words.ts";
import { PromiseMark, ResultMark } from "./Standings.tsx";

/** How a service stands beside the like outside, in a line on its page. Nothing where nobody has compared it, and nothing for guests. */
export function ServiceLine({ serviceId }: { serviceId: string }) {
  const { data } = useParityRow(serviceId);
  return data ? <Line row={data} /> : null;
}

export function Line({ row }: { row: NonNullable<ParityDetail["row"]> }) {
  const spoken = useWords();
  const { service, like, promise, result } = row;
  return (
    <p className={css["line"]}>
      <span>{spoken.line.title}</span>
      <PromiseMark standing={promise.standing} />
      {result.standing !== "too-few" && <ResultMark standing={result.standing} />}
      <span className={css["soft"]}>{spoken.line.like(like.what, like.segment.name)}</span>
      <a href={`/parity/${service.id}`}>{spoken.line.more}</a>
    </p>
  );
}
