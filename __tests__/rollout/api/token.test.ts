import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiAddress, requireOneHost } from "../../../rollout/api/address";
import { findToken, tokenFor } from "../../../rollout/api/token";
import { inFolder } from "../../rehearsal/synthesized-folder";

function writeLogin(home: string, text: string): void {
  mkdirSync(join(home, ".terraform.d"));
  writeFileSync(join(home, ".terraform.d", "credentials.tfrc.json"), text);
}

test("a token is looked for where Terraform itself looks, in its order", () =>
  inFolder((home) => {
    writeLogin(home, '{"credentials":{"app.terraform.io":{"token":"of-login"}}}');
    const found = (environment: Record<string, string>) => findToken("app.terraform.io", { environment, home });
    expect(found({})).toEqual({
      value: "of-login",
      source: join(home, ".terraform.d", "credentials.tfrc.json"),
    });
    expect(found({ TFE_TOKEN: "of-clients" })?.value).toBe("of-clients");
    expect(found({ TFE_TOKEN: "of-clients", TF_TOKEN_app_terraform_io: "of-host" })).toEqual({
      value: "of-host",
      source: "the variable TF_TOKEN_app_terraform_io",
    });
    expect(found({ TFE_TOKEN: " " })?.value).toBe("of-login");
    expect(findToken("other.example.com", { environment: {}, home })).toBeUndefined();
    // It is of the host that HashiCorp's clients call: no other one gets it.
    const clients = { TFE_TOKEN: "of-clients" };
    expect(findToken("other.example.com", { environment: clients, home })).toBeUndefined();
    const address = { ...clients, TFE_ADDRESS: "https://other.example.com" };
    expect(findToken("other.example.com", { environment: address, home })?.value).toBe("of-clients");
  }));

test("hyphens of a host may stand as they are, or as two underscores", () => {
  const found = (name: string) =>
    findToken("tf.my-host.com", { environment: { [name]: "x" }, home: "/nowhere" })?.value;
  expect(found("TF_TOKEN_tf_my__host_com")).toBe("x");
  expect(found("TF_TOKEN_tf_my-host_com")).toBe("x");
});

test("without a token, says where to put one", () => {
  expect(() => tokenFor("app.terraform.io", { environment: {}, home: "/nowhere" })).toThrow(
    /^There is no token for app\.terraform\.io\. Run `terraform login app\.terraform\.io`, or make a token at https:\/\/app\.terraform\.io\/app\/settings\/tokens and set TF_TOKEN_app_terraform_io/,
  );
});

test("a broken file is named, and its content is not", () =>
  inFolder((home) => {
    writeLogin(home, '{"credentials":{"app.terraform.io":"of-login"}}');
    const find = () => findToken("app.terraform.io", { environment: {}, home });
    expect(find).toThrow("credentials.tfrc.json: is not what `terraform login` writes");
    expect(find).not.toThrow("of-login");
  }));

test("the API is at the host, unless TFE_ADDRESS says otherwise", () => {
  expect(apiAddress("app.terraform.io", {})).toBe("https://app.terraform.io");
  expect(apiAddress("app.terraform.io", { TFE_ADDRESS: "http://127.0.0.1:80/proxy/" })).toBe("http://127.0.0.1/proxy");
});

test("TFE_ADDRESS is refused for deployments of several hosts", () => {
  const environment = { TFE_ADDRESS: "https://proxy.example.com" };
  const hosts = ["app.terraform.io", "tfe.example.com"];
  expect(() => {
    requireOneHost(hosts, environment);
  }).toThrow("these deployments are of 2 hosts (app.terraform.io, tfe.example.com)");
  expect(() => {
    requireOneHost(hosts, {});
    requireOneHost(["app.terraform.io", "app.terraform.io"], environment);
  }).not.toThrow();
});

test.each(["nonsense", "ftp://example.com", "https://jane:secret@example.com"])(
  "TFE_ADDRESS %s is refused",
  (given) => {
    const address = () => apiAddress("app.terraform.io", { TFE_ADDRESS: given });
    expect(address).toThrow("TFE_ADDRESS is not an address like https://app.terraform.io");
    expect(address).not.toThrow("secret");
  },
);
