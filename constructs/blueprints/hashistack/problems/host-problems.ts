import { faultOfPublicKey } from "../../../hosts/ssh-public-key";
import type { Problem } from "../../../deployment/blueprint";
import type { HashistackConfig } from "../config";
import { hostCounts } from "../host-plan";

/** Fewest servers that go on when one of them fails (Consul, "Consensus protocol", deployment table; Vault's and Nomad's raft are the same). */
const fewestServers = 3;

/** How many hosts there are, and who may log in to them. */
export const hostRules: readonly ((config: HashistackConfig) => Problem[])[] = [
  serverCount,
  clientCount,
  publicKeys,
  nobodyMay,
];

function serverCount(config: HashistackConfig): Problem[] {
  const { servers } = hostCounts(config);
  const path = ["hosts", "servers", "count"];
  if (config.shape === "mono") {
    const message = `mono is one host, not ${servers} (expected 1, or shape multi)`;
    return servers === 1 ? [] : [{ path, message }];
  }
  if (servers < fewestServers) {
    const message = `with ${servers} ${servers === 1 ? "server" : "servers"}, all is lost with the first that fails (expected ${fewestServers}, or shape mono)`;
    return [{ path, message }];
  }
  const message = `of ${servers} servers no more may fail than of ${servers - 1}, and one more can (expected an odd number, like ${servers - 1})`;
  return servers % 2 === 0 ? [{ path, message }] : [];
}

function clientCount(config: HashistackConfig): Problem[] {
  const { clients } = hostCounts(config);
  const path = ["hosts", "clients", "count"];
  if (config.shape === "mono") {
    const message = `mono is one host, without ${clients} more (expected 0, or shape multi)`;
    return clients === 0 ? [] : [{ path, message }];
  }
  const message = "no host runs jobs (expected 1 or more, or shape mono)";
  return clients === 0 ? [{ path, message }] : [];
}

function nobodyMay({ people }: HashistackConfig): Problem[] {
  if (Object.values(people).some(({ administrator }) => administrator)) return [];
  const message = "nobody may become root, whom snapshots and restores need (expected one administrator or more)";
  return [{ path: ["people"], message }];
}

/** The message never repeats the key: it may be the private one. */
function publicKeys({ people }: HashistackConfig): Problem[] {
  return Object.entries(people).flatMap(([name, { sshPublicKey }]) => {
    const fault = faultOfPublicKey(sshPublicKey);
    const message = `the key ${fault ?? ""} (expected the line of a file like id_ed25519.pub)`;
    return fault === undefined ? [] : [{ path: ["people", name, "sshPublicKey"], message }];
  });
}
