/** Attacks on calls to the outside, on real sockets. Security table, row 32. */
import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { isPublicAddress } from "./addresses.ts";
import { fetchOutside, OutsideFault, type OutsideCall } from "./fetch-outside.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on the loopback address; answers its 'host:port'. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `127.0.0.1:${address.port}`;
}

const troubleOf = async (call: OutsideCall): Promise<string> => {
  try {
    const { status } = await fetchOutside(call);
    return `answered ${status}`;
  } catch (fault) {
    if (fault instanceof OutsideFault) return fault.trouble;
    throw fault;
  }
};

test.each([
  "https://127.1/a.ics",
  "https://0.0.0.0/",
  "https://0/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://017700000001/",
  "https://localhost/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:169.254.169.254]/latest/meta-data",
  "https://[::ffff:7f00:1]/",
  "https://[::127.0.0.1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[fe80::1]/",
  "https://[fd00::1]/",
  "https://10.0.0.8/",
  "https://100.100.100.200/",
  "https://169.254.169.254/",
  "https://172.31.255.255/",
  "https://192.168.1.1/",
  "http://93.184.215.14/",
  "file:///etc/passwd",
  "ftp://example.org/a.ics",
  "no address",
])("%s is not called", async (url) => {
  expect(await troubleOf({ url })).toBe("closedAddress");
});

test("addresses of the public internet are open, and what is no address is not", () => {
  expect(["8.8.8.8", "172.32.0.1", "2a00:1450:4001::1"].map(isPublicAddress)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["", "example.org", "::ffff:8.8.8.8", "fe80::1%eth0"].map(isPublicAddress)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a listed host in the house is called, and any other one beside it is not", async () => {
  const place = await serve((_asked, answer) => answer.end("here"));
  const url = `http://${place}/`;
  expect(await troubleOf({ url, listed: [place] })).toBe("answered 200");
  expect(await troubleOf({ url, listed: ["127.0.0.1:1"] })).toBe("closedAddress");
});

test("a redirect into the house is not followed", async () => {
  let reached = 0;
  const inside = await serve((_asked, answer) => {
    reached += 1;
    answer.end("secret");
  });
  const place = await serve((_asked, answer) => {
    answer.writeHead(302, { location: `http://${inside}/` }).end();
  });
  expect(await troubleOf({ url: `http://${place}/`, listed: [place] })).toBe("closedAddress");
  expect(reached).toBe(0);
  expect(await troubleOf({ url: `http://${place}/`, listed: [place, inside] })).toBe(
    "answered 200",
  );
});

test("a redirect to another origin is not given the password; one within the origin is", async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((asked, answer) => {
    seen.push(asked.headers.authorization);
    answer.end();
  });
  const place = await serve((asked, answer) => {
    seen.push(asked.headers.authorization);
    const location = asked.url === "/first" ? "/second" : `http://${other}/`;
    answer.writeHead(307, { location }).end();
  });
  await fetchOutside({
    url: `http://${place}/first`,
    authorization: "Basic eDp5",
    listed: [place, other],
  });
  expect(seen).toEqual(["Basic eDp5", "Basic eDp5", undefined]);
});

test("a name that leads into the house is refused, whatever else it answers, and is asked once", async () => {
  const answers = [["93.184.215.14", "127.0.0.1"], ["10.0.0.1"], ["::ffff:127.0.0.1"]];
  for (const all of answers) {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return all.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    };
    expect(await troubleOf({ url: "https://rebinding.example/", resolve })).toBe("closedAddress");
    expect(asked).toBe(1);
  }
});

test("a name whose answer changes after it was looked at leads to the address that was looked at", async () => {
  let reached = 0;
  const place = await serve((_asked, answer) => {
    reached += 1;
    answer.end();
  });
  const port = place.split(":")[1];
  const later = ["93.184.215.14", "127.0.0.1"];
  const resolve = async () => [{ address: later.shift()!, family: 4 }];
  const url = `https://rebinding.example:${port}/`;
  // Nothing outside answers a test: what counts is that nobody asked the name again, and that the house was not reached.
  expect(await troubleOf({ url, resolve, mostMs: 300 })).toMatch(/^(tooSlow|unreachable)$/);
  expect({ reached, left: later.length }).toEqual({ reached: 0, left: 1 });
});

test("a body of 10 MB is left at the cap, with and without its length said", async () => {
  const long = Buffer.alloc(10_000_000, "x");
  const place = await serve((asked, answer) => {
    if (asked.url === "/said") answer.setHeader("content-length", long.length);
    answer.end(long);
  });
  for (const path of ["/said", "/unsaid"])
    expect(await troubleOf({ url: `http://${place}${path}`, listed: [place] })).toBe("tooLarge");
});

test("a small packed body that unpacks to 200 MB is left at the cap", async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  expect(bomb.length).toBeLessThan(250_000);
  const place = await serve((_asked, answer) => {
    answer.setHeader("content-encoding", "gzip");
    answer.end(bomb);
  });
  expect(await troubleOf({ url: `http://${place}/`, listed: [place] })).toBe("tooLarge");
});

test("a packed body is unpacked, and one that breaks off is unreachable", async () => {
  const packed = gzipSync("BEGIN:VCALENDAR");
  const place = await serve((asked, answer) => {
    answer.setHeader("content-encoding", "gzip");
    answer.end(asked.url === "/whole" ? packed : packed.subarray(0, 12));
  });
  const { body } = await fetchOutside({ url: `http://${place}/whole`, listed: [place] });
  expect(body.toString()).toBe("BEGIN:VCALENDAR");
  expect(await troubleOf({ url: `http://${place}/broken`, listed: [place] })).toBe("unreachable");
});

test("a server that sends a letter now and then is left at the deadline", async () => {
  const timers: NodeJS.Timeout[] = [];
  const place = await serve((_asked, answer) => {
    answer.write("B");
    timers.push(setInterval(() => answer.write("x"), 20));
  });
  // Without one it would never end.
  expect(await troubleOf({ url: `http://${place}/`, listed: [place], mostMs: 300 })).toBe(
    "tooSlow",
  );
  for (const timer of timers) clearInterval(timer);
});

test("a circle of redirects ends, and a closed port is unreachable", async () => {
  const place = await serve((_asked, answer) => {
    answer.writeHead(302, { location: "/again" }).end();
  });
  expect(await troubleOf({ url: `http://${place}/`, listed: [place] })).toBe("tooManyHops");
  expect(await troubleOf({ url: "http://127.0.0.1:1/", listed: ["127.0.0.1"] })).toBe(
    "unreachable",
  );
});
