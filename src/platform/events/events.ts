/**
 * Events: what happened, told within the transaction in which it happened and heard after the commit. A feature adds its own to
 * `Events` by declaration merging, beside its contract:
 *
 *     declare module '#platform/events/events.ts' { interface Events { 'requests.asked': { requestId: string } } }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- features add to it
export interface Events {}
export type EventName = keyof Events & string;
export type Tell = <Name extends EventName>(name: Name, payload: Events[Name]) => Promise<void>;
