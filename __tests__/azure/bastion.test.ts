import type { TerraformStack } from "cdktf";
import { Bastion } from "../../constructs/azure/bastion";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const make = (zones?: readonly string[]) => (stack: TerraformStack) => {
  new Bastion(stack, "bastion", { placement, name: "wm-prod-bastion", subnetId: "s", zones });
};
const bastion = (zones?: readonly string[]) => synthesize(make(zones));

test("its public address is the only one that the security rules let pass: nobody is behind it", () => {
  expect(annotated(make()).errors).toEqual([]);
});

test("people reach hosts by tunnels of their own SSH client", () => {
  expect(resources(bastion(), "azurerm_bastion_host")).toEqual([
    expect.objectContaining({ sku: "Standard", tunneling_enabled: true, tags: placement.tags }),
  ]);
});

test("nothing else that a bastion can do is on", () => {
  const [args] = resources(bastion(), "azurerm_bastion_host");
  expect(args).toMatchObject({ copy_paste_enabled: false });
  for (const option of ["file_copy", "ip_connect", "kerberos", "shareable_link", "session_recording"]) {
    expect(args).not.toHaveProperty(`${option}_enabled`);
  }
});

test("its address outlives the loss of a zone, and follows a region with fewer", () => {
  expect(resources(bastion(), "azurerm_public_ip")).toEqual([
    expect.objectContaining({ allocation_method: "Static", sku: "Standard", zones: ["1", "2", "3"] }),
  ]);
  expect(resources(bastion([]), "azurerm_public_ip")[0]?.["zones"]).toEqual([]);
});
