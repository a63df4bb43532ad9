/** Who waits outside as it is typed, and as it is sent. */
import type { Outside } from "../data/api.ts";

export interface TypedOutside {
  segmentId: string;
  reference: string;
  /** '2026-11-22T15:00' on the device's clock; '' for now. */
  since: string;
}

export const nobodyTyped: TypedOutside = { segmentId: "", reference: "", since: "" };

export const isSomebody = ({ segmentId, reference }: TypedOutside): boolean =>
  segmentId !== "" || reference.trim() !== "";

const two = (number: number): string => String(number).padStart(2, "0");

/** An instant as a field of the device takes it, to the minute. */
export function onClock(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export const typedOf = ({
  segment,
  reference,
  since,
}: Pick<Outside, "segment" | "reference" | "since">): TypedOutside => ({
  segmentId: segment?.id ?? "",
  reference,
  since: onClock(new Date(since)),
});

/** What is sent; without a time the customer waits from now on. */
export function saidOf({ segmentId, reference, since }: TypedOutside) {
  const at = since === "" ? undefined : new Date(since);
  const isTime = at !== undefined && !Number.isNaN(at.getTime());
  return {
    segmentId: segmentId === "" ? null : segmentId,
    reference: reference.trim(),
    ...(isTime && { since: at.toISOString() }),
  };
}
