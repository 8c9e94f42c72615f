import { HttpProvider } from "@cdktf/provider-http/lib/provider";
import { TerraformOutput } from "cdktf";
import { HttpGate } from "../../constructs/http/http-gate";
import { EphemeralSecret } from "../../constructs/vault/ephemeral-secret";
import { synthesize } from "../synthesized";

test("a secret is read for one run: no resource and no data source, whose values a state would keep", () => {
  const { ephemeral, resource, data } = synthesize(
    (stack) => new EphemeralSecret(stack, "token", { mount: "bootstrap", name: "consul" }),
  );
  expect(ephemeral).toEqual({ vault_kv_secret_v2: { token: { mount: "bootstrap", name: "consul" } } });
  expect([resource, data]).toEqual([{}, {}]);
});

test("its values are references", () => {
  const { output } = synthesize((stack) => {
    const secret = new EphemeralSecret(stack, "token", { mount: "bootstrap", name: "consul" });
    new TerraformOutput(stack, "reference", { value: secret.value("token") });
  });
  expect(output["reference"]?.["value"]).toBe('${ephemeral.vault_kv_secret_v2.token.data["token"]}');
});

test("it is read after what it must wait for", () => {
  const { ephemeral } = synthesize((stack) => {
    new HttpProvider(stack, "http");
    const { answered } = new HttpGate(stack, "leader", {
      url: "https://consul.example.com",
      condition: "${true}",
      errorMessage: "No leader.",
    });
    new EphemeralSecret(stack, "token", { mount: "bootstrap", name: "consul", after: [answered] });
  });
  expect(ephemeral["vault_kv_secret_v2"]?.["token"]?.["depends_on"]).toEqual([
    expect.stringMatching(/^data\.http\.leader_answer_/),
  ]);
});
