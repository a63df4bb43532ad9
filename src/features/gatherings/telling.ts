/** What is told about gatherings and coffee, without a name of a person in the words, who may be erased. */
import { type NewsOf, tellNews } from "#feature/inbox";

type Moment = Parameters<typeof tellNews>[0];

interface About {
  readonly id: string;
  readonly title: string;
}

type Telling = Pick<NewsOf, "key" | "said" | "actorId" | "personIds">;

export async function tellOfGathering(
  moment: Moment,
  { id, title }: About,
  telling: Telling,
): Promise<void> {
  if (telling.personIds.length === 0) return;
  const place = { title, href: `/gatherings/${id}` };
  await tellNews(moment, [{ kind: "gatherings", at: moment.now, ...place, ...telling }]);
}

export const saidInvited = "You are invited";
export const saidSeat = "A seat was drawn for you";
export const saidChanged = "It was changed: look at the day and the place";
export const saidCancelled = "It was called off";

export async function tellOfCoffee(
  moment: Moment,
  { id, question }: { readonly id: string; readonly question: string },
  personIds: readonly string[],
): Promise<void> {
  await tellNews(moment, [
    {
      kind: "gatherings",
      key: `coffee:${id}`,
      personIds,
      actorId: null,
      at: moment.now,
      title: "A coffee with somebody from another team",
      said: `It was drawn for you. To begin with: ${question}`,
      href: "/gatherings/coffee",
    },
  ]);
}
