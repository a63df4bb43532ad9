/** What the screens of figures and outcomes read. */
import { useQuery } from "@tanstack/react-query";
import type {
  ComparisonAnswer,
  FileAnswered,
  FileBody,
  ListAnswer,
  togetherContract,
} from "#contract/together";
import { client } from "#web/data/client.ts";
import type { Problem } from "#web/data/problem.ts";

const api = client<typeof togetherContract>();

const said = (figure: string) => (figure === "" ? {} : { figure });

/** '' is the first figure there is. */
export function useList(figure: string) {
  return useQuery<ListAnswer, Problem>({
    queryKey: ["together", "list", figure],
    queryFn: ({ signal }) => api("GET /together", { query: said(figure), signal }),
    placeholderData: (before) => before,
  });
}

export function useCompared(figure: string, outcome: string) {
  return useQuery<ComparisonAnswer, Problem>({
    queryKey: ["together", "compared", figure, outcome],
    queryFn: ({ signal }) =>
      api("GET /together/compared", { query: { ...said(figure), outcome }, signal }),
  });
}

export const lookAtFile = (body: FileBody): Promise<FileAnswered> =>
  api("POST /together/file", { body });

export const comparedHref = (figure: string, outcome: string): string =>
  `/together/compared?${new URLSearchParams({ figure, outcome }).toString()}`;
