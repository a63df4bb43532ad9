/** What the picture reads. */
import { useQuery } from "@tanstack/react-query";
import type { chainContract } from "#contract/chain";
import type { AnswerOf } from "#platform/http/contract.ts";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";

const api = client<typeof chainContract>();

export function useChain() {
  return useQuery<AnswerOf<(typeof chainContract)["GET /chain"]>, Problem>({
    queryKey: ["chain", "whole"],
    queryFn: ({ signal }) => api("GET /chain", { signal }),
  });
}
