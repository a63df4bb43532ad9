/** Who follows a request: they see it, and hear of what comes of it. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, Nothing, Type, shape } from "#platform/http/shapes.ts";
import { PersonName, acting, params } from "./shapes.ts";

const ofPerson = shape({ id: Id(), personId: Id() });

export const followingContract = contract({
  "PUT /requests/:id/following": {
    summary: "Follow a request: you hear of each step",
    params,
    answer: Nothing,
  },
  "DELETE /requests/:id/following": {
    summary: "Follow it no more",
    params,
    answer: Nothing,
  },
  "GET /requests/:id/followers": {
    summary: "Who follows a request, those whom you may see; the longest first",
    params,
    answer: shape({ rows: Type.Array(shape({ person: PersonName, since: Instant() })) }),
  },
  "PUT /requests/:id/followers/:personId": {
    summary: "Let somebody follow: from now on they see the request, and they are told so",
    params: ofPerson,
    answer: Nothing,
    refusals: {
      ...acting,
      notForVendors: {
        status: 422,
        title: "What is confidential is not opened to people of a vendor",
      },
    },
  },
  "DELETE /requests/:id/followers/:personId": {
    summary: "Let somebody follow no more",
    params: ofPerson,
    answer: Nothing,
    refusals: acting,
  },
});
