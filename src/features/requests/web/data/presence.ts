import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, keys } from "./api.ts";

const everyMs = 15_000;

/** Tells the others that I have it open, and whether I write; answers who else has. Hints are not used: each answer would cause the next. */
export function usePresence(id: string, text: string) {
  const writing = useIsWriting(text);
  return useQuery({
    queryKey: [...keys.presence(id), writing],
    queryFn: async ({ signal }) =>
      (await api("PUT /requests/:id/presence", { params: { id }, body: { writing }, signal }))
        .others,
    refetchInterval: everyMs,
    staleTime: 0,
    placeholderData: (before) => before,
  }).data;
}

/** True while the text changes, and for a quarter of a minute afterwards. */
function useIsWriting(text: string): boolean {
  const [writing, setWriting] = useState(false);
  const [seen, setSeen] = useState(text);
  if (text !== seen) {
    setSeen(text);
    setWriting(text !== "" && seen !== "");
  }
  useEffect(() => {
    if (!writing || seen === "") return;
    const timer = setTimeout(() => setWriting(false), everyMs);
    return () => clearTimeout(timer);
  }, [writing, seen]);
  return writing;
}
