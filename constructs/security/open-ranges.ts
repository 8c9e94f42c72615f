/**
 * Shortest prefixes that still name a network of somebody: 10.0.0.0/8 is the largest private range of IPv4, fc00::/7 that of
 * IPv6 (RFC 1918, RFC 4193). Anything shorter is the internet or a piece of it: the halves 0.0.0.0/1 and 128.0.0.0/1 make the whole.
 */
const shortest = { ipv4: 8, ipv6: 16 };
const privateIpv6 = /^f[cdef]/i;

const range = /(?<![\w.:])([\d.]+|[\da-f:]*:[\da-f:.]*)\/(\d{1,3})(?!\d)/gi;

/** Ranges in a text or list of texts that are open to the internet. Finds literals inside expressions too. */
export function openRanges(value: unknown): string[] {
  return [value]
    .flat()
    .filter((item) => typeof item === "string")
    .flatMap((text) => [...text.matchAll(range)])
    .filter(([, address = "", prefix = ""]) => isOpen(address, Number(prefix)))
    .map(([found]) => found);
}

function isOpen(address: string, prefix: number): boolean {
  if (!address.includes(":")) return prefix < shortest.ipv4;
  return prefix < shortest.ipv6 && !(privateIpv6.test(address) && prefix >= 7);
}
