import { z } from "zod";
import { ReportedError } from "../constructs/deployment/reported-error";

/** Text that stands in a line of a file for another program: nothing in it may begin a line of its own. */
const line = z.string().regex(/^[^\p{Cc}\u2028\u2029]+$/u, "one line of text");

/** A name of a host, an account or a zone, as ssh_config takes it for a pattern that stands for itself. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, "a name");

const host = z.object({ role: z.enum(["server", "client", "sre", "agent"]), address: z.ipv4() });

/** Of the stack; hosts of an upgrade that is on its way are ahead of them. */
const versions = z.object({ consul: line, vault: line, nomad: line });

const stackInventory = z.object({
  deployment: name,
  shape: z.enum(["mono", "multi"]),
  cloud: name,
  zone: name,
  network: z.object({ cidr: z.cidrv4(), id: line }),
  bastion: z.object({
    host: name,
    port: z.number().int().min(1).max(65535),
    user: name.nullish(),
    proxyCommand: line.nullish(),
    tunnelCommand: line.nullish(),
  }),
  loadBalancer: z.object({ addresses: z.array(line) }),
  hosts: z
    .record(name, host)
    .refine((hosts) => Object.values(hosts).some(({ role }) => role === "server"), "no server among them"),
  people: z.record(
    name,
    z.object({
      administrator: z.boolean(),
      sshPublicKey: line.regex(/^(ssh|sk-ssh|ecdsa|sk-ecdsa)-\S+ [A-Za-z0-9+/=]+( .*)?$/, "an SSH public key"),
    }),
  ),
  versions,
  datacenter: line,
  region: line,
  secrets: z.object({ recoveryKeys: line, rootToken: line }),
  authority: z
    .string()
    .regex(
      /^(-----BEGIN CERTIFICATE-----\s[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/,
      "certificates in PEM, and nothing else",
    ),
});

/** What phase infrastructure says of its hosts, in its output `inventory`. It holds no value of a secret. */
export type StackInventory = z.infer<typeof stackInventory>;

/** The output, if it has the form that this program knows. @param source what it was read from, for people */
export function parseInventory(output: unknown, source: string): StackInventory {
  const { data, error } = stackInventory.safeParse(output);
  if (data) return data;
  const wrong = error.issues.map(({ path, message }) => `${path.join(".")} (${message})`);
  throw new ReportedError([
    `${source}: the output inventory is not in the form that this program knows: ${wrong.join(", ")}. Synthesize, and apply infrastructure again.`,
  ]);
}
