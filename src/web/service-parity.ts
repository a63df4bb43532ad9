/** How a service stands beside customers outside, for screens of other features: features do not reach into each other's folders. */
export { ServiceLine } from "../features/parity/web/ServiceLine.tsx";
