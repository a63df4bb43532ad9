/** What two people did for each other, for screens of other features: features do not reach into each other's folders. */
export { SharedRequests } from "../features/requests/web/shared/SharedRequests.tsx";
