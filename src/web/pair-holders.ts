/** Who held what two teams asked of each other, for screens of other features: features do not reach into each other's folders. */
export { WhoHeldBetween } from "../features/waiting/web/WhoHeldBetween.tsx";
