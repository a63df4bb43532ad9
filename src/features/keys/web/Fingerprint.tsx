import { useQuery } from "@tanstack/react-query";
import css from "./keys.module.css";
import { fingerprintOf } from "./sealing/sealing.ts";

/** The letters by which two people compare a public key; reckoned here, not taken from the server. */
export function Fingerprint({ publicKey }: { publicKey: string }) {
  const { data } = useQuery({
    queryKey: ["fingerprint", publicKey],
    queryFn: () => fingerprintOf(publicKey),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <span className={css["letters"]}>{data ?? "…"}</span>;
}
