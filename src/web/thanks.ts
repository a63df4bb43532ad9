/** Thanks, for screens of other features: features do not reach into each other's folders. */
export { OfPerson as ThanksOfPerson } from "../features/thanks/web/OfPerson.tsx";
export { OfTeam as ThanksOfTeam } from "../features/thanks/web/OfTeam.tsx";
export { ThanksLately } from "../features/thanks/web/ThanksLately.tsx";
export { OnRequest as ThanksOnRequest } from "../features/thanks/web/OnRequest.tsx";
