import { AclAuthMethod } from "@cdktf/provider-consul/lib/acl-auth-method";
import { AclBindingRule } from "@cdktf/provider-consul/lib/acl-binding-rule";
import { AclPolicy } from "@cdktf/provider-consul/lib/acl-policy";
import { AclRole } from "@cdktf/provider-consul/lib/acl-role";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import { workloadAudiences } from "../../../hosts/nomad-agent";
import { identityAlgorithms } from "./vault-workloads";
import { consulAuthMethod, hostServices, stackNamespace, stackServices } from "./workload-names";

export interface ConsulWorkloadsProps {
  /** Where Nomad publishes the keys of its identities. */
  readonly keysUrl: string;
  /** Authority of Nomad's certificate, in PEM. */
  readonly authority: string;
  /** Namespaces of the customer's jobs. */
  readonly namespaces: readonly string[];
}

/** A field of the login that a rule may name. Escaped: Terraform has the same signs for its own. */
const claim = (name: string) => `$\${value.${name}}`;

const claims = ["nomad_namespace", "nomad_job_id", "nomad_task", "nomad_service"];

/** A login of a service, and one of a task (Nomad, "Integrate Consul ACL", binding rules). */
const ofService = '"nomad_service" in value';
const ofTask = '"nomad_service" not in value';

/**
 * Jobs of Nomad log in to Consul with the identities of their services and tasks. A service gets a token that may register itself and
 * nothing else; a task may look for services, and read the keys that are named after its namespace. After Nomad, "Integrate Consul ACL";
 * the names of the stack's own services are kept for its own namespace.
 */
export class ConsulWorkloads extends Construct {
  constructor(scope: Construct, id: string, { keysUrl, authority, namespaces }: ConsulWorkloadsProps) {
    super(scope, id);
    const method = new AclAuthMethod(this, "method", {
      name: consulAuthMethod,
      type: "jwt",
      displayName: consulAuthMethod,
      description: "Services and tasks of Nomad's jobs",
      tokenLocality: "local",
      configJson: Fn.jsonencode({
        JWKSURL: keysUrl,
        JWKSCACert: authority,
        JWTSupportedAlgs: [...identityAlgorithms],
        BoundAudiences: [workloadAudiences.consul],
        ClaimMappings: Object.fromEntries(claims.map((name) => [name, name])),
      }),
    });
    const rule = (name: string, selector: string, bindType: string, bindName: string) =>
      new AclBindingRule(this, name, { authMethod: method.name, selector, bindType, bindName });
    rule("stack-services", stackSelector, "service", claim("nomad_service"));
    rule("services", customerSelector, "service", claim("nomad_service"));
    rule("tasks", ofTask, "role", `nomad-tasks-${claim("nomad_namespace")}`);
    for (const namespace of [stackNamespace, ...namespaces]) this.tasksOf(namespace);
  }

  private tasksOf(namespace: string): void {
    const name = `nomad-tasks-${namespace}`;
    const policy = new AclPolicy(this, `${namespace}-policy`, {
      name,
      description: `Tasks of Nomad's namespace ${namespace}`,
      rules: taskRules(namespace),
    });
    new AclRole(this, `${namespace}-role`, {
      name,
      description: `Tasks of Nomad's namespace ${namespace}`,
      policies: [policy.id],
    });
  }
}

const stackSelector = `${ofService} and value.nomad_namespace == "${stackNamespace}" and value.nomad_service matches ${oneOf(stackServices)}`;

const customerSelector = `${ofService} and value.nomad_namespace != "${stackNamespace}" and value.nomad_service not matches ${oneOf([...stackServices, ...hostServices])}`;

/** Expression for exactly these names. Names: Consul, "Filtering", `matches`. */
function oneOf(names: readonly string[]): string {
  return `"^(${names.join("|")})$"`;
}

function taskRules(namespace: string): string {
  return `node_prefix "" {
  policy = "read"
}
service_prefix "" {
  policy = "read"
}
key_prefix "${namespace}/" {
  policy = "read"
}
`;
}
