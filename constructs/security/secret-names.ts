/** Last words of a name that say that the value is secret. */
const secretWords = new Set(["password", "passwd", "passphrase", "secret", "token", "apikey", "jwt", "credential"]);

/** What makes a `…_key` secret: others are names, public keys or the ARNs of keys. */
const secretKeys = new Set([
  "private",
  "api",
  "access",
  "secret",
  "shared",
  "preshared",
  "signing",
  "account",
  "master",
  "license",
]);

/** Words after the telling one that only say how the value is written. */
const forms = new Set(["wo", "value", "text", "string", "binary", "pem", "openssh", "base64", "encoded"]);

/** `existing_secret`, `image_pull_secret`: the name of a Kubernetes secret, not its value. */
const namesOfSecrets = new Set(["existing", "pull", "tls", "ca", "certificate", "config"]);

/** Last words of what may stand in plain text next to a secret. */
const harmlessWords = new Set(
  "user username login email host hostname address endpoint url uri port domain region path type id name namespace role issuer audience organization project realm database bucket version cert certificate crt insecure".split(
    " ",
  ),
);

const known = new Map<string, boolean>();

/** Whether a name, in whatever notation, says that its value is secret: `clientSecret`, `DB_PASSWORD`, `auth.token`. */
export function isSecretName(name: string): boolean {
  // A fleet repeats a few thousand names a million times.
  const secret = known.get(name) ?? saysSecret(name);
  known.set(name, secret);
  return secret;
}

function saysSecret(name: string): boolean {
  const words = wordsOf(name);
  while (words.length > 1 && forms.has(words[words.length - 1] ?? "")) words.pop();
  const [last = "", before = ""] = words.reverse();
  if (last === "secret" && namesOfSecrets.has(before)) return false;
  return secretWords.has(last) || (last === "key" && secretKeys.has(before));
}

/** Whether the name of an entry of a secret says that this entry is not. */
export function isHarmlessName(name: string): boolean {
  return harmlessWords.has(wordsOf(name).pop() ?? "");
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
