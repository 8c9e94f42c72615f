import { blocks, mustBe } from "../arguments";
import { tableRule } from "../rule";
import type { Check } from "../rule";

const demandTokens = mustBe("metadata_options.http_tokens", "required");

/** A host without the metadata service has no use for its tokens. */
const check: Check = (inspected) => {
  const options = blocks(inspected.args, "metadata_options");
  const off = options.length > 0 && options.every((block) => block["http_endpoint"] === "disabled");
  return off ? [] : demandTokens(inspected);
};

/** Instance metadata is only given to requests with a session token: a server tricked into fetching a URL cannot read credentials. */
export const imdsv2 = tableRule("imdsv2", {
  aws_instance: check,
  aws_launch_configuration: check,
  aws_launch_template: check,
  aws_spot_instance_request: check,
});
