/** What was not right with a service, for screens of other features: features do not reach into each other's folders. */
export { ServiceDefects } from "../features/defects/web/ServiceDefects.tsx";
