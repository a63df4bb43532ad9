import { useQuery } from "@tanstack/react-query";
import type { digestContract, GroundTold, SentenceTold } from "#contract/digest";
import type { AnswerOf } from "#platform/http/contract.ts";
import { base, client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";

type Contract = typeof digestContract;
const api = client<Contract>();

export type Months = AnswerOf<Contract["GET /digests"]>["rows"];
export type Digest = AnswerOf<Contract["GET /digests/:month"]>;
export type { GroundTold, SentenceTold };

export const useMonths = () =>
  useQuery<Months, Problem>({
    queryKey: ["digests"],
    queryFn: async ({ signal }) => (await api("GET /digests", { signal })).rows,
  });

export const useDigest = (month: string) =>
  useQuery<Digest, Problem>({
    queryKey: ["digests", month],
    queryFn: ({ signal }) => api("GET /digests/:month", { params: { month }, signal }),
  });

export const fileHref = (month: string, kind: "mail" | "pdf"): string =>
  `${base}/digests/${month}/${kind}`;
