import { X509Certificate } from "node:crypto";

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The certificates in a text in PEM, one by one. */
export function authoritiesIn(text: string): string[] {
  return [...text.matchAll(certificate)].map(([found]) => `${found.replaceAll(/\s*\n\s*/g, "\n")}\n`);
}

/** What is wrong with certificates of authorities in PEM; undefined where nothing is. It never repeats the text, which may hold a private key. */
export function faultOfAuthorities(text: string): string | undefined {
  if (text.includes("PRIVATE KEY")) return "holds a private key, which belongs to nobody else";
  if (text.replaceAll(certificate, "").trim() !== "") return "is not certificates in PEM, and nothing else";
  const readings = authoritiesIn(text).map(mayIssue);
  if (readings.includes(undefined)) return "holds a certificate that cannot be read";
  if (readings.includes(false)) return "holds a certificate that is no authority's";
  return readings.length === 0 ? "holds no certificate" : undefined;
}

/** Undefined where the text is no certificate. */
function mayIssue(pem: string): boolean | undefined {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return undefined;
  }
}
