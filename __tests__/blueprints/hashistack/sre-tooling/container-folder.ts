import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../../../deployment/fake-deployment";

/** A folder with what a container of the stack has: a certificate that is made for the test, and its authority. */
export function inContainerFolder<Result>(use: (folder: string) => Result): Result {
  return inTemporaryFolder((folder) => {
    const [key, authority] = [join(folder, "key.pem"), join(folder, "services-authority.pem")];
    const subject = ["-days", "1", "-subj", "/CN=test", "-addext", "subjectAltName=DNS:test.example.com"];
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const made = spawnSync("openssl", ["req", "-x509", ...curve, ...subject, "-keyout", key, "-out", authority]);
    if (made.status !== 0) throw new Error(String(made.stderr));
    writeFileSync(join(folder, "tls.pem"), `${readFileSync(authority, "utf8")}${readFileSync(key, "utf8")}`);
    return use(folder);
  });
}

/** The text with the container's folders replaced by one that is there. */
export function placedIn(folder: string, text: string): string {
  return text.replaceAll("/secrets/", `${folder}/`).replaceAll("/local/", `${folder}/`);
}
