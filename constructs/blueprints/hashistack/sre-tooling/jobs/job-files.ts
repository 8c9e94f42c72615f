import { Fn } from "cdktf";
import type { Template } from "../../../../nomad/job-model";
import { seconds } from "../../../../nomad/job-model";

/** User of an image; the files of its task are for it only. */
export interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

/** What a task does when one of its files has another text. */
export type OnChange = { readonly by: "nothing" | "restart" } | { readonly by: "signal"; readonly signal: string };

/** Engine and role of Vault that sign certificates of services. */
export interface CertificateSource {
  readonly mount: string;
  readonly role: string;
}

/**
 * Certificate, its chain and its key, in this order, in one file: Nomad's templates may write one file each, and two calls would be two
 * certificates. All programs of ours take them together.
 */
export const certificateFile = "/secrets/tls.pem";

/** Authority of the certificates of services. */
export const authorityFile = "/local/services-authority.pem";

/** Longest wait before a task is told, so that tasks of one job on several hosts are not away together. */
const splay = seconds(30);

/** A file with a fixed text, or one that Nomad fills in. The path is the container's: `/local/…` or `/secrets/…`. */
export function file(path: string, text: string, owner: FileOwner, onChange: OnChange): Template {
  return {
    EmbeddedTmpl: text,
    DestPath: path.replace(/^\//, ""),
    ChangeMode: onChange.by === "nothing" ? "noop" : onChange.by,
    ...(onChange.by === "signal" && { ChangeSignal: onChange.signal }),
    Splay: splay,
    Perms: "0400",
    Uid: owner.uid,
    Gid: owner.gid,
  };
}

/** A certificate for the names, renewed before its end (Consul Template, `pkiCert`). None is its common name, which holds 64 characters only. */
export function certificate(
  names: readonly string[],
  { mount, role }: CertificateSource,
  owner: FileOwner,
  onChange: OnChange,
): Template {
  const call = `pkiCert "${mount}/issue/${role}" "alt_names=${names.join(",")}"`;
  const text = `{{ with ${call} }}{{ .Cert }}\n{{ .CA }}\n{{ .Key }}{{ end }}\n`;
  return file(certificateFile, text, owner, onChange);
}

/** @param authority reference to a certificate in PEM; it stands in a JSON text, where line breaks have a sign of their own */
export function authorityOfServices(authority: string, owner: FileOwner, onChange: OnChange): Template {
  return file(authorityFile, Fn.trim(Fn.jsonencode(authority), Fn.rawString('"')), owner, onChange);
}
