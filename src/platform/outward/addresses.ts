/** Which addresses a call to the outside may reach: the public internet, and hosts that whoever runs Goodturn has listed. */
import { BlockList, isIP, isIPv4 } from "node:net";

/** IPv4: IANA special-purpose registry, RFC 6890 and its updates. */
const closedFour: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Of IPv6 only the global unicast block is open, without what is documentation or carries an IPv4 address within. */
const closedSix: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const four = new BlockList();
for (const [net, bits] of closedFour) four.addSubnet(net, bits, "ipv4");
const six = new BlockList();
for (const [net, bits] of closedSix) six.addSubnet(net, bits, "ipv6");
const globalSix = new BlockList();
globalSix.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address belongs to the public internet. IPv4 within IPv6 (::ffff:127.0.0.1, 64:ff9b::7f00:1) never does. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split("%")[0] ?? "";
  if (isIP(plain) === 0) return false;
  if (isIPv4(plain)) return !four.check(plain, "ipv4");
  return globalSix.check(plain, "ipv6") && !six.check(plain, "ipv6");
}

/** 'dav.example.lan' or 'dav.example.lan:5232', as an address in a URL is written; an IPv6 host in brackets. */
export function isListed(url: URL, listed: readonly string[]): boolean {
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  return listed.some((one) => {
    const host = one.toLowerCase();
    return host === url.hostname || host === `${url.hostname}:${port}`;
  });
}
