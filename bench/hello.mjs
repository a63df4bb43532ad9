// The least that an HTTP server of Node can do: the floor under every answer.
import { createServer } from "node:http";

const body = JSON.stringify({ hello: "world" });
const server = createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", body.length);
  response.end(body);
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.stdout.write("ready\n"));
