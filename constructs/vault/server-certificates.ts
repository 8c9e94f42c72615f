/** Settings of a role that signs certificates of servers and no others: for whole host names, which may be longer than a common name. */
export const serverCertificatesOnly = {
  allowGlobDomains: false,
  allowWildcardCertificates: false,
  allowLocalhost: false,
  allowIpSans: false,
  enforceHostnames: true,
  requireCn: false,
  serverFlag: true,
  clientFlag: false,
  codeSigningFlag: false,
  emailProtectionFlag: false,
} as const;
