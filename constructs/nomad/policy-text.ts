/** A block of a policy: `namespace "sre" { policy = "read" }`. */
export interface PolicyBlock {
  readonly type: "namespace" | "node_pool" | "host_volume" | "agent" | "node" | "operator" | "plugin" | "quota";
  /** Name or pattern, of types that have one. */
  readonly label?: string;
  readonly policy?: "read" | "write" | "deny" | "list";
  /** What may be done with Nomad's variables below paths, in a namespace. */
  readonly variables?: Readonly<Record<string, readonly ("read" | "write" | "list" | "destroy")[]>>;
}

/** Text of a policy. Names: Nomad, "ACL policy specification". */
export function policyText(blocks: readonly PolicyBlock[]): string {
  return blocks.map(block).join("");
}

function block({ type, label, policy, variables }: PolicyBlock): string {
  const head = label === undefined ? type : `${type} "${label}"`;
  const lines = [
    ...(policy === undefined ? [] : [`  policy = "${policy}"`]),
    ...(variables === undefined ? [] : variableLines(variables)),
  ];
  return `${head} {\n${lines.join("\n")}\n}\n`;
}

function variableLines(variables: NonNullable<PolicyBlock["variables"]>): string[] {
  const paths = Object.entries(variables).flatMap(([path, capabilities]) => [
    `    path "${path}" {`,
    `      capabilities = ${JSON.stringify(capabilities)}`,
    "    }",
  ]);
  return ["  variables {", ...paths, "  }"];
}
