/** Who held a request, for its page: features do not reach into each other's folders. */
export { WhoHeldIt } from "../features/waiting/web/request/WhoHeldIt.tsx";
