import { TerraformOutput } from "cdktf";
import { EphemeralPassword } from "../../constructs/random/ephemeral-password";
import { synthesize } from "../synthesized";

test("a password is an ephemeral resource, so that no plan and no state holds it", () => {
  const { ephemeral, resource } = synthesize((stack) => new EphemeralPassword(stack, "key", { length: 40 }));
  expect(ephemeral).toEqual({ random_password: { key: { length: 40, special: false } } });
  expect(resource).toEqual({});
});

test("its result refers to the ephemeral resource", () => {
  const { output } = synthesize((stack) => {
    const { result } = new EphemeralPassword(stack, "key", { length: 40 });
    new TerraformOutput(stack, "reference", { value: result });
  });
  expect(output["reference"]?.["value"]).toBe("${ephemeral.random_password.key.result}");
});
