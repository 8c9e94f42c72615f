/** Addresses of the service that gives a host its user data; without a public address it may be reached by IPv6 alone (Instance API: user data). */
export const metadataService = { ipv4: "169.254.42.42", ipv6: "fd00:42::42" } as const;
