import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { requiredSchemas } from "../../../rehearsal/runner/required-schemas";
import { synthesizedDeployments } from "../../../synthesized/synthesized-deployments";
import { smallDeployment } from "../small-deployment";
import { inFolder, writeSynthesized } from "../synthesized-folder";

const AWS = "registry.terraform.io/hashicorp/aws";

function stacksIn(folder: string) {
  writeSynthesized(folder, { Small: smallDeployment("Small") });
  return synthesizedDeployments(folder, []).flatMap(({ stacks }) => stacks);
}

test("exactly the types that are used are served, and those that an earlier run left", () =>
  inFolder((folder) => {
    const earlier = [{ kind: "resource" as const, type: "aws_eip", source: AWS }];
    const aws = requiredSchemas(stacksIn(folder), earlier).get(AWS);
    expect(Object.keys(aws?.resource_schemas ?? {})).toEqual([
      "aws_eip",
      "aws_kms_key",
      "aws_security_group",
      "aws_subnet",
      "aws_vpc",
    ]);
    expect(Object.keys(aws?.data_source_schemas ?? {})).toEqual(["aws_caller_identity"]);
  }));

test("real schemas go before derived ones; where they do not say what is write-only, the name does", () =>
  inFolder((folder) => {
    const secret = {
      version: 1,
      block: {
        attributes: { data_json_wo: { type: "string", optional: true }, real: { type: "string", optional: true } },
      },
    };
    const document = {
      format_version: "1.0",
      provider_schemas: {
        "registry.terraform.io/hashicorp/vault": {
          provider: { version: 0, block: {} },
          resource_schemas: { vault_kv_secret_v2: secret },
        },
      },
    };
    writeFileSync(join(folder, "vault.json"), JSON.stringify(document));
    const schemas = requiredSchemas(stacksIn(folder), [], folder);
    const attributes = schemas.get("registry.terraform.io/hashicorp/vault")?.resource_schemas?.["vault_kv_secret_v2"]
      ?.block.attributes;
    expect(attributes).toEqual({
      data_json_wo: { type: "string", optional: true, write_only: true },
      real: { type: "string", optional: true },
    });
    expect(schemas.get(AWS)?.resource_schemas?.["aws_vpc"]).toBeDefined();
  }));
