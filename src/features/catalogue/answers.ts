/** What the catalogue's endpoints answer, made of rows. */
import { type findPromisesOf, sayAmountOf } from "#feature/promises";
import type { Who } from "#platform/http/who.ts";
import { mayWithService } from "./access.ts";
import type { CardRow } from "./queries/lists.ts";
import type { ServiceOnOffer } from "./queries/one.ts";

type PromisedRows = Awaited<ReturnType<typeof findPromisesOf>>;

export function asService(service: ServiceOnOffer, promised: PromisedRows, who: Who) {
  const { teamId, teamName, ...rest } = service;
  return {
    ...rest,
    form: [...service.form],
    team: { id: teamId, name: teamName },
    promises: promised.map(({ impact, kind, amount, unit }) => ({ impact, kind, amount, unit })),
    may: mayWithService(who, service),
  };
}

export function asCard({ teamId, teamName, ...row }: CardRow, promised: PromisedRows) {
  const usual = promised.filter(
    ({ serviceId, impact }) => serviceId === row.id && impact === "normal",
  );
  const first = usual.find(({ kind }) => kind === "first-reply");
  const done = usual.find(({ kind }) => kind === "done");
  return {
    ...row,
    team: { id: teamId, name: teamName },
    answersIn: first ? sayAmountOf(first) : null,
    doneIn: done ? sayAmountOf(done) : null,
  };
}
