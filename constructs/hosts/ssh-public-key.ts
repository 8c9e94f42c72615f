/** Kinds of keys that virtual machines on Azure take (Microsoft Learn, "SSH keys on Linux virtual machines"). */
const kinds = ["ssh-ed25519", "ssh-rsa"];

/** Shortest RSA key in bits that Azure takes (same source). */
const shortestRsa = 2048;

/** A public key of Ed25519 (RFC 8709). */
const ed25519Bytes = 32;

/** What is wrong with a public key, in words that complete a sentence; undefined where it is fine. */
export function faultOfPublicKey(text: string): string | undefined {
  if (text.includes("PRIVATE KEY")) return "is a private key, which belongs to nobody else: make a new pair";
  const [kind = "", encoded = ""] = text.split(" ");
  if (/[\r\n]/.test(text) || !kinds.includes(kind)) return `is not one line that starts with ${kinds.join(" or ")}`;
  const [named, ...numbers] = fieldsOf(encoded);
  if (named?.toString("latin1") !== kind) return `does not hold a key of ${kind}`;
  if (kind === "ssh-ed25519" && numbers[0]?.length !== ed25519Bytes) return `does not hold a key of ${kind}`;
  if (kind === "ssh-rsa" && bitsOf(numbers[1]) < shortestRsa) return `is shorter than ${shortestRsa} bits`;
  return undefined;
}

/** The fields of a key: each with its length before it (RFC 4253, section 6.6). None where the text is cut off, or no base64. */
function fieldsOf(encoded: string): Buffer[] {
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.toString("base64").replace(/=+$/, "") !== encoded.replace(/=+$/, "")) return [];
  const fields: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    if (start + 4 > bytes.length) return [];
    const end = start + 4 + bytes.readUInt32BE(start);
    if (end > bytes.length) return [];
    fields.push(bytes.subarray(start + 4, end));
    start = end;
  }
  return fields;
}

/** Bits of a number, which may begin with a byte of zeros. */
function bitsOf(number: Uint8Array = new Uint8Array()): number {
  const first = number.findIndex((byte) => byte !== 0);
  if (first < 0) return 0;
  return (number.length - first - 1) * 8 + (number[first] ?? 0).toString(2).length;
}
