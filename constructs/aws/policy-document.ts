type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** One permission of an IAM policy. */
export interface PolicyStatement {
  readonly sid: string;
  readonly actions: readonly string[];
  /** @default every resource that the policy can speak of */
  readonly resources?: readonly string[];
  readonly condition?: Condition;
}

/** One permission of a policy that belongs to a resource: it names who gets it. */
export interface ResourcePolicyStatement extends PolicyStatement {
  readonly principal: Readonly<Record<string, string | readonly string[]>>;
  /** @default Allow */
  readonly effect?: "Allow" | "Deny";
}

/** JSON of an IAM policy. */
export function policyDocument(statements: readonly (PolicyStatement | ResourcePolicyStatement)[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements.map(statementJson) });
}

function statementJson(statement: PolicyStatement | ResourcePolicyStatement): object {
  const { sid, actions, resources = ["*"], condition } = statement;
  const principal = "principal" in statement ? { Principal: statement.principal } : {};
  const { effect = "Allow" } = "principal" in statement ? statement : {};
  return {
    Sid: sid,
    Effect: effect,
    ...principal,
    Action: actions,
    Resource: resources,
    ...(condition && { Condition: condition }),
  };
}

/** JSON of the trust policy of a role that an AWS service takes. Trust policies name no resource. */
export function trustPolicy(service: string, actions: readonly string[], condition?: Condition): string {
  const statement = { Effect: "Allow", Principal: { Service: service }, Action: actions };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ ...statement, ...(condition && { Condition: condition }) }],
  });
}
