import { authoritiesIn, faultOfAuthorities } from "../../constructs/hosts/authority-text";
import { sampleAuthority, sampleLeaf } from "./sample-certificates";

test("certificates of authorities are taken one by one, however they are set apart", () => {
  const text = `\n${sampleAuthority}\n\n${sampleAuthority.replaceAll("\n", "\r\n")}`;
  expect(faultOfAuthorities(text)).toBeUndefined();
  expect(authoritiesIn(text)).toEqual([sampleAuthority, sampleAuthority]);
});

const key = ["-----BEGIN", "PRIVATE KEY-----\nMA==\n-----END", "PRIVATE KEY-----\n"].join(" ");

test.each([
  ["the certificate of a server", sampleLeaf, "holds a certificate that is no authority's"],
  ["a certificate that is cut off", sampleAuthority.slice(0, 500), "is not certificates in PEM, and nothing else"],
  ["a path", "/etc/ssl/certs/ca.pem", "is not certificates in PEM, and nothing else"],
  ["nothing", "\n", "holds no certificate"],
  [
    "a certificate with a slip in it",
    sampleAuthority.replace("MIIF", "MIIG"),
    "holds a certificate that cannot be read",
  ],
  ["the authority's private key", sampleAuthority + key, "holds a private key, which belongs to nobody else"],
])("%s is refused, and not repeated", (_, text, fault) => {
  expect(faultOfAuthorities(text)).toBe(fault);
});
